import type { Phrase } from './phrase.ts';

/** The most words that "…" may skip. */
export const GAP = 4;

/** A state: where a token leads, where one gets without one, and which keys end here. */
export interface Node {
  readonly edges: { readonly key: string; readonly to: Node }[];
  readonly free: Node[];
  /** Any word leads here: one of the steps of a gap. */
  any: Node | null;
  readonly ends: string[];
}

/** The start states of all phrases, by the key of the first token. */
export type Starts = Map<string, Node[]>;

export function node(): Node {
  return { edges: [], free: [], any: null, ends: [] };
}

/** Adds a phrase (Thompson's construction: as many states as the phrase has words). */
export function add(starts: Starts, phrase: Phrase, key: string): void {
  const start = node();
  const end = node();
  end.ends.push(key);
  connect(start, phrase, end);
  for (const { edges } of freely(start)) {
    for (const edge of edges) {
      const list = starts.get(edge.key);
      if (list === undefined) starts.set(edge.key, [edge.to]);
      else list.push(edge.to);
    }
  }
}

function connect(from: Node, phrase: Phrase, to: Node): void {
  switch (phrase.type) {
    case 'word':
      from.edges.push({ key: phrase.key, to });
      return;
    case 'optional':
      from.free.push(to);
      connect(from, phrase.part, to);
      return;
    case 'either':
      for (const option of phrase.options) connect(from, option, to);
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
        connect(own, part, next);
        at = next;
      });
    }
  }
}

/** All states reached from one without a token, itself included. */
export function freely(from: Node): Node[] {
  if (from.free.length === 0) return [from];
  const all = [from];
  for (const at of all) for (const next of at.free) if (!all.includes(next)) all.push(next);
  return all;
}
