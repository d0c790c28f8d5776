import { type Automaton, NOWHERE, PHRASE } from './automaton.ts';
import type { Symbol } from './symbols.ts';

/** Follows one phrase through symbols from a place on: behind its longest reading; `NOWHERE` where it does not stand there. */
export type Walk = (phrase: number, symbols: readonly Symbol[], from: number) => number;

/** Tokens of a number at most ("two hundred fifty thousand"). */
const LONGEST_NUMBER = 5;

/**
 * Walks the automaton of a phrase, all of its ways at once. An item is a state, one that waits for the second token of
 * a pair to pass, or one that a number led to and that may take more of it: the kinds stand `states` apart.
 */
export function walker({ phrases, edges, closures, any }: Automaton): Walk {
  const states = any.length;
  const counting = 2 * states;
  // Two lists that take turns and are never emptied, since millions of walks take a step or two.
  let here: number[] = [];
  let next: number[] = [];
  let many = 0;
  let end = NOWHERE;
  let ended = false;

  const put = (item: number): void => {
    for (let i = 0; i < many; i += 1) if (next[i] === item) return;
    next[many] = item;
    many += 1;
  };
  const go = (to: number): void => {
    const last = closures.at[to + 1] ?? 0;
    for (let i = closures.at[to] ?? 0; i < last; i += 1) {
      const one = closures.row[i] ?? 0;
      if (one === end) ended = true;
      else put(one);
    }
  };
  /** Takes a word from a state: as it is, as two tokens, or as a number that may go on. */
  const leave = (state: number, word: number, kind: number): void => {
    const last = edges.at[state + 1] ?? 0;
    for (let i = firstOf(word, edges.row, edges.at[state] ?? 0, last); i < last && edges.row[i] === word; i += 2) {
      const to = edges.row[i + 1] ?? 0;
      if (kind !== states) go(to);
      if (kind !== 0) put(kind + to);
    }
  };
  const goOn = (item: number, symbol: Symbol): void => {
    if (item >= counting) {
      if (!symbol.goesOn) return;
      go((item - counting) % states);
      if (item + states < states * (LONGEST_NUMBER + 1)) put(item + states);
      return;
    }
    if (item >= states) {
      go(item - states);
      return;
    }
    const gap = any[item] ?? NOWHERE;
    if (gap !== NOWHERE) go(gap);
    if (edges.at[item] === edges.at[item + 1]) return;
    for (let i = 0; i < symbol.alone.length; i += 1) leave(item, symbol.alone[i] ?? NOWHERE, 0);
    if (symbol.paired !== NOWHERE) leave(item, symbol.paired, states);
    if (symbol.number !== NOWHERE) leave(item, symbol.number, counting);
  };

  /** May a phrase begin with a symbol? Where its first state is the only one, this is told without a step. */
  const mayBegin = (start: number, { words }: Symbol): boolean => {
    if (any[start] !== NOWHERE || (closures.at[start + 1] ?? 0) - (closures.at[start] ?? 0) > 1) return true;
    const first = edges.at[start] ?? 0;
    const last = edges.at[start + 1] ?? 0;
    for (let i = 0; i < words.length; i += 1) {
      const word = words[i] ?? NOWHERE;
      const at = firstOf(word, edges.row, first, last);
      if (at < last && edges.row[at] === word) return true;
    }
    return false;
  };

  return (phrase, symbols, from) => {
    const start = phrases[phrase * PHRASE] ?? 0;
    const opening = symbols[from];
    if (opening === undefined || !mayBegin(start, opening)) return NOWHERE;
    end = phrases[phrase * PHRASE + 1] ?? NOWHERE;
    many = 0;
    go(start);
    let to = NOWHERE;
    for (let at = from; many > 0; at += 1) {
      const symbol = symbols[at];
      if (symbol === undefined) break;
      const items = next;
      const count = many;
      next = here;
      here = items;
      many = 0;
      ended = false;
      for (let i = 0; i < count; i += 1) goOn(items[i] ?? 0, symbol);
      if (ended) to = at + 1;
    }
    return to;
  };
}

/** Where the pairs of a word begin among ordered pairs: the first index from which the words are not less. */
function firstOf(word: number, row: Int32Array, from: number, end: number): number {
  let low = from;
  let high = end;
  while (low < high) {
    const middle = low + (((high - low) >> 2) << 1);
    if ((row[middle] ?? 0) < word) low = middle + 2;
    else high = middle;
  }
  return low;
}
