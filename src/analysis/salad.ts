import { merelyLists } from '../language/substance.ts';
import type { Mention, ReadText } from '../language/types.ts';

/** A text with what was found in it. */
export interface Heard {
  readonly read: ReadText;
  readonly mentions: readonly Mention[];
}

/** Words from which texts can be told to be a salad, and from which that takes less. */
const LEAST_WORDS = 48;
const MANY_WORDS = 100;
/**
 * The shares of the words that stand in terms, of few words and of many, or begin one. The tersest notes that decide
 * something have 0.96 of 75 words in terms and 0.88 of 200, talk at most three quarters.
 */
const IN_TERMS = { few: 0.97, many: 0.92 };
const BEGIN_TERMS = 0.7;

/** Are texts nothing but terms one after the other, however they are punctuated? */
export function isSalad(texts: readonly Heard[], isTerm: (concept: string) => boolean): boolean {
  const words = texts.reduce((sum, { read }) => sum + read.tokens.length, 0);
  if (words < LEAST_WORDS) return false;
  return listsAsOne(texts.map(({ read }) => read)) || holdsTermsOnly(texts, words, isTerm);
}

/** Would it be a list if every sentence were an item? */
function listsAsOne(texts: readonly ReadText[]): boolean {
  const items = texts.flatMap(({ raw, sentences }) =>
    sentences.map((s) => raw.slice(s.start, s.end).split(/[,:(]/).length),
  );
  return merelyLists(
    texts.flatMap(({ tokens }) => tokens),
    items.reduce((sum, count) => sum + count, 0) - 1,
  );
}

function holdsTermsOnly(texts: readonly Heard[], words: number, isTerm: (concept: string) => boolean): boolean {
  const counts = texts.map(({ mentions }) => termsIn(mentions.filter(({ concept }) => isTerm(concept))));
  const inside = counts.reduce((sum, count) => sum + count.inside, 0);
  const begun = counts.reduce((sum, count) => sum + count.begun, 0);
  return inside / words >= (words < MANY_WORDS ? IN_TERMS.few : IN_TERMS.many) && begun / words >= BEGIN_TERMS;
}

/** How many words stand in terms, and how many begin one. */
function termsIn(terms: readonly Mention[]): { readonly inside: number; readonly begun: number } {
  const inside = new Set<number>();
  for (const { from, to } of terms) for (let i = from; i < to; i += 1) inside.add(i);
  return { inside: inside.size, begun: new Set(terms.map(({ from }) => from)).size };
}
