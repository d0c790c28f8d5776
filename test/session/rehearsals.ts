import * as fc from 'fast-check';
import type { Framework } from '../../src/content/framework.ts';
import type { Rehearsal, Turn } from '../../src/content/rehearsal.ts';
import type { Topic } from '../../src/content/topic.ts';
import type { TimedFramework } from '../../src/plan/time.ts';
import type { Started } from '../../src/session/event.ts';
import type { ScriptedFramework } from '../../src/session/script.ts';
import { newSession } from '../../src/session/start.ts';
import { formatAt } from '../../src/session/timing.ts';
import { sixStep } from '../plan/six-step.ts';

const topics: Readonly<Record<string, Topic[]>> = {
  requirements: ['requirements'],
  framing: ['framing'],
  data: ['data', 'features'],
  modeling: ['modeling', 'training', 'evaluation'],
  serving: ['serving', 'architecture', 'experimentation'],
  monitoring: ['monitoring', 'robustness'],
};

/** `six-step` with its topics. */
export const topical: ScriptedFramework & TimedFramework & Pick<Framework, 'id'> = {
  id: 'six-step',
  minutes: sixStep.minutes,
  steps: sixStep.steps.map((step) => ({ ...step, topics: topics[step.id] ?? [] })),
};

/** The first event of a rehearsal's session. */
export function startedFor({ prompt, minutes, steps }: Rehearsal): Started {
  return newSession({
    prompt: { id: prompt },
    framework: topical,
    minutes,
    steps,
    coached: false,
    origin: 'rehearsal',
    seed: 0,
    wall: null,
    engine: '0.1.0',
    content: 'abc',
  });
}

const ids = topical.steps.map(({ id }) => id);
const text = fc.constantFrom('How many a second?', 'We log it.', 'a b c d e f g h i j', ' two\nlines ', '“odd” \u00e9');

/** A way to name a drilled step: by id, number or topic. */
const where = (drilled: readonly string[]): fc.Arbitrary<string | number> =>
  fc.constantFrom(...drilled).chain((id) => fc.constantFrom(id, ids.indexOf(id) + 1, ...(topics[id] ?? [])));

const turn = (drilled: readonly string[]): fc.Arbitrary<Turn> =>
  fc.oneof(
    { weight: 4, arbitrary: fc.record({ step: where(drilled), say: text }, { requiredKeys: ['say'] }) },
    { weight: 2, arbitrary: fc.record({ step: where(drilled), interviewer: text }, { requiredKeys: ['interviewer'] }) },
    { weight: 1, arbitrary: fc.record({ enter: where(drilled) }) },
  );

/** Any rehearsal: all steps or some, with all times, some or none, with or without words a minute and an end. */
export const rehearsals: fc.Arbitrary<Rehearsal> = fc
  .option(fc.subarray(ids, { minLength: 1 }), { nil: undefined })
  .chain((steps) =>
    fc
      .record({
        turns: fc.array(fc.record({ turn: turn(steps ?? ids), gap: fc.nat({ max: 900 }), isTimed: fc.boolean() }), {
          maxLength: 12,
        }),
        end: fc.option(fc.nat({ max: 900 }), { nil: undefined }),
        rest: fc.record(
          { minutes: fc.integer({ min: 5, max: 180 }), wpm: fc.integer({ min: 40, max: 400 }) },
          { requiredKeys: [] },
        ),
      })
      .map(({ turns, end, rest }) => {
        let now = 0;
        const timedTurns = turns.map(({ turn: bare, gap, isTimed }) => {
          now += gap;
          return isTimed ? { ...bare, at: formatAt(now * 1000) } : bare;
        });
        return {
          rehearsal: 1 as const,
          prompt: 'fraud',
          framework: 'six-step',
          ...rest,
          ...(steps === undefined ? {} : { steps }),
          turns: timedTurns,
          ...(end === undefined ? {} : { end: formatAt((now + end) * 1000) }),
        };
      }),
  );
