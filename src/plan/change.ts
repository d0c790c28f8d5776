import type { Plan } from './plan.ts';

/** What became of a plan, as data: "buffer 4 → 2", "modeling 8 → 6 · serving 10 held". Seconds. */
export interface PlanChange {
  readonly buffer: { readonly from: number; readonly to: number };
  readonly overtime: { readonly from: number; readonly to: number };
  /** Steps whose budget is not what it was, in the framework's order; one that grew is the one overrun, or restored. */
  readonly steps: readonly { readonly id: string; readonly from: number; readonly to: number }[];
  /** Steps that are the last to give, not yet left, and keep their budget. */
  readonly held: readonly { readonly id: string; readonly budget: number }[];
}

/**
 * Compares two plans of the same steps.
 * @param finished steps left for good: they are facts, not held.
 */
export function describeChange(before: Plan, after: Plan, finished: ReadonlySet<string> = new Set()): PlanChange {
  const earlier = new Map(before.steps.map((step) => [step.id, step.budget]));
  const compared = after.steps.map((step) => ({ ...step, from: earlier.get(step.id) ?? step.budget }));
  return {
    buffer: { from: before.buffer, to: after.buffer },
    overtime: { from: before.overtime, to: after.overtime },
    steps: compared
      .filter((step) => step.from !== step.budget)
      .map((step) => ({ id: step.id, from: step.from, to: step.budget })),
    held: compared
      .filter((step) => step.giving === 'last' && step.from === step.budget && !finished.has(step.id))
      .map((step) => ({ id: step.id, budget: step.budget })),
  };
}
