import type { Phrase } from './phrase.ts';

/** The most words that "…" may skip. */
export const GAP = 4;

/** A state: where a token leads, where one gets without one, and which keys end here. */
export interface Node {
  readonly edges: { readonly key: number; readonly to: Node }[];
  readonly free: Node[];
  /** Any word leads here: one of the steps of a gap. */
  any: Node | null;
  readonly ends: string[];
  /** By token key, the states it leads to; made at the first visit. */
  table: ReadonlyMap<number, readonly Node[]> | null;
  /** Itself and all that is reached from it without a token; made at the first visit. */
  closure: readonly Node[] | null;
  /** Where it was last put on the list, so that it stands there once. */
  mark: number;
}

/** Phrases as one automaton. Keys of tokens are numbers, so that a token nobody asks for costs a look-up and no more. */
export interface Automaton {
  readonly keys: Map<string, number>;
  /** The states that a first token leads to, by its key. */
  readonly starts: Map<number, Node[]>;
  /** Lists begun so far: the source of marks. */
  lists: number;
}

function node(): Node {
  return { edges: [], free: [], any: null, ends: [], table: null, closure: null, mark: -1 };
}

/** Adds a phrase (Thompson's construction: as many states as the phrase has words). */
export function add(automaton: Automaton, phrase: Phrase, key: string): void {
  const start = node();
  const end = node();
  end.ends.push(key);
  connect(automaton, start, phrase, end);
  for (const { edges } of freely(start)) {
    for (const edge of edges) {
      const list = automaton.starts.get(edge.key);
      if (list === undefined) automaton.starts.set(edge.key, [edge.to]);
      else list.push(edge.to);
    }
  }
}

function keyOf({ keys }: Automaton, key: string): number {
  const known = keys.get(key);
  if (known !== undefined) return known;
  keys.set(key, keys.size);
  return keys.size - 1;
}

function connect(automaton: Automaton, from: Node, phrase: Phrase, to: Node): void {
  switch (phrase.type) {
    case 'word':
      from.edges.push({ key: keyOf(automaton, phrase.key), to });
      return;
    case 'optional':
      from.free.push(to);
      connect(automaton, from, phrase.part, to);
      return;
    case 'either':
      for (const option of phrase.options) connect(automaton, from, option, to);
      return;
    case 'gap': {
      let at = from;
      for (let i = 0; i < GAP; i += 1) {
        const next = node();
        at.free.push(to);
        at.any = next;
        at = next;
      }
      at.free.push(to);
      return;
    }
    case 'sequence': {
      let at = from;
      phrase.parts.forEach((part, i) => {
        const next = i === phrase.parts.length - 1 ? to : node();
        // A gap hangs its steps on the state it starts from, so it gets one of its own.
        const own = part.type === 'gap' ? node() : at;
        if (own !== at) at.free.push(own);
        connect(automaton, own, part, next);
        at = next;
      });
    }
  }
}

/** All states reached from one without a token, itself included. */
export function freely(from: Node): readonly Node[] {
  if (from.closure !== null) return from.closure;
  const all = [from];
  for (const at of all) for (const next of at.free) if (!all.includes(next)) all.push(next);
  from.closure = all;
  return all;
}

/** The states that a token with this key leads to. */
export function follow(from: Node, key: number): readonly Node[] | undefined {
  if (from.table === null) {
    const table = new Map<number, Node[]>();
    for (const edge of from.edges) {
      const list = table.get(edge.key);
      if (list === undefined) table.set(edge.key, [edge.to]);
      else list.push(edge.to);
    }
    from.table = table;
  }
  return from.table.get(key);
}
