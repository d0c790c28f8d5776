import * as fc from 'fast-check';
import type { Content } from '../../src/content/content.ts';
import type { Rehearsal, Turn } from '../../src/content/rehearsal.ts';
import type { Example } from '../../src/content/rule.ts';
import { formatAt } from '../../src/session/timing.ts';

/** Everything that content gives as something said: in examples of its rules and criteria, and in exemplars. */
export function sayingsIn({ signals, moves, criteria, prompts }: Content): string[] {
  const ofExample = (example: Example): string[] =>
    typeof example === 'string' ? [example] : example.turns.flatMap((turn) => turn.say ?? []);
  const rules = [...Object.values(signals), ...Object.values(moves)];
  const points = [...Object.values(criteria), ...Object.values(prompts).flatMap((prompt) => prompt.criteria)];
  return [
    ...rules.flatMap(({ examples }) => [...examples.fires, ...examples.silent].flatMap(ofExample)),
    ...points.flatMap(({ examples }) => [...examples.met, ...examples.unmet]),
    ...Object.values(prompts).flatMap(({ exemplar }) => Object.values(exemplar)),
  ];
}

/** Any session on bundled content: all steps or some, with things said that rules know of, with times or without. */
export function sessions(content: Content, sayings: readonly string[]): fc.Arbitrary<Rehearsal> {
  const steps = content.frameworks['six-step']?.steps.map(({ id }) => id) ?? [];
  const turn = (step: string): fc.Arbitrary<Turn> =>
    fc.oneof(
      { weight: 6, arbitrary: fc.constantFrom(...sayings).map((say) => ({ step, say })) },
      { weight: 1, arbitrary: fc.constantFrom('Go on.', 'Why?').map((interviewer) => ({ step, interviewer })) },
    );
  const inStep = (step: string): fc.Arbitrary<Turn[]> => fc.array(turn(step), { maxLength: 4 });
  return fc
    .record({
      prompt: fc.constantFrom(...Object.keys(content.prompts)),
      minutes: fc.integer({ min: 5, max: 180 }),
      drilled: fc.subarray(steps, { minLength: 1 }),
      gaps: fc.option(fc.infiniteStream(fc.nat({ max: 600 }))),
    })
    .chain(({ prompt, minutes, drilled, gaps }) =>
      fc.tuple(...drilled.map(inStep)).map((parts): Rehearsal => {
        const all = parts.flat();
        const session = { rehearsal: 1 as const, prompt, framework: 'six-step', minutes, steps: drilled };
        if (gaps === null) return { ...session, turns: all };
        const times = clock(gaps);
        return { ...session, turns: all.map((t) => ({ ...t, at: times() })), end: times() };
      }),
    );
}

/** Times that go on by the gaps given, in seconds. */
function clock(gaps: Iterator<number>): () => string {
  let now = 0;
  return () => {
    now += Number(gaps.next().value);
    return formatAt(now * 1000);
  };
}
