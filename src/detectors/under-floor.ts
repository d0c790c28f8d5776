import * as z from 'zod';
import type { Reading, Verdict } from './reading.ts';
import { covering, stepsWhere } from './verdict.ts';

/** Gives a step less time than its floor. */
export const UnderFloor = z.strictObject({ detector: z.literal('under-floor'), topic: z.string() });

/** Met at the topic's last step when less time than its scaled floor went to it; a step never reached got none. */
export function underFloor(use: z.infer<typeof UnderFloor>, reading: Reading): Verdict {
  const step = covering(reading, use.topic).findLast((s) => s.giving === 'last');
  if (step === undefined || step.open) return { verdict: 'unmeasured' };
  return stepsWhere(
    [step],
    (s) => s.used !== null,
    (s) => (s.used ?? 0) < s.floor,
  );
}
