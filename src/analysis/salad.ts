import { merelyLists } from '../language/substance.ts';
import type { Mention, ReadText } from '../language/types.ts';

/** A text with what was found in it. */
export interface Heard {
  readonly read: ReadText;
  readonly mentions: readonly Mention[];
}

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
 * The shares of the words that stand in terms, of few words and of many, or begin one. The tersest notes that decide
 * something have 0.96 of 75 words in terms and 0.88 of 200, talk at most three quarters.
 */
const IN_TERMS = { few: 0.97, many: 0.92 };
const BEGIN_TERMS = 0.7;

export function mixture({ read, mentions }: Heard, isTerm: (concept: string) => boolean): Mixture {
  const { raw, sentences } = read;
  const terms = mentions.filter(({ concept }) => isTerm(concept));
  const inside = new Set<number>();
  for (const { from, to } of terms) for (let i = from; i < to; i += 1) inside.add(i);
  return {
    text: read,
    items: sentences.reduce((sum, s) => sum + raw.slice(s.start, s.end).split(/[,:(]/).length, 0),
    inside: inside.size,
    begun: new Set(terms.map(({ from }) => from)).size,
  };
}

/** Are texts nothing but terms one after the other, however they are punctuated? */
export function isSalad(texts: readonly Mixture[]): boolean {
  const sum = (of: (mixture: Mixture) => number): number => texts.reduce((total, mixture) => total + of(mixture), 0);
  const words = sum(({ text }) => text.tokens.length);
  if (words < LEAST_WORDS) return false;
  const [inside, begun] = [sum((text) => text.inside) / words, sum((text) => text.begun) / words];
  const holdsTermsOnly = inside >= (words < MANY_WORDS ? IN_TERMS.few : IN_TERMS.many) && begun >= BEGIN_TERMS;
  const tokens = texts.length === 1 ? (texts[0]?.text.tokens ?? []) : texts.flatMap(({ text }) => text.tokens);
  return holdsTermsOnly || merelyLists(tokens, sum((text) => text.items) - 1);
}
