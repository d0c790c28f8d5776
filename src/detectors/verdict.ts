import type { Where } from './match.ts';
import type { Reading, Sighting, StepReading, Verdict } from './reading.ts';

/** Met where there is something to show, else unmet. */
export function seenOr(sightings: readonly Sighting[]): Verdict {
  return sightings.length > 0 ? { verdict: 'met', sightings } : { verdict: 'unmet' };
}

/** The drilled steps that cover a topic. */
export function covering(reading: Reading, topic: string): readonly StepReading[] {
  return reading.steps.filter((s) => s.topics.includes(topic));
}

/** What is said in steps of these topics; everything where none are given. */
export function onTopics(topics: readonly string[] | undefined, { steps }: Reading): Where {
  if (topics === undefined) return () => true;
  const ids = new Set(steps.filter((step) => step.topics.some((topic) => topics.includes(topic))).map(({ id }) => id));
  return ({ step }) => ids.has(step);
}

/** Met at each step for which `fires`; unmeasured where no step's time is known. */
export function stepsWhere(
  steps: readonly StepReading[],
  measured: (s: StepReading) => boolean,
  fires: (s: StepReading) => boolean,
): Verdict {
  const known = steps.filter(measured);
  if (known.length === 0) return { verdict: 'unmeasured' };
  return seenOr(known.filter(fires).map((s) => ({ kind: 'absent', step: s.id })));
}
