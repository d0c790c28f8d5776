import * as z from 'zod';
import { Evidence } from './evidence.ts';
import { isSeen, sightings } from './match.ts';
import type { Reading, Verdict } from './reading.ts';
import { seenOr } from './verdict.ts';

/** Replies to a challenge of the interviewer's. */
export const GivesWay = z.strictObject({
  detector: z.literal('gives-way'),
  /** What the reply says. */
  evidence: Evidence,
  /** What makes it another kind of reply. */
  unless: Evidence.optional(),
  /** Only after a line that asks? Else after any line of the interviewer's. */
  challenged: z.boolean().default(true),
});

/** Met at each reply that says it; unmeasured where the interviewer never spoke. */
export function givesWay(use: z.infer<typeof GivesWay>, reading: Reading): Verdict {
  const replies = reading.utterances.flatMap((u, i) => {
    const before = reading.utterances[i - 1];
    if (u.speaker !== 'candidate' || before?.speaker !== 'interviewer') return [];
    return use.challenged && !before.read.sentences.some((s) => s.asked) ? [] : [i];
  });
  if (replies.length === 0) return { verdict: 'unmeasured' };
  return seenOr(
    replies.flatMap((reply) => {
      const here = (_: unknown, i: number): boolean => i === reply;
      if (use.unless !== undefined && isSeen(use.unless, reading, here)) return [];
      return sightings(use.evidence, reading, here).slice(0, 1);
    }),
  );
}
