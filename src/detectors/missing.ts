import * as z from 'zod';
import { Concern } from './concern.ts';
import { Evidence } from './evidence.ts';
import { isSeen } from './match.ts';
import type { Reading, Verdict } from './reading.ts';
import { onTopics } from './verdict.ts';

/** Never makes a point. Due at the last drilled step that closes the concern; said earlier or later, it is not missing. */
export const Missing = z.strictObject({
  detector: z.literal('missing'),
  concern: Concern,
  evidence: Evidence,
  /** Only what is said in steps of these topics counts; everything where none are given. */
  topics: z.array(z.string()).optional(),
});

/** Met at the step where the point was due; unmeasured where no drilled step closes it, or it may still come. */
export function missing(use: z.infer<typeof Missing>, reading: Reading): Verdict {
  const due = reading.steps.findLast((s) => s.closes.includes(use.concern));
  if (due === undefined || due.open) return { verdict: 'unmeasured' };
  return isSeen(use.evidence, reading, onTopics(use.topics, reading))
    ? { verdict: 'unmet' }
    : { verdict: 'met', sightings: [{ kind: 'absent', step: due.id }] };
}
