import { merelyLists, tiedShare } from '../language/substance.ts';
import type { ReadText } from '../language/types.ts';
import type { Heard } from './judge.ts';

/** What of a text tells whether it is a salad. */
export interface Mixture {
  readonly text: ReadText;
  /** Items, if every sentence were one. */
  readonly items: number;
  /** Words that stand in terms, and words that begin one. */
  readonly inside: number;
  readonly begun: number;
}

/** Words from which texts can be told to be a salad, and from which that takes less. */
const LEAST_WORDS = 48;
const MANY_WORDS = 100;
/**
 * The shares of the words that stand in terms, of few words and of many, or begin one. Measured: salads of a prompt's
 * own vocabulary have at least 0.990 and 0.845; the tersest notes that decide something have up to 0.979 and 0.90 of
 * about 50 words.
 */
const IN_TERMS = { few: 0.99, many: 0.97 };
const BEGIN_TERMS = 0.8;

export function mixture({ read, mentions }: Heard, isTerm: (concept: string) => boolean): Mixture {
  const { raw, sentences } = read;
  const inside = new Set<number>();
  const begun = new Set<number>();
  for (const { concept, from, to } of mentions) {
    if (!isTerm(concept)) continue;
    begun.add(from);
    for (let i = from; i < to; i += 1) inside.add(i);
  }
  return {
    text: read,
    items: sentences.reduce((sum, s) => sum + raw.slice(s.start, s.end).split(/[,:(]/).length, 0),
    inside: inside.size,
    begun: begun.size,
  };
}

/** Are texts nothing but terms one after the other, however they are punctuated? */
export function isSalad(texts: readonly Mixture[]): boolean {
  const tokens = wordsOf(texts);
  if (tokens.length < LEAST_WORDS) return false;
  return holdsTermsOnly(texts) || merelyLists(tokens, sum(texts, (text) => text.items) - 1);
}

/**
 * Of a whole outline the words from which it can be told to be a recital, and the share of them that ties, decides or
 * quantifies. Outlines that decide something have a third to a half; the vocabulary of the steps has under a tenth.
 */
const RECITAL = { words: 24, tied: 0.16 };

/** Is all of an outline nothing but terms? Of its lines that would be no proof: keywords may well merely list. */
export function isRecital(all: readonly Mixture[]): boolean {
  const tokens = wordsOf(all);
  return tokens.length >= RECITAL.words && tiedShare(tokens) < RECITAL.tied;
}

/** Do texts of some length hold little beside terms? */
export function holdsTermsOnly(texts: readonly Mixture[]): boolean {
  const words = sum(texts, ({ text }) => text.tokens.length);
  const [inside, begun] = [sum(texts, (text) => text.inside) / words, sum(texts, (text) => text.begun) / words];
  return words >= LEAST_WORDS && inside >= (words < MANY_WORDS ? IN_TERMS.few : IN_TERMS.many) && begun >= BEGIN_TERMS;
}

function wordsOf(texts: readonly Mixture[]): ReadText['tokens'] {
  return texts.length === 1 ? (texts[0]?.text.tokens ?? []) : texts.flatMap(({ text }) => text.tokens);
}

function sum(texts: readonly Mixture[], of: (mixture: Mixture) => number): number {
  return texts.reduce((total, mixture) => total + of(mixture), 0);
}
