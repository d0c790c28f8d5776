import type { Phrase } from './phrase.ts';

/** The most words that "…" may skip. */
const GAP = 4;

/** Where no state, word or name is. */
export const NOWHERE = -1;

/**
 * Phrases as one automaton. States, words and names are numbers; lists of a state or word stand one after the other in
 * one row of numbers, those of number n from `at[n]` to `at[n + 1]`. Plain data: a file can keep it.
 */
export interface Automaton {
  /** The words that phrases ask for. */
  readonly words: readonly string[];
  /** What phrases stand for. */
  readonly names: readonly string[];
  /** Words that lead on from a state, in order, each followed by the state it leads to. */
  readonly edges: Rows;
  /** Each state, and all that are reached from it without a word. */
  readonly closures: Rows;
  /** By word, the states that it leads to where it comes first. */
  readonly starts: Rows;
  /** The state that any word leads to, one of the steps of a gap; else `NOWHERE`. */
  readonly any: Int32Array;
  /** The name of a phrase that ends in a state; else `NOWHERE`. */
  readonly ends: Int32Array;
}

export interface Rows {
  readonly at: Int32Array;
  readonly row: Int32Array;
}

/** Builds an automaton of phrases, each under the number of its name (Thompson's construction). */
export function automaton(
  names: readonly string[],
  phrases: Iterable<{ readonly phrase: Phrase; readonly name: number }>,
): Automaton {
  const draft: Draft = { words: new Map(), edges: [], free: [], any: [] };
  const starts: number[][] = [];
  const named: number[] = [];
  for (const { phrase, name } of phrases) {
    const start = state(draft);
    const end = state(draft);
    named[end] = name;
    connect(draft, start, phrase, end);
    for (const at of freely(draft, start)) {
      const edges = draft.edges[at] ?? [];
      for (let i = 0; i < edges.length; i += 2) (starts[edges[i] ?? 0] ??= []).push(edges[i + 1] ?? NOWHERE);
    }
  }
  return {
    words: [...draft.words.keys()],
    names,
    edges: rows(draft.edges.map(inOrder)),
    closures: rows(draft.edges.map((_, from) => freely(draft, from))),
    starts: rows([...draft.words.values()].map((word) => starts[word] ?? [])),
    any: Int32Array.from(draft.any),
    ends: Int32Array.from(draft.any, (_, at) => named[at] ?? NOWHERE),
  };
}

interface Draft {
  readonly words: Map<string, number>;
  readonly edges: number[][];
  /** States that are reached without a word. */
  readonly free: number[][];
  readonly any: number[];
}

function rows(lists: readonly (readonly number[])[]): Rows {
  const at = [0];
  for (const list of lists) at.push((at.at(-1) ?? 0) + list.length);
  return { at: Int32Array.from(at), row: Int32Array.from(lists.flat()) };
}

function inOrder(edges: readonly number[]): number[] {
  const pairs = edges.flatMap((word, i) => (i % 2 === 0 ? [[word, edges[i + 1] ?? NOWHERE] as const] : []));
  return pairs.toSorted(([a], [b]) => a - b).flat();
}

function freely({ free }: Draft, from: number): readonly number[] {
  const all = [from];
  for (const at of all) for (const next of free[at] ?? []) if (!all.includes(next)) all.push(next);
  return all;
}

function state(draft: Draft): number {
  draft.edges.push([]);
  draft.free.push([]);
  draft.any.push(NOWHERE);
  return draft.edges.length - 1;
}

function wordNumber({ words }: Draft, word: string): number {
  const known = words.get(word);
  if (known !== undefined) return known;
  words.set(word, words.size);
  return words.size - 1;
}

function connect(draft: Draft, from: number, phrase: Phrase, to: number): void {
  switch (phrase.type) {
    case 'word':
      draft.edges[from]?.push(wordNumber(draft, phrase.key), to);
      return;
    case 'optional':
      draft.free[from]?.push(to);
      connect(draft, from, phrase.part, to);
      return;
    case 'either':
      for (const option of phrase.options) connect(draft, from, option, to);
      return;
    case 'gap': {
      let at = from;
      for (let i = 0; i < GAP; i += 1) {
        const next = state(draft);
        draft.free[at]?.push(to);
        draft.any[at] = next;
        at = next;
      }
      draft.free[at]?.push(to);
      return;
    }
    case 'sequence': {
      let at = from;
      phrase.parts.forEach((part, i) => {
        const next = i === phrase.parts.length - 1 ? to : state(draft);
        // A gap hangs its steps on the state it starts from, so it gets one of its own.
        const own = part.type === 'gap' ? state(draft) : at;
        if (own !== at) draft.free[at]?.push(own);
        connect(draft, own, part, next);
        at = next;
      });
    }
  }
}
