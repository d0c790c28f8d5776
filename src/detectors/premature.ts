import * as z from 'zod';
import { Evidence } from './evidence.ts';
import { sightings } from './match.ts';
import type { Reading, Verdict } from './reading.ts';
import { covering, seenOr } from './verdict.ts';

/** Commits to something before the ground for it is laid. */
export const Premature = z.strictObject({
  detector: z.literal('premature'),
  evidence: Evidence,
  /** What has to come first: one of these, said or asked. */
  ground: Evidence,
  /** Steps that lay the ground; a run that drills none of them is not judged. */
  topics: z.array(z.string()).min(1),
});

/** Met at the first commitment, when nothing of the ground stands before it. */
export function premature(use: z.infer<typeof Premature>, reading: Reading): Verdict {
  if (use.topics.every((topic) => covering(reading, topic).length === 0)) return { verdict: 'unmeasured' };
  const commitment = sightings(use.evidence, reading)[0];
  if (commitment === undefined) return { verdict: 'unmet' };
  const laid = sightings(use.ground, reading).some(
    (g) => g.utterance < commitment.utterance || (g.utterance === commitment.utterance && g.start < commitment.start),
  );
  return laid ? { verdict: 'unmet' } : seenOr([commitment]);
}
