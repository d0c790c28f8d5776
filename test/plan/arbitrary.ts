import * as fc from 'fast-check';
import type { Plan } from '../../src/plan/plan.ts';
import { compressed, planTime, type TimedFramework } from '../../src/plan/time.ts';

/** How often each invariant of the plan is tried. */
export const RUNS = 10_000;

const givings = ['first', 'then', 'last'] as const;

/** Frameworks of 1 to 10 steps with some buffer, or none. */
export const frameworks: fc.Arbitrary<TimedFramework> = fc
  .record({
    steps: fc.array(
      fc
        .record({
          minutes: fc.integer({ min: 1, max: 15 }),
          share: fc.integer({ min: 10, max: 100 }),
          giving: fc.constantFrom(...givings),
        })
        .map(({ minutes, share, giving }) => ({ minutes, floor: (minutes * share) / 100, giving })),
      { minLength: 1, maxLength: 10 },
    ),
    buffer: fc.integer({ min: 0, max: 10 }),
  })
  .map(({ steps, buffer }) => ({
    minutes: steps.reduce((sum, step) => sum + step.minutes, buffer),
    steps: steps.map((step, i) => ({ id: `step-${i}`, ...step })),
  }));

/** Plans that a session may start with. */
export const plans: fc.Arbitrary<Plan> = fc
  .record({ framework: frameworks, minutes: fc.integer({ min: 5, max: 180 }), deep: fc.boolean() })
  .map(({ framework, minutes, deep }) => {
    const plan = planTime(framework, { minutes });
    return deep ? compressed(plan) : plan;
  });

export interface Moment {
  readonly plan: Plan;
  readonly used: ReadonlyMap<string, number>;
  readonly finished: ReadonlySet<string>;
}

/** Any moment of a session: some steps finished, others begun, each with anything from nothing to far too much used. */
export const moments: fc.Arbitrary<Moment> = plans.chain((plan) =>
  fc
    .tuple(
      ...plan.steps.map((step) =>
        fc.record({
          seconds: fc.oneof(
            fc.constant(0),
            fc.integer({ min: 0, max: step.budget }),
            fc.integer({ min: step.budget, max: step.budget * 2 + 120 }),
            fc.integer({ min: 0, max: plan.total }),
          ),
          isFinished: fc.boolean(),
        }),
      ),
    )
    .map((facts) => ({
      plan,
      used: new Map(plan.steps.map((step, i) => [step.id, facts[i]?.seconds ?? 0])),
      finished: new Set(plan.steps.filter((_, i) => facts[i]?.isFinished).map((step) => step.id)),
    })),
);
