import { isGlue } from '../language/substance.ts';

/** The words of a text, by their stems, each once. */
export type Words = ReadonlySet<string>;

/** Many short texts, of which some belong together. */
export interface Corpus {
  /**
   * How much likelier words are in texts that belong together than in any: a natural logarithm. A text of less weight
   * counts for less.
   */
  model(texts: readonly { readonly words: Words; readonly weight: number }[]): (words: Words) => number;
  /** What a word is worth in a model that stands with one of so many groups of texts alone: a natural logarithm. */
  telling(groups: number): number;
  /** How like words are to the text of these that is nearest to them, 0 to 1: the cosine of their tf-idf vectors. */
  nearest(texts: readonly Words[]): (words: Words) => number;
}

/** The share of the texts' own words in a model; the rest is smoothed with the words of all (Jelinek and Mercer). */
const OWN = 0.6;
/** What a word counts that stands nowhere, and how many such words there are thought to be. */
const UNSEEN = { count: 0.3, words: 4000 };
/** Texts that everybody knows beside these, and how many of them a word stands in that only ties others together. */
const COMMON = { texts: 100, glue: 10 };

/** What is known of the words of all texts together. */
export function corpus(all: readonly Words[]): Corpus {
  const counts = countsOf(all.map((words) => ({ words, weight: 1 })));
  const size = sum(counts.values()) + UNSEEN.count * UNSEEN.words;
  const count = (word: string): number => (counts.get(word) ?? 0) + (isGlue(word) ? COMMON.glue : 0);
  const share = (word: string): number => (count(word) + UNSEEN.count) / size;
  const rarity = (word: string): number => Math.log((all.length + COMMON.texts + 1) / (count(word) + 1));
  const length = (words: Words): number => Math.hypot(...[...words].map(rarity));
  return {
    model(texts) {
      const own = countsOf(texts);
      const total = Math.max(1, sum(own.values()));
      return (words) =>
        sum([...words].map((word) => Math.log(1 - OWN + (OWN * (own.get(word) ?? 0)) / total / share(word))));
    },
    telling: (groups) => Math.log(1 - OWN + OWN * groups),
    nearest(texts) {
      const known = texts.map((words) => ({ words, length: length(words) }));
      return (words) => {
        const own = length(words);
        const cosine = (text: (typeof known)[number]): number => {
          const both = sum([...words].filter((word) => text.words.has(word)).map((word) => rarity(word) ** 2));
          return both === 0 ? 0 : both / (own * text.length);
        };
        return Math.max(0, ...known.map(cosine));
      };
    },
  };
}

function countsOf(texts: readonly { readonly words: Words; readonly weight: number }[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { words, weight } of texts) for (const word of words) counts.set(word, (counts.get(word) ?? 0) + weight);
  return counts;
}

function sum(numbers: Iterable<number>): number {
  let total = 0;
  for (const number of numbers) total += number;
  return total;
}
