import * as z from 'zod';
import type { Reading, Verdict } from './reading.ts';
import { stepsWhere } from './verdict.ts';

/** Takes more time for a step than it had when it was entered. */
export const OverBudget = z.strictObject({
  detector: z.literal('over-budget'),
  /** Share of the budget that a step may run over. */
  tolerance: z.number().min(0).max(1),
});

/**
 * Met at every step beyond its budget and tolerance. A budget that an earlier overrun has shrunk is not held against the
 * step: what counts then is what it was planned with.
 */
export function overBudget(use: z.infer<typeof OverBudget>, reading: Reading): Verdict {
  return stepsWhere(
    reading.steps,
    (s) => s.used !== null && s.entered,
    (s) => (s.used ?? 0) > Math.max(s.budget ?? 0, s.planned) * (1 + use.tolerance),
  );
}
