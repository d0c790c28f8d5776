import * as z from 'zod';
import { Evidence } from './evidence.ts';
import { sightings } from './match.ts';
import type { Reading, Verdict } from './reading.ts';
import { onTopics, seenOr } from './verdict.ts';

/** Says a point, in any step or only in those of some topics. */
export const Says = z.strictObject({
  detector: z.literal('says'),
  evidence: Evidence,
  topics: z.array(z.string()).optional(),
});

/** Every place where the point is made. */
export function says(use: z.infer<typeof Says>, reading: Reading): Verdict {
  return seenOr(sightings(use.evidence, reading, onTopics(use.topics, reading)));
}
