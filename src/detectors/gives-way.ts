import * as z from 'zod';
import { wordSet } from '../language/word-set.ts';
import { Evidence } from './evidence.ts';
import { isSeen, sightings } from './match.ts';
import type { Reading, Utterance, Verdict } from './reading.ts';
import { seenOr } from './verdict.ts';

/** Replies to a challenge of the interviewer's. */
export const GivesWay = z.strictObject({
  detector: z.literal('gives-way'),
  /** What the reply says. */
  evidence: Evidence,
  /** What makes it another kind of reply. */
  unless: Evidence.optional(),
  /** Only after a line that doubts? Else after any line of the interviewer's. */
  challenged: z.boolean().default(true),
});

/** Words with which an interviewer doubts, asking or not. */
const DOUBTS: ReadonlySet<string> = wordSet(
  'but expected expect sure really instead rather disagree prefer doubt not too wonder wrong better why enough bias worry worried though however ' +
    'worse beat beats nobody surely convinced sceptical skeptical simplistic naive overkill',
);

/** Does a line of the interviewer's doubt? A question for more is none. */
function challenges({ read, challenge }: Utterance): boolean {
  return challenge === true || read.tokens.some((t) => DOUBTS.has(t.norm));
}

/** Met at each reply that says it; unmeasured where the interviewer never spoke. */
export function givesWay(use: z.infer<typeof GivesWay>, reading: Reading): Verdict {
  const replies = reading.utterances.flatMap((u, i) => {
    const before = reading.utterances[i - 1];
    if (u.speaker !== 'candidate' || before?.speaker !== 'interviewer') return [];
    // What the interviewer says before anything was claimed challenges nothing.
    if (!reading.utterances.slice(0, i).some((earlier) => earlier.speaker === 'candidate')) return [];
    return use.challenged && !challenges(before) ? [] : [i];
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
