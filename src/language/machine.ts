import { type Automaton, NOWHERE } from './automaton.ts';
import { pairTable } from './pair-table.ts';
import type { Symbol } from './symbols.ts';

/** An automaton that walks: from the start, a symbol at a time. Places are numbers. */
export interface Machine {
  start(): number;
  /** `NOWHERE` where no phrase goes on. */
  next(from: number, symbol: Symbol): number;
  /** The names of phrases that end at a place. */
  ends(at: number): readonly number[];
}

/** Sets of states that are kept at most; then all are forgotten, and found out anew. */
const MOST = 30_000;

/** Tokens of a number at most ("two hundred fifty thousand"). */
const LONGEST_NUMBER = 5;

/**
 * Makes an automaton deterministic as far as texts ask for it (lazy subset construction): what was found out once is a
 * look-up from then on. An item is a state, one that waits for the second token of a pair to pass, or one that a number
 * led to and that may take more of it: the kinds stand `states` apart.
 */
export function machine({ edges, closures, starts, any, ends, names }: Automaton): Machine {
  const states = any.length;
  const counting = 2 * states;
  // Stamped with the count of sets begun, so that nothing stands in a set twice.
  const taken = new Int32Array(states * (LONGEST_NUMBER + 1));
  const named = new Int32Array(names.length);
  let sets = 0;
  let items: number[] = [];
  let found: number[] = [];
  // Of each place its states and the names of phrases that end there; where it leads, once it was asked for.
  let itemsOf: (readonly number[])[] = [];
  let endsOf: (readonly number[])[] = [];
  let ways = pairTable();
  // The same from the start, by symbol: most looks begin and end there.
  let firstWays: (number | undefined)[] = [];
  // Places by the hash of what they hold.
  let alike = new Map<number, number[]>();

  const put = (item: number): void => {
    if (taken[item] === sets) return;
    taken[item] = sets;
    items.push(item);
  };
  const go = (to: number): void => {
    for (let i = closures.at[to] ?? 0; i < (closures.at[to + 1] ?? 0); i += 1) {
      const one = closures.row[i] ?? 0;
      if (taken[one] === sets) continue;
      taken[one] = sets;
      const name = ends[one] ?? NOWHERE;
      if (name !== NOWHERE && named[name] !== sets) {
        named[name] = sets;
        found.push(name);
      }
      if (any[one] !== NOWHERE || edges.at[one] !== edges.at[one + 1]) items.push(one);
    }
  };
  const begin = (word: number, then: (to: number) => void): void => {
    for (let i = starts.at[word] ?? 0; i < (starts.at[word + 1] ?? 0); i += 1) then(starts.row[i] ?? 0);
  };
  const leave = (state: number, word: number, then: (to: number) => void): void => {
    const end = edges.at[state + 1] ?? 0;
    for (let i = firstOf(word, edges.row, edges.at[state] ?? 0, end); i < end && edges.row[i] === word; i += 2) {
      then(edges.row[i + 1] ?? 0);
    }
  };
  const pass = (to: number): void => put(states + to);
  const count = (to: number): void => {
    go(to);
    put(counting + to);
  };
  const goOn = (item: number, symbol: Symbol): void => {
    if (item >= counting) {
      if (!symbol.goesOn) return;
      go((item - counting) % states);
      if (item + states < taken.length) put(item + states);
      return;
    }
    if (item >= states) {
      go(item - states);
      return;
    }
    const gap = any[item] ?? NOWHERE;
    if (gap !== NOWHERE) go(gap);
    for (const word of symbol.alone) leave(item, word, go);
    if (symbol.paired !== NOWHERE) leave(item, symbol.paired, pass);
    if (symbol.number !== NOWHERE) leave(item, symbol.number, count);
  };
  const place = (): number => {
    const key = hashed(items, found);
    const same = alike.get(key);
    const known = same?.find((at) => areSame(itemsOf[at] ?? NONE, items) && areSame(endsOf[at] ?? NONE, found));
    if (known !== undefined) return known;
    const made = itemsOf.push(items) - 1;
    endsOf.push(found.length === 0 ? NONE : found);
    if (same === undefined) alike.set(key, [made]);
    else same.push(made);
    return made;
  };
  const reach = (from: number, symbol: Symbol): number => {
    sets += 1;
    items = [];
    found = [];
    if (from === START) {
      for (const word of symbol.alone) begin(word, go);
      if (symbol.paired !== NOWHERE) begin(symbol.paired, pass);
      if (symbol.number !== NOWHERE) begin(symbol.number, count);
    } else for (const item of itemsOf[from] ?? NONE) goOn(item, symbol);
    return items.length === 0 && found.length === 0 ? NOWHERE : place();
  };

  return {
    start: () => {
      if (itemsOf.length > MOST || itemsOf.length === 0) {
        itemsOf = [NONE];
        endsOf = [NONE];
        ways = pairTable();
        firstWays = [];
        alike = new Map();
      }
      return START;
    },
    next: (from, symbol) => {
      if (from === START) return (firstWays[symbol.id] ??= reach(START, symbol));
      const known = ways.get(from, symbol.id);
      if (known !== null) return known;
      const to = reach(from, symbol);
      ways.set(from, symbol.id, to);
      return to;
    },
    ends: (at) => endsOf[at] ?? NONE,
  };
}

const START = 0;
const NONE: readonly number[] = [];

/** Where the pairs of a word begin among ordered pairs: the first index from which the words are not less. */
function firstOf(word: number, row: Int32Array, from: number, end: number): number {
  let [low, high] = [from, end];
  while (low < high) {
    const middle = low + (((high - low) >> 2) << 1);
    if ((row[middle] ?? 0) < word) low = middle + 2;
    else high = middle;
  }
  return low;
}

/** FNV-1a over two lists of numbers. */
function hashed(items: readonly number[], ends: readonly number[]): number {
  let hash = 0x811c9dc5;
  for (const item of items) hash = Math.imul(hash ^ item, 0x01000193);
  for (const end of ends) hash = Math.imul(hash ^ ~end, 0x01000193);
  return hash;
}

function areSame(a: readonly number[], b: readonly number[]): boolean {
  return a.length === b.length && a.every((item, i) => item === b[i]);
}
