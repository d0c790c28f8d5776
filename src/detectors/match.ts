import type { Mention } from '../language/types.ts';
import { type Evidence, type Pattern, type Term, termKey } from './evidence.ts';
import { mentionIndex, type Placed } from './mention-index.ts';
import type { Reading, Sighting, Utterance } from './reading.ts';

export type Seen = Extract<Sighting, { kind: 'seen' }>;

/** Which utterances are looked at; by default all of the candidate's. */
export type Where = (utterance: Utterance, index: number) => boolean;

const everywhere: Where = () => true;

/** Every place where a point is seen, in order of saying; of several at one place the first. */
export function sightings(evidence: Evidence, reading: Reading, where: Where = everywhere): Seen[] {
  const found = evidence.flatMap((pattern) => places(pattern, reading, where));
  found.sort((a, b) => a.utterance - b.utterance || a.start - b.start || b.end - a.end);
  return found.filter((s, i) => found[i - 1]?.utterance !== s.utterance || found[i - 1]?.start !== s.start);
}

/** Is the point seen anywhere in these utterances? */
export function isSeen(evidence: Evidence, reading: Reading, where?: Where): boolean {
  return evidence.some((pattern) => places(pattern, reading, where ?? everywhere).length > 0);
}

/** One of the things that a pattern asks for: terms of which so many have to stand in its window. */
interface Slot {
  readonly keys: readonly string[];
  readonly needed: number;
}

function places(pattern: Pattern, reading: Reading, where: Where): Seen[] {
  const index = mentionIndex(reading);
  const { slots, none } = slotsOf(pattern);
  const found: (readonly Placed[])[] = [];
  for (const slot of slots) {
    const placed = index.find(slot.keys);
    // Most patterns end here: something that they ask for was never mentioned.
    if (placed.length === 0) return [];
    found.push(placed);
  }
  const windows = windowsWith(pattern, found, reading, where);
  if (windows.size === 0) return [];
  for (const placed of index.find(none)) {
    if (placed.mention.stance === 'negated' || !isThere(placed, reading, where)) continue;
    for (const key of windowsAt(pattern, reading, placed)) windows.delete(key);
  }
  const seen: Seen[] = [];
  for (const window of windows.values()) {
    const held = holds(slots, window);
    if (held !== null) seen.push(spanning(held, reading));
  }
  return seen;
}

/** What stands in each window of a pattern, by slot: only windows in which every slot has something. */
function windowsWith(
  pattern: Pattern,
  found: readonly (readonly Placed[])[],
  reading: Reading,
  where: Where,
): Map<Window, Placed[][]> {
  const counts = (placed: Placed): boolean =>
    pattern.stance.includes(placed.mention.stance) &&
    (pattern.lists || !placed.listed) &&
    isThere(placed, reading, where);
  // The rarest slot first: where it has nothing, the others need not look.
  const order = found.map((_, slot) => slot).toSorted((a, b) => (found[a]?.length ?? 0) - (found[b]?.length ?? 0));
  let windows = new Map<Window, Placed[][]>();
  order.forEach((slot, turn) => {
    const held = new Map<Window, Placed[][]>();
    for (const placed of found[slot] ?? []) {
      let isCounted: boolean | null = null;
      for (const key of windowsAt(pattern, reading, placed)) {
        const window = turn === 0 ? (held.get(key) ?? found.map(() => [])) : windows.get(key);
        if (window === undefined) continue;
        isCounted ??= counts(placed);
        if (!isCounted) break;
        window[slot]?.push(placed);
        held.set(key, window);
      }
    }
    windows = held;
  });
  return windows;
}

function isThere({ utterance }: Placed, { utterances }: Reading, where: Where): boolean {
  const said = utterances[utterance];
  return said !== undefined && where(said, utterance);
}

const asked = new WeakMap<Pattern, { readonly slots: readonly Slot[]; readonly none: readonly string[] }>();

function slotsOf(pattern: Pattern): { readonly slots: readonly Slot[]; readonly none: readonly string[] } {
  const before = asked.get(pattern);
  if (before !== undefined) return before;
  const { all = [], any, with: beside, atLeast, none = [] } = pattern;
  const keys = (terms: readonly Term[]): string[] => [...new Set(terms.map(termKey))];
  const slots = [
    ...all.map((term) => ({ keys: [termKey(term)], needed: 1 })),
    ...(any === undefined ? [] : [{ keys: keys(any), needed: atLeast }]),
    ...(beside === undefined ? [] : [{ keys: keys(beside), needed: 1 }]),
  ];
  const made = { slots, none: keys(none) };
  asked.set(pattern, made);
  return made;
}

/** Where terms stand together: a clause, sentence or utterance by its number, a step by its id, or the answer. */
type Window = string | number;

function windowsAt(pattern: Pattern, { utterances }: Reading, { utterance, mention }: Placed): readonly Window[] {
  const said = utterances[utterance];
  return said === undefined ? [] : windowsOf(pattern, said, utterance, mention);
}

/** The windows of a pattern that a mention stands in: two of them where neighbouring sentences count as one. */
export function windowsOf(
  pattern: Pattern,
  { step }: Utterance,
  index: number,
  { clause, sentence }: Mention,
): readonly Window[] {
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
