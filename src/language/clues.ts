import type { Phrase } from './phrase.ts';

/** A word by which a phrase is noticed, and how many words and numbers of the phrase may stand before it. */
export interface Clue {
  readonly word: string;
  readonly least: number;
  readonly most: number;
}

/** By what a phrase is noticed: where it stands, one of the first does, and one of each of the others. */
export interface Clues {
  readonly first: readonly Clue[];
  readonly others: readonly (readonly string[])[];
}

/** Words of which a phrase holds one, whatever way it is said. */
interface Needed {
  readonly clues: readonly Clue[];
  /** How often they are met, all in all. */
  readonly cost: number;
}

/** How many tokens a phrase takes, where each word and each number is one. */
interface Length {
  readonly least: number;
  readonly most: number;
}

/** The most words that "…" may skip. */
export const GAP = 4;

/** The rarest words that a phrase cannot do without. @param often how often a word is met, in any unit */
export function cluesOf(phrase: Phrase, often: (word: string) => number): Clues {
  const [first, ...others] = needed(phrase, often).toSorted((a, b) => a.cost - b.cost);
  if (first === undefined) throw new RangeError('a phrase that any text would match');
  return { first: first.clues, others: others.map(({ clues }) => [...new Set(clues.map(({ word }) => word))]) };
}

/** Every set of words of which a phrase needs one, each from another place in it. */
function needed(phrase: Phrase, often: (word: string) => number): Needed[] {
  switch (phrase.type) {
    case 'word':
      return [{ clues: [{ word: phrase.key, least: 0, most: 0 }], cost: often(phrase.key) }];
    case 'gap':
    case 'optional':
      return [];
    case 'either': {
      const options = phrase.options.map((option) => rarest(needed(option, often)));
      const known = options.filter((option) => option !== null);
      return known.length < options.length ? [] : [together(known)];
    }
    case 'sequence': {
      const before = { least: 0, most: 0 };
      return phrase.parts.flatMap((part) => {
        const here = needed(part, often).map((set) => ({
          ...set,
          clues: set.clues.map((clue) => after(before, clue)),
        }));
        const { least, most } = lengthOf(part);
        before.least += least;
        before.most += most;
        return here;
      });
    }
  }
}

function rarest(sets: readonly Needed[]): Needed | null {
  return sets.reduce<Needed | null>((best, set) => (best === null || set.cost < best.cost ? set : best), null);
}

function together(sets: readonly Needed[]): Needed {
  return { clues: sets.flatMap(({ clues }) => clues), cost: sets.reduce((sum, { cost }) => sum + cost, 0) };
}

const after = (before: Length, { word, least, most }: Clue): Clue => ({
  word,
  least: before.least + least,
  most: before.most + most,
});

function lengthOf(phrase: Phrase): Length {
  switch (phrase.type) {
    case 'word':
      return { least: 1, most: 1 };
    case 'gap':
      return { least: 0, most: GAP };
    case 'optional':
      return { least: 0, most: lengthOf(phrase.part).most };
    case 'either': {
      const lengths = phrase.options.map(lengthOf);
      return {
        least: Math.min(...lengths.map(({ least }) => least)),
        most: Math.max(...lengths.map(({ most }) => most)),
      };
    }
    case 'sequence':
      return phrase.parts
        .map(lengthOf)
        .reduce((sum, { least, most }) => ({ least: sum.least + least, most: sum.most + most }), {
          least: 0,
          most: 0,
        });
  }
}
