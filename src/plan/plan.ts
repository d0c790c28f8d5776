import * as z from 'zod';

/** A step with its time, in whole seconds. */
export const PlannedStep = z.strictObject({
  id: z.string(),
  /** Seconds given to the step now. */
  budget: z.number().int().min(0),
  /** Seconds below which it never shrinks while another may still shrink. */
  floor: z.number().int().min(0),
  giving: z.enum(['first', 'then', 'last']),
});
export type PlannedStep = z.infer<typeof PlannedStep>;

/** How a session's time is meant to be spent. Budgets and buffer sum to `total`, or to `total + overtime`. */
export const Plan = z.strictObject({
  /** Seconds of the session. */
  total: z.number().int().positive(),
  steps: z.array(PlannedStep).min(1),
  buffer: z.number().int().min(0),
  /** Seconds used beyond the session. */
  overtime: z.number().int().min(0),
});
export type Plan = z.infer<typeof Plan>;
