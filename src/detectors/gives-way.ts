import * as z from 'zod';
import { isGlue } from '../language/substance.ts';
import type { Token } from '../language/types.ts';
import { wordSet } from '../language/word-set.ts';
import { Evidence } from './evidence.ts';
import { isSeen, type Seen, sightings } from './match.ts';
import type { Reading, Utterance, Verdict } from './reading.ts';
import { seenOr } from './verdict.ts';

/** Replies to a challenge of the interviewer's. */
export const GivesWay = z.strictObject({
  detector: z.literal('gives-way'),
  /** What the reply says. */
  evidence: Evidence,
  /** What makes it another kind of reply. */
  unless: Evidence.optional(),
  /** Is a short yes to the interviewer's own word such a reply as well? */
  adopts: z.boolean().default(false),
  /** Only after a line that doubts? Else after any line of the interviewer's. */
  challenged: z.boolean().default(true),
});

/** Words with which an interviewer doubts, asking or not. */
const DOUBTS: ReadonlySet<string> = wordSet(
  'but expected expect sure really instead rather disagree prefer doubt not too wonder wrong better why enough bias worry worried though however ' +
    'worse beat beats nobody surely convinced sceptical skeptical simplistic naive overkill certain others considered consider thought alternatively alternative hmm usually lot modern gone isn wouldn shouldn aren doesn couldn isnt wouldnt shouldnt arent doesnt couldnt risky strange odd always normally typically tiny crude coarse outdated dated costly ambitious arbitrary aggressive optimistic competitor competitors',
);

/** Words with which a question doubts. */
const QUESTIONS_DOUBT: ReadonlySet<string> = wordSet(
  'right best idea necessary needed wise sensible suitable appropriate',
);

/** Does a line of the interviewer's doubt? A question for more is none. */
function challenges({ read, challenge }: Utterance): boolean {
  // "Some would do it pointwise" doubts; "some more detail" does not.
  const isHearsay = read.tokens.some(
    (t, i) =>
      (t.norm === 'some' || t.norm === 'most') &&
      /^(?:would|people|teams|say|do)$/.test(read.tokens[i + 1]?.norm ?? ''),
  );
  const isAsked = read.sentences.some((s) => s.asked);
  return (
    challenge === true ||
    isHearsay ||
    read.tokens.some((t) => DOUBTS.has(t.norm) || (isAsked && QUESTIONS_DOUBT.has(t.norm)))
  );
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
      const said = sightings(use.evidence, reading, here).slice(0, 1);
      return said.length > 0 || !use.adopts ? said : adopted(reading.utterances, reply);
    }),
  );
}

/** Words with which one agrees. */
const AGREES: ReadonlySet<string> = wordSet(
  'ok okay sure fine yes yeah yep true right fair alright agreed agree indeed hm hmm maybe oh ah well good',
);
/** A reply of more words holds more than a yes. */
const SHORT_REPLY = 30;

/** A sentence of at most so many words that ends on "then" only says what it shall be now: "Half a year then." */
const SETTLES_WORDS = 8;

/** A short reply that settles on another thing, or agrees at once and takes up a word that only the interviewer used. */
function adopted(utterances: readonly Utterance[], reply: number): Seen[] {
  const read = utterances[reply]?.read;
  const line = utterances[reply - 1]?.read;
  const first = read?.sentences[0];
  if (read === undefined || line === undefined || first === undefined) return [];
  if (read.tokens.length > SHORT_REPLY) return [];
  const settles = read.sentences.find(
    ({ from, to, asked }) =>
      !asked && to - from > 1 && to - from <= SETTLES_WORDS && read.tokens[to - 1]?.norm === 'then',
  );
  if (settles !== undefined) return [{ kind: 'seen', utterance: reply, start: settles.start, end: settles.end }];
  if (!AGREES.has(read.tokens[0]?.norm ?? '')) return [];
  const before = new Set(
    utterances.slice(0, reply - 1).flatMap((u) => (u.speaker === 'candidate' ? u.read.tokens.map((t) => t.stem) : [])),
  );
  const isNew = ({ norm, stem }: Token): boolean => norm.length > 3 && !isGlue(norm) && !before.has(stem);
  const offered = new Set(line.tokens.filter(isNew).map((t) => t.stem));
  const taken = read.tokens.some((t) => offered.has(t.stem) && !AGREES.has(t.norm));
  return taken ? [{ kind: 'seen', utterance: reply, start: first.start, end: first.end }] : [];
}
