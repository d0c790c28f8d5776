import { type Automaton, follow, freely, type Node } from './automaton.ts';
import { isNumberWord } from './number-words.ts';
import { NUMBER, oneWord } from './phrase.ts';
import { stem } from './stem.ts';

/** What the matcher needs of a token. */
export interface Readable {
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

/** What a token answers to: keys that take it alone, one that takes the glued next as well, and the ends of a number. */
interface Answer {
  readonly alone: readonly number[];
  readonly paired: number | undefined;
  /** How many tokens a number that begins here may take, each count from 1 on; 0 where none does. */
  readonly number: number;
}

/** States still to be visited, by place, and the keys that have ended, each at its farthest. */
interface Walk {
  readonly pending: ({ readonly mark: number; readonly states: Node[] } | undefined)[];
  readonly ended: Map<string, number>;
}

/** Every phrase in tokens[from, to), the longest reading of a key at each start. */
export function search(
  automaton: Automaton,
  tokens: readonly Readable[],
  from: number,
  to: number,
  corrected: (token: Readable) => string | null,
): Match[] {
  const answers = tokens.slice(from, to).map((_, i) => answer(automaton, tokens, from + i, to, corrected));
  const number = automaton.keys.get(NUMBER);
  const found: Match[] = [];
  for (let start = 0; start < answers.length; start += 1) {
    const walk: Walk = { pending: [], ended: new Map() };
    const take = (targets: (key: number) => readonly Node[] | undefined, at: number): void => {
      const here = answers[at];
      if (here === undefined) return;
      for (const key of here.alone) reach(automaton, walk, targets(key), at + 1);
      if (here.paired !== undefined) reach(automaton, walk, targets(here.paired), at + 2);
      if (number !== undefined)
        for (let n = 1; n <= here.number; n += 1) reach(automaton, walk, targets(number), at + n);
    };
    take((key) => automaton.starts.get(key), start);
    for (let at = start + 1; at < walk.pending.length && at < answers.length; at += 1) {
      for (const state of walk.pending[at]?.states ?? []) {
        if (state.any !== null) reach(automaton, walk, [state.any], at + 1);
        if (state.edges.length > 0) take((key) => follow(state, key), at);
      }
    }
    for (const [key, end] of walk.ended) found.push({ key, from: from + start, to: from + end });
  }
  return found;
}

function reach(automaton: Automaton, { pending, ended }: Walk, targets: readonly Node[] | undefined, at: number): void {
  if (targets === undefined) return;
  let list = pending[at];
  if (list === undefined) {
    automaton.lists += 1;
    list = { mark: automaton.lists, states: [] };
    pending[at] = list;
  }
  for (const target of targets) {
    for (const state of freely(target)) {
      if (state.mark === list.mark) continue;
      state.mark = list.mark;
      for (const key of state.ends) if ((ended.get(key) ?? 0) < at) ended.set(key, at);
      if (state.edges.length > 0 || state.any !== null) list.states.push(state);
    }
  }
}

function answer(
  { keys }: Automaton,
  tokens: readonly Readable[],
  i: number,
  to: number,
  corrected: (token: Readable) => string | null,
): Answer {
  const token = tokens[i];
  if (token === undefined) return { alone: [], paired: undefined, number: 0 };
  const alone: number[] = [];
  const meant = token.kind === 'word' ? corrected(token) : null;
  for (const key of [token.stem, `=${token.norm}`, oneWord(token.norm), meant]) {
    const known = key === null ? undefined : keys.get(key);
    if (known !== undefined) alone.push(known);
  }
  const second = i + 1 < to ? tokens[i + 1] : undefined;
  const pairs = second?.glued === true && token.kind === 'word';
  const paired = pairs ? keys.get(stem(token.norm + second.norm)) : undefined;
  let number = 0;
  while (number < LONGEST_NUMBER && i + number < to && goesOn(tokens, i, i + number)) number += 1;
  return { alone, paired, number };
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
