import { cluesOf, GAP } from './clues.ts';
import { eachWord, NUMBER, type Phrase } from './phrase.ts';
import { wordSet } from './word-set.ts';

/** Where no state or word is. */
export const NOWHERE = -1;

/** Numbers of a phrase: the state it begins in, the one it ends in, and its name. */
export const PHRASE = 3;

/**
 * Numbers of a clue: the phrase, the least and the most words and numbers of it that stand before the word, and another
 * word that it needs: `NOWHERE` where no single one is, `ALONE` where the phrase is but a word.
 */
export const CLUE = 4;
export const ALONE = -2;

/**
 * Phrases, each as an automaton of its own, and by which words each is noticed. States, words, names and phrases are
 * numbers; lists of a state, word or phrase stand one after the other in one row of numbers, those of number n from
 * `at[n]` to `at[n + 1]`. Plain data: a file can keep it.
 */
export interface Automaton {
  /** The words that phrases ask for. */
  readonly words: readonly string[];
  /** What phrases stand for. */
  readonly names: readonly string[];
  readonly phrases: Int32Array;
  /** By word, the phrases that are noticed by it: each stands at the rarest of its words. */
  readonly clues: Rows;
  /** By phrase, sets of words of which one each has to be there too: how many words, and the words. */
  readonly beside: Rows;
  /** Words that lead on from a state, in order, each followed by the state it leads to. */
  readonly edges: Rows;
  /** Each state, and all that are reached from it without a word. */
  readonly closures: Rows;
  /** The state that any word leads to, one of the steps of a gap; else `NOWHERE`. */
  readonly any: Int32Array;
}

export interface Rows {
  readonly at: Int32Array;
  readonly row: Int32Array;
}

/** A phrase, and the number of what it stands for. */
export interface Named {
  readonly phrase: Phrase;
  readonly name: number;
}

/** Builds the automata of phrases (Thompson's construction). */
export function automaton(names: readonly string[], all: readonly Named[]): Automaton {
  const named = all.flatMap(apart);
  const draft: Draft = { words: new Map(), edges: [], free: [], any: [] };
  const phrases = named.flatMap(({ phrase, name }) => {
    const [start, end] = [state(draft), state(draft)];
    connect(draft, start, phrase, end);
    return [start, end, name];
  });
  const often = counted(named);
  const clues = Array.from(draft.words, (): number[] => []);
  const beside = named.map(({ phrase }, n) => {
    const { first, others } = cluesOf(
      phrase,
      (word) => (often.get(word) ?? 0) * (FRAME.has(word.replace('=', '')) ? FRAME_WEIGHT : 1),
    );
    const [other] = others.find((set) => set.length === 1) ?? [];
    const isAlone = phrase.type === 'word' && phrase.key !== NUMBER;
    const needs = other === undefined ? NOWHERE : wordNumber(draft, other);
    for (const { word, least, most } of first) {
      clues[wordNumber(draft, word)]?.push(n, least, most, isAlone ? ALONE : needs);
    }
    return others.flatMap((set) => [set.length, ...set.map((word) => wordNumber(draft, word))]);
  });
  return {
    words: [...draft.words.keys()],
    names,
    phrases: Int32Array.from(phrases),
    clues: rows(clues),
    beside: rows(beside),
    edges: rows(draft.edges.map(inOrder)),
    closures: rows(draft.edges.map((_, from) => freely(draft, from))),
    any: Int32Array.from(draft.any),
  };
}

/** Ways to say a thing are looked for each by its own rarest word. */
function apart({ phrase, name }: Named): readonly Named[] {
  if (phrase.type !== 'either') return [{ phrase, name }];
  return phrase.options.flatMap((option) => apart({ phrase: option, name }));
}

/** Words that hardly a sentence does without: they stand in texts far more often than in phrases. */
const FRAME: ReadonlySet<string> = wordSet(
  `${NUMBER} the a an and or of to in on at by for from with as so if then that this it we i you they be is are was not
  no do have would will can what how when`,
);
const FRAME_WEIGHT = 10;

/** How often each word is met: as often as it stands in phrases, or else much more often. */
function counted(named: readonly Named[]): ReadonlyMap<string, number> {
  const often = new Map<string, number>();
  for (const { phrase } of named) eachWord(phrase, ({ key }) => often.set(key, (often.get(key) ?? 0) + 1));
  return often;
}

interface Draft {
  readonly words: Map<string, number>;
  readonly edges: number[][];
  /** States that are reached without a word. */
  readonly free: number[][];
  readonly any: number[];
}

function rows(lists: readonly (readonly number[])[]): Rows {
  const at = new Int32Array(lists.length + 1);
  for (let i = 0; i < lists.length; i += 1) at[i + 1] = (at[i] ?? 0) + (lists[i]?.length ?? 0);
  const row = new Int32Array(at[lists.length] ?? 0);
  for (let i = 0; i < lists.length; i += 1) row.set(lists[i] ?? [], at[i]);
  return { at, row };
}

function inOrder(edges: readonly number[]): readonly number[] {
  // Most states lead on by one word.
  if (edges.length <= 2) return edges;
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
