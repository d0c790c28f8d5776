import type { Reading, Sighting, StepReading, Verdict } from './reading.ts';

/** Met where there is something to show, else unmet. */
export function seenOr(sightings: readonly Sighting[]): Verdict {
  return sightings.length > 0 ? { verdict: 'met', sightings } : { verdict: 'unmet' };
}

/** The drilled steps that cover a topic. */
export function covering(reading: Reading, topic: string): readonly StepReading[] {
  return reading.steps.filter((s) => s.topics.includes(topic));
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
