import * as z from 'zod';
import type { ReadText } from '../language/types.ts';
import { wordSet } from '../language/word-set.ts';
import { Evidence } from './evidence.ts';
import { sightings } from './match.ts';
import { isNarrow, isSpent, Narrow } from './narrow.ts';
import type { Reading, StepReading, Utterance, Verdict } from './reading.ts';
import { seenOr } from './verdict.ts';

/** Spends a step on one side topic: many words, and hardly a point of the map in them. */
export const OffMap = z.strictObject({
  detector: z.literal('off-map'),
  /** For a topic, what is on its map. */
  map: z.array(z.strictObject({ topic: z.string(), points: Evidence })).min(1),
  /** Words that a step must have to be judged. */
  words: z.number().int().positive(),
  /** Share of the step's words that the longest stretch between two points may take. */
  share: z.number().min(0).max(1),
  /** Talk of one narrow thing needs less. */
  narrow: Narrow.optional(),
  /** Leaves a side topic aside: no hole, when as large a share of the step as `back` follows. */
  parked: Evidence.optional(),
  back: z.number().min(0).max(1).default(0),
});
type Use = z.infer<typeof OffMap>;

/** Met at every step that is spent off the map; the interviewer's lines end a stretch. */
export function offMap(use: Use, reading: Reading): Verdict {
  const judged = reading.steps.filter((s) => use.map.some((m) => s.topics.includes(m.topic)));
  return seenOr(judged.filter((step) => isHole(use, step, reading)).map((s) => ({ kind: 'absent', step: s.id })));
}

/** Words with which an interviewer asks to hear more of one thing, and those with which one is moved on. */
const DEPTH: ReadonlySet<string> = wordSet(
  'deep deeper depth detail details detailed elaborate specifics thoroughly everything exactly expand explain dig dive zoom drill spend rest remaining stay more tell walk',
);
const ONWARD: ReadonlySet<string> = wordSet('move moving stop enough slot over out');

/** Does a line of the interviewer's ask for the depth? What follows it was wanted. */
function asksForDepth({ read: { tokens } }: Utterance): boolean {
  return tokens.some((t) => DEPTH.has(t.norm)) && !tokens.some((t) => ONWARD.has(t.norm));
}

/** A stretch of what was said: a sentence, or of a very long one a clause. */
interface Piece {
  readonly words: number;
  /** Brings it a point of the map, and one that was not made before? */
  readonly onMap: boolean;
  readonly isNew: boolean;
  /** Does it begin after a line of the interviewer's? */
  readonly afresh: boolean;
  readonly wanted: boolean;
  readonly parks: boolean;
}

function isHole(use: Use, step: StepReading, reading: Reading): boolean {
  const pieces = piecesOf(use, step, reading);
  const words = sum(pieces);
  const { narrow } = use;
  if (words < leastWords(use, step)) return false;
  const parked = pieces.findIndex((p) => p.parks);
  if (parked !== -1 && sum(pieces.slice(parked + 1)) >= use.back * words) return false;
  if (words >= use.words && longest(pieces) > use.share * words) return true;
  if (narrow === undefined) return false;
  const astray = pieces.filter((p) => !p.isNew && !p.wanted);
  const wanted = pieces.some((p) => p.wanted);
  return isNarrow(narrow, { astray: sum(astray) / words, words, wanted }, step, reading);
}

/** Below so many words a step is not judged. */
function leastWords({ words, narrow }: Use, step: StepReading): number {
  if (narrow === undefined) return words;
  return Math.min(words, isSpent(narrow, step) ? narrow.timed.words : narrow.words);
}

/** The words of the longest stretch between two points. */
function longest(pieces: readonly Piece[]): number {
  let stretch = 0;
  let most = 0;
  for (const { words, onMap, afresh, wanted } of pieces) {
    stretch = onMap || wanted ? 0 : (afresh ? 0 : stretch) + words;
    most = Math.max(most, stretch);
  }
  return most;
}

/** Sentences of more words are judged by the clause: speech taken down may have no full stop at all. */
const LONG_SENTENCE = 40;

function piecesOf(use: Use, step: StepReading, reading: Reading): readonly Piece[] {
  const here = (u: Utterance): boolean => u.step === step.id;
  const points = use.map.filter((m) => step.topics.includes(m.topic)).flatMap((m) => m.points);
  const seen = sightings(points, reading, here);
  const parking = sightings(use.parked ?? [], reading, here);
  const made = new Set<string>();
  let afresh = false;
  let wanted = false;
  return reading.utterances.flatMap((u, i): Piece[] => {
    if (!here(u)) return [];
    if (u.speaker === 'interviewer') {
      afresh = true;
      wanted ||= asksForDepth(u);
      return [];
    }
    return stretches(u.read).map(({ from, to, start, end }) => {
      const within = (s: { utterance: number; start: number; end: number }): boolean =>
        s.utterance === i && s.start < end && start < s.end;
      const said = seen.filter(within).map((s) => u.read.raw.slice(s.start, s.end).toLowerCase());
      const piece = {
        words: to - from,
        onMap: said.length > 0,
        isNew: said.some((s) => !made.has(s)),
        afresh,
        wanted,
        parks: parking.some(within),
      };
      for (const s of said) made.add(s);
      afresh = false;
      return piece;
    });
  });
}

type Span = Pick<ReadText['sentences'][number], 'from' | 'to' | 'start' | 'end'>;

function stretches({ sentences, clauses }: ReadText): readonly Span[] {
  return sentences.flatMap((sentence, s): readonly Span[] =>
    sentence.to - sentence.from > LONG_SENTENCE ? clauses.filter((c) => c.sentence === s) : [sentence],
  );
}

function sum(pieces: readonly Piece[]): number {
  return pieces.reduce((total, p) => total + p.words, 0);
}
