import { add, freely, type Node, type Starts } from './automaton.ts';
import { isNumberWord } from './number-words.ts';
import { asOneWord, NUMBER, oneWord, type Phrase, parsePhrase } from './phrase.ts';
import { stem } from './stem.ts';
import { corrector } from './typo.ts';

/** What the matcher needs of a token. */
interface Readable {
  readonly kind: 'word' | 'number';
  readonly norm: string;
  readonly stem: string;
  /** A hyphen or slash ties it to the token before. */
  readonly glued: boolean;
}

/** A phrase found: token indexes are half-open. */
export interface Match {
  readonly key: string;
  readonly from: number;
  readonly to: number;
}

export interface Lexicon {
  /**
   * Every phrase in tokens[from, to), the longest reading of a key at each place. Linear in the tokens: from each start
   * every state is visited once a token, and phrases are bounded in length.
   */
  find(tokens: readonly Readable[], from: number, to: number): Match[];
}

/**
 * Compiles phrases into one token automaton.
 * @throws PhraseError on a phrase that cannot be read.
 */
export function lexicon(entries: Iterable<{ readonly key: string; readonly phrases: readonly string[] }>): Lexicon {
  const starts: Starts = new Map();
  const words = new Set<string>();
  for (const { key, phrases } of entries) {
    for (const text of phrases) {
      const phrase = parsePhrase(text);
      add(starts, phrase, key);
      collect(phrase, words);
      const joined = asOneWord(phrase);
      if (joined !== null) add(starts, { type: 'word', key: joined, word: null }, key);
    }
  }
  const corrected = corrector(words);
  return { find: (tokens, from, to) => search(starts, tokens, from, to, corrected) };
}

function collect(phrase: Phrase, words: Set<string>): void {
  if (phrase.type === 'word' && phrase.word !== null) words.add(phrase.word);
  else if (phrase.type === 'sequence') for (const part of phrase.parts) collect(part, words);
  else if (phrase.type === 'either') for (const option of phrase.options) collect(option, words);
  else if (phrase.type === 'optional') collect(phrase.part, words);
}

type Corrected = (token: Readable) => string | null;

function search(starts: Starts, tokens: readonly Readable[], from: number, to: number, corrected: Corrected): Match[] {
  const found: Match[] = [];
  for (let start = from; start < to; start += 1) {
    const active = new Map<number, Set<Node>>();
    for (const { key, end } of answers(tokens, start, to, corrected)) for (const next of starts.get(key) ?? []) reach(active, end, next);
    if (active.size === 0) continue;
    const longest = new Map<string, number>();
    for (let at = start + 1; at <= to && active.size > 0; at += 1) {
      const states = active.get(at);
      active.delete(at);
      if (states === undefined) continue;
      const here = answers(tokens, at, to, corrected);
      for (const state of states) {
        for (const key of state.ends) longest.set(key, at);
        if (state.any !== null && at < to) reach(active, at + 1, state.any);
        for (const edge of state.edges) for (const { key, end } of here) if (key === edge.key) reach(active, end, edge.to);
      }
    }
    for (const [key, end] of longest) found.push({ key, from: start, to: end });
  }
  return found;
}

function reach(active: Map<number, Set<Node>>, at: number, target: Node): void {
  let states = active.get(at);
  if (states === undefined) active.set(at, (states = new Set()));
  for (const state of freely(target)) states.add(state);
}

/** The keys that the token at `i` answers to, and where each leaves off: a number may be several tokens long. */
function answers(tokens: readonly Readable[], i: number, to: number, corrected: Corrected): { key: string; end: number }[] {
  const token = tokens[i];
  if (token === undefined || i >= to) return [];
  const keys = [
    { key: token.stem, end: i + 1 },
    { key: `=${token.norm}`, end: i + 1 },
    { key: oneWord(token.norm), end: i + 1 },
  ];
  const meant = token.kind === 'word' ? corrected(token) : null;
  if (meant !== null) keys.push({ key: meant, end: i + 1 });
  const second = tokens[i + 1];
  if (second?.glued === true && i + 1 < to && token.kind === 'word') {
    keys.push({ key: stem(token.norm + second.norm), end: i + 2 });
  }
  for (let end = i; end < Math.min(to, i + LONGEST_NUMBER) && goesOn(tokens, i, end); end += 1) keys.push({ key: NUMBER, end: end + 1 });
  return keys;
}

/** Tokens of a number at most ("two hundred and" aside: "two hundred fifty thousand"). */
const LONGEST_NUMBER = 5;

/** Is the token at `end` part of the number that begins at `start`? Two figures are one number only as in "10 000". */
function goesOn(tokens: readonly Readable[], start: number, end: number): boolean {
  const token = tokens[end];
  if (token === undefined || (token.kind !== 'number' && !isNumberWord(token.norm))) return false;
  if (end === start || token.kind !== 'number') return true;
  return tokens[end - 1]?.kind === 'number' && token.norm.length === 3;
}
