import type { Mention } from '../language/types.ts';
import { type Evidence, type Pattern, type Term, termKey } from './evidence.ts';
import type { Reading, Sighting, Utterance } from './reading.ts';

export type Seen = Extract<Sighting, { kind: 'seen' }>;

/** Which utterances are looked at; by default all of the candidate's. */
export type Where = (utterance: Utterance, index: number) => boolean;

/** A mention and the utterance it stands in. */
interface Placed {
  readonly mention: Mention;
  readonly utterance: number;
}

/** Every place where a point is seen, in order of saying; of several at one place the first. */
export function sightings(evidence: Evidence, reading: Reading, where: Where = () => true): Seen[] {
  const found = evidence.flatMap((pattern) => places(pattern, reading, where));
  found.sort((a, b) => a.utterance - b.utterance || a.start - b.start || b.end - a.end);
  return found.filter((s, i) => found[i - 1]?.utterance !== s.utterance || found[i - 1]?.start !== s.start);
}

/** Is the point seen anywhere in these utterances? */
export function isSeen(evidence: Evidence, reading: Reading, where?: Where): boolean {
  return sightings(evidence, reading, where).length > 0;
}

/** One of the things that a pattern asks for: terms of which so many have to stand in its window. */
interface Slot {
  readonly keys: readonly string[];
  readonly needed: number;
}

function places(pattern: Pattern, reading: Reading, where: Where): Seen[] {
  const index = indexOf(reading);
  const { slots, none } = slotsOf(pattern);
  // Most patterns end here: something that they ask for was never mentioned.
  if (slots.some(({ keys }) => !keys.some((key) => index.has(key)))) return [];
  const counts = ({ mention, utterance }: Placed): boolean => {
    const said = reading.utterances[utterance];
    const isListed = said?.read.sentences[mention.sentence]?.list === true;
    return (
      said !== undefined &&
      pattern.stance.includes(mention.stance) &&
      (pattern.lists || !isListed) &&
      where(said, utterance)
    );
  };
  const found = slots.map(({ keys }) => inOrder(keys.flatMap((key) => (index.get(key) ?? []).filter(counts))));
  const windows = new Map<string | number, Placed[][]>();
  const keysOf = ({ mention, utterance }: Placed): readonly (string | number)[] => {
    const said = reading.utterances[utterance];
    return said === undefined ? [] : windowsOf(pattern, said, utterance, mention);
  };
  found.forEach((mentions, slot) => {
    for (const placed of mentions) {
      for (const key of keysOf(placed)) {
        const window = windows.get(key);
        if (window !== undefined) window[slot]?.push(placed);
        else if (slot === 0) windows.set(key, [[placed], ...slots.slice(1).map(() => [])]);
      }
    }
  });
  for (const placed of none.flatMap((key) => index.get(key) ?? [])) {
    const said = reading.utterances[placed.utterance];
    if (placed.mention.stance === 'negated' || said === undefined || !where(said, placed.utterance)) continue;
    for (const key of keysOf(placed)) windows.delete(key);
  }
  return [...windows.values()].flatMap((window) => {
    const held = holds(slots, window);
    return held === null ? [] : [spanning(held, reading)];
  });
}

const known = new WeakMap<Pattern, { readonly slots: readonly Slot[]; readonly none: readonly string[] }>();

function slotsOf(pattern: Pattern): { readonly slots: readonly Slot[]; readonly none: readonly string[] } {
  const before = known.get(pattern);
  if (before !== undefined) return before;
  const { all = [], any, with: beside, atLeast, none = [] } = pattern;
  const keys = (terms: readonly Term[]): string[] => [...new Set(terms.map(termKey))];
  const slots = [
    ...all.map((term) => ({ keys: [termKey(term)], needed: 1 })),
    ...(any === undefined ? [] : [{ keys: keys(any), needed: atLeast }]),
    ...(beside === undefined ? [] : [{ keys: keys(beside), needed: 1 }]),
  ];
  const made = { slots, none: keys(none) };
  known.set(pattern, made);
  return made;
}

function inOrder(mentions: readonly Placed[]): readonly Placed[] {
  return mentions.toSorted(
    (a, b) => a.utterance - b.utterance || a.mention.from - b.mention.from || a.mention.to - b.mention.to,
  );
}

const indexes = new WeakMap<Reading, ReadonlyMap<string, readonly Placed[]>>();

/** The candidate's mentions by concept: hundreds of patterns look into one reading. */
function indexOf(reading: Reading): ReadonlyMap<string, readonly Placed[]> {
  const before = indexes.get(reading);
  if (before !== undefined) return before;
  const index = new Map<string, Placed[]>();
  reading.utterances.forEach(({ speaker, mentions }, utterance) => {
    if (speaker !== 'candidate') return;
    for (const mention of mentions) {
      const list = index.get(mention.concept);
      if (list === undefined) index.set(mention.concept, [{ mention, utterance }]);
      else list.push({ mention, utterance });
    }
  });
  indexes.set(reading, index);
  return index;
}

/** The windows of a pattern that a mention stands in: two of them where neighbouring sentences count as one. */
export function windowsOf(
  pattern: Pattern,
  { step }: Utterance,
  index: number,
  { clause, sentence }: Mention,
): readonly (string | number)[] {
  const first = index * ROOM;
  switch (pattern.within) {
    case 'clause':
      return [first + clause];
    case 'sentence':
      return [first + sentence];
    case 'neighbours':
      return [first + sentence - 1, first + sentence];
    case 'utterance':
      return [first];
    case 'step':
      return [step];
    case 'answer':
      return [WHOLE];
  }
}

/** The one window of a pattern whose terms may stand anywhere in the answer. */
const WHOLE = 'answer';

/** More than the sentences or clauses of an utterance. */
const ROOM = 1e6;

/** The mentions that fill the slots of a pattern in a window; null where one is not filled. */
function holds(slots: readonly Slot[], window: readonly (readonly Placed[])[]): Placed[] | null {
  const held: Placed[] = [];
  for (const [i, { needed }] of slots.entries()) {
    const apart = overlapFree(window[i] ?? [], needed);
    if (apart.length < needed) return null;
    held.push(...apart);
  }
  return held;
}

/** As many as needed of the most mentions that overlap none of each other: the one that ends first is always among them. */
function overlapFree(mentions: readonly Placed[], needed: number): readonly Placed[] {
  if (needed === 1) return mentions.slice(0, 1);
  const apart: Placed[] = [];
  for (const placed of mentions.toSorted((a, b) => a.utterance - b.utterance || a.mention.to - b.mention.to)) {
    if (apart.length === needed) break;
    const last = apart.at(-1);
    const isFree = last === undefined || last.utterance !== placed.utterance || last.mention.to <= placed.mention.from;
    if (isFree) apart.push(placed);
  }
  return apart;
}

function spanning(held: readonly Placed[], reading: Reading): Seen {
  const utterance = Math.max(...held.map((m) => m.utterance));
  const here = held.flatMap((m) => (m.utterance === utterance ? [m.mention] : []));
  const clauses = reading.utterances[utterance]?.read.clauses ?? [];
  const start = Math.min(...here.map((m) => Math.min(m.start, clauses[m.clause]?.start ?? m.start)));
  const end = Math.max(...here.map((m) => Math.max(m.end, clauses[m.clause]?.end ?? m.end)));
  return { kind: 'seen', utterance, start, end };
}
