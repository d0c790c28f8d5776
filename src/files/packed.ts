import type { Listening } from '../content/phrases.ts';

type Compiled = Listening['shared'];

/** Phrases compiled, as they stand in a line of text; their rows of numbers stand in a file of nothing else. */
export interface Packed {
  readonly names: readonly string[];
  readonly words: readonly string[];
  readonly vocabulary: Compiled['vocabulary'];
  /** The place of its first number in that file, and how many there are in each row. */
  readonly first: number;
  readonly lengths: readonly number[];
}

/** Phrases compiled, made ready for the files. @param first where in the file of numbers its rows will begin */
export function packed({ automaton, vocabulary }: Compiled, first: number): { text: Packed; rows: Int32Array[] } {
  const { names, words, phrases, clues, beside, edges, closures, any } = automaton;
  const rows = [
    phrases,
    any,
    clues.at,
    clues.row,
    beside.at,
    beside.row,
    edges.at,
    edges.row,
    closures.at,
    closures.row,
  ];
  return { text: { names, words, vocabulary, first, lengths: rows.map(({ length }) => length) }, rows };
}

/** What `packed` made, as it was. @param numbersAt gives so many numbers of the file from a place on */
export function unpacked(
  { names, words, vocabulary, first, lengths }: Packed,
  numbersAt: (first: number, count: number) => Int32Array,
): Compiled {
  const all = numbersAt(
    first,
    lengths.reduce((sum, length) => sum + length, 0),
  );
  let at = 0;
  const [phrases, any, ...rows] = lengths.map((length) => {
    at += length;
    return all.subarray(at - length, at);
  });
  const pair = (i: number) => ({ at: rows[2 * i] ?? NONE, row: rows[2 * i + 1] ?? NONE });
  return {
    automaton: {
      names,
      words,
      phrases: phrases ?? NONE,
      any: any ?? NONE,
      clues: pair(0),
      beside: pair(1),
      edges: pair(2),
      closures: pair(3),
    },
    vocabulary,
  };
}

const NONE = new Int32Array(0);
