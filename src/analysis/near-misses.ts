import { type Pattern, type Term, termKey } from '../detectors/evidence.ts';
import { windowsOf } from '../detectors/match.ts';
import type { Reading, Utterance } from '../detectors/reading.ts';
import { read } from '../language/read.ts';
import type { Mention } from '../language/types.ts';
import type { Clue, Place } from './clues.ts';
import { cueOf } from './cue-of.ts';
import { type Passage, passageAround } from './passage.ts';
import { keysIn, termWords } from './term-words.ts';

/** Why a mention did not count. */
export type Miss =
  /** Its stance is none of those that count; `cue` is the word that gave it, null where no word did. */
  | { readonly why: 'stance'; readonly cue: string | null }
  /** It stands in a mere list of terms. */
  | { readonly why: 'listed' }
  /** It stands where terms are strung together, or the question is said back. */
  | { readonly why: 'worthless' }
  /** It was said where it does not count. */
  | { readonly why: 'elsewhere'; readonly counts: Place }
  /** Something beside it takes it back. */
  | { readonly why: 'spoiled'; readonly by: string }
  /** What it has to stand with is not near: `has` of `of` parts are, `lacks` names the others. */
  | { readonly why: 'partial'; readonly has: number; readonly of: number; readonly lacks: readonly string[] };

/** A mention of a term that a rule looks for, and why it did not count. */
export interface NearMiss extends Passage {
  readonly miss: Miss;
}

const MOST = 3;
const ORDER: readonly Miss['why'][] = ['stance', 'listed', 'worthless', 'spoiled', 'elsewhere', 'partial'];

/** What came nearest to a clue and did not count: best first, at most three, one of a sentence. */
export function nearMisses(clues: readonly Clue[], reading: Reading): NearMiss[] {
  const found = clues.flatMap((clue) =>
    clue.evidence.flatMap((pattern) =>
      reading.utterances.flatMap((utterance, index) =>
        utterance.speaker === 'candidate' ? inUtterance({ clue, pattern, reading }, utterance, index) : [],
      ),
    ),
  );
  found.sort(
    (a, b) =>
      a.cost - b.cost ||
      ORDER.indexOf(a.miss.why) - ORDER.indexOf(b.miss.why) ||
      a.utterance - b.utterance ||
      a.mention.start - b.mention.start ||
      b.mention.end - a.mention.end,
  );
  const isFirst = (m: Found, i: number): boolean =>
    found.findIndex((n) => n.utterance === m.utterance && n.mention.sentence === m.mention.sentence) === i;
  // What lacks more than the best, and more than one thing, is no near miss.
  const least = Math.max(1, found[0]?.cost ?? 0);
  return found
    .filter((m, i) => m.cost <= least && isFirst(m, i))
    .slice(0, MOST)
    .map(({ utterance, mention, miss }) => ({ ...passageAround(utterance, mention, reading), miss }));
}

interface Sought {
  readonly clue: Clue;
  readonly pattern: Pattern;
  readonly reading: Reading;
}

interface Found {
  readonly utterance: number;
  readonly mention: Mention;
  readonly miss: Miss;
  /** How much would have to be different for it to count. */
  readonly cost: number;
}

function inUtterance(sought: Sought, utterance: Utterance, index: number): Found[] {
  const { pattern } = sought;
  const wanted = keysIn([pattern]);
  return utterance.mentions
    .filter((m) => wanted.has(m.concept))
    .flatMap((mention): Found[] => {
      const misses = missesOf(sought, utterance, index, mention);
      const [miss] = misses;
      const cost = misses.reduce((sum, m) => sum + (m.why === 'partial' ? m.of - m.has : 1), 0);
      return miss === undefined ? [] : [{ utterance: index, mention, miss, cost }];
    });
}

/** Everything that keeps a mention from counting, the weightiest first. */
function missesOf({ clue, pattern, reading }: Sought, utterance: Utterance, index: number, mention: Mention): Miss[] {
  const misses: Miss[] = [];
  if (!pattern.stance.includes(mention.stance)) misses.push({ why: 'stance', cue: cueOf(utterance.read, mention) });
  if (!pattern.lists && utterance.read.sentences[mention.sentence]?.list === true) {
    // What earns nothing for another reason is read as a list, which it is not by itself.
    const isList = read(utterance.read.raw).sentences[mention.sentence]?.list === true;
    misses.push({ why: isList ? 'listed' : 'worthless' });
  }
  const beside = besideIt(pattern, reading, utterance, index, mention);
  const none = new Set((pattern.none ?? []).map(termKey));
  const spoiler = beside.find((m) => none.has(m.concept) && m.stance !== 'negated');
  if (spoiler !== undefined) misses.push({ why: 'spoiled', by: spoiler.text });
  if (!clue.where(utterance, index)) misses.push({ why: 'elsewhere', counts: clue.place });
  const parts = partsOf(pattern);
  const lacking = parts.filter((part) => !part.isIn(beside));
  if (lacking.length > 0) {
    const lacks = lacking.map(({ words }) => words);
    misses.push({ why: 'partial', has: parts.length - lacking.length, of: parts.length, lacks });
  }
  return misses;
}

interface Beside extends Mention {
  readonly text: string;
}

/** All mentions that share a window with this one, whatever their stance. */
function besideIt(pattern: Pattern, reading: Reading, utterance: Utterance, index: number, mention: Mention): Beside[] {
  const windows = windowsOf(pattern, utterance, index, mention);
  const shares = (u: Utterance, i: number, m: Mention): boolean =>
    windowsOf(pattern, u, i, m).some((window) => windows.includes(window));
  const isFar = pattern.within === 'step' || pattern.within === 'answer';
  const places = isFar ? reading.utterances.map((u, i) => ({ u, i })) : [{ u: utterance, i: index }];
  return places.flatMap(({ u, i }) =>
    u.speaker === 'candidate'
      ? u.mentions.filter((m) => shares(u, i, m)).map((m) => ({ ...m, text: u.read.raw.slice(m.start, m.end) }))
      : [],
  );
}

interface Part {
  readonly words: string;
  isIn(mentions: readonly Mention[]): boolean;
}

/** What a pattern is made of: each of `all`, as many of `any` as it takes, one of `with`. */
function partsOf({ all = [], any, with: beside, atLeast }: Pattern): Part[] {
  const nth = any === undefined ? [] : Array.from({ length: atLeast }, (_, i) => part(any, i + 1));
  return [...all.map((term) => part([term], 1)), ...nth, ...(beside === undefined ? [] : [part(beside, 1)])];
}

function part(terms: readonly Term[], atLeast: number): Part {
  const keys = new Set(terms.map(termKey));
  return {
    words: termWords(terms),
    isIn(mentions) {
      const places = mentions.filter((m) => keys.has(m.concept));
      const apart = places.filter((m, i) => !places.slice(0, i).some((n) => n.from < m.to && m.from < n.to));
      return apart.length >= atLeast;
    },
  };
}
