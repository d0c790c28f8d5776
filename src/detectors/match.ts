import type { Mention } from '../language/types.ts';
import { type Evidence, type Pattern, type Term, termKey } from './evidence.ts';
import type { Reading, Sighting, Utterance } from './reading.ts';

export type Seen = Extract<Sighting, { kind: 'seen' }>;

/** Which utterances are looked at; by default all of the candidate's. */
export type Where = (utterance: Utterance, index: number) => boolean;

/** A mention and the utterance it stands in. */
interface Placed extends Mention {
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

function places(pattern: Pattern, reading: Reading, where: Where): Seen[] {
  const byWindow = new Map<string, Placed[]>();
  for (const mention of mentionsOf(pattern, reading)) {
    const utterance = reading.utterances[mention.utterance];
    if (utterance === undefined || !where(utterance, mention.utterance)) continue;
    for (const key of windowsOf(pattern, utterance, mention.utterance, mention)) {
      const window = byWindow.get(key);
      if (window === undefined) byWindow.set(key, [mention]);
      else window.push(mention);
    }
  }
  return [...byWindow.values()].flatMap((mentions) => {
    const held = holds(pattern, mentions, reading);
    return held === null ? [] : [spanning(held, reading)];
  });
}

/** The candidate's mentions of a pattern's terms, in order of saying. */
function mentionsOf(pattern: Pattern, reading: Reading): readonly Placed[] {
  const index = indexOf(reading);
  const terms = new Set([pattern.all, pattern.any, pattern.with, pattern.none].flatMap((t) => t ?? []).map(termKey));
  return [...terms]
    .flatMap((term) => index.get(term) ?? [])
    .toSorted((a, b) => a.utterance - b.utterance || a.from - b.from || a.to - b.to);
}

const indexes = new WeakMap<Reading, ReadonlyMap<string, readonly Placed[]>>();

/** Mentions by concept: hundreds of patterns look into one reading. */
function indexOf(reading: Reading): ReadonlyMap<string, readonly Placed[]> {
  const known = indexes.get(reading);
  if (known !== undefined) return known;
  const index = new Map<string, Placed[]>();
  reading.utterances.forEach(({ speaker, mentions }, utterance) => {
    if (speaker !== 'candidate') return;
    for (const mention of mentions) {
      const list = index.get(mention.concept);
      const placed = { ...mention, utterance };
      if (list === undefined) index.set(mention.concept, [placed]);
      else list.push(placed);
    }
  });
  indexes.set(reading, index);
  return index;
}

/** The windows of a pattern that a mention stands in: two of them where neighbouring sentences count as one. */
export function windowsOf(pattern: Pattern, utterance: Utterance, index: number, mention: Mention): string[] {
  switch (pattern.within) {
    case 'clause':
      return [`${index}/${mention.clause}`];
    case 'sentence':
      return [`${index}/${mention.sentence}`];
    case 'neighbours':
      return [`${index}/${mention.sentence - 1}`, `${index}/${mention.sentence}`];
    case 'utterance':
      return [`${index}`];
    case 'step':
      return [utterance.step];
  }
}

/** The mentions that make a pattern hold in a window; null where it does not. */
function holds(pattern: Pattern, mentions: readonly Placed[], reading: Reading): Placed[] | null {
  const counts = (m: Placed): boolean =>
    pattern.stance.includes(m.stance) &&
    (pattern.lists || reading.utterances[m.utterance]?.read.sentences[m.sentence]?.list !== true);
  const good = mentions.filter(counts);
  const first = (term: Term): Placed | undefined => good.find((m) => m.concept === termKey(term));
  if (pattern.none?.some((term) => mentions.some((m) => m.concept === termKey(term) && m.stance !== 'negated')))
    return null;
  const held: Placed[] = [];
  for (const term of pattern.all ?? []) {
    const seen = first(term);
    if (seen === undefined) return null;
    held.push(seen);
  }
  for (const options of [pattern.any, pattern.with]) {
    if (options === undefined) continue;
    const keys = new Set(options.map(termKey));
    const seen = good.filter((m) => keys.has(m.concept));
    const apart = seen.filter(
      (m, i) => !seen.slice(0, i).some((n) => n.utterance === m.utterance && n.from < m.to && m.from < n.to),
    );
    const needed = options === pattern.any ? pattern.atLeast : 1;
    if (apart.length < needed) return null;
    held.push(...apart.slice(0, needed));
  }
  return held;
}

function spanning(held: readonly Placed[], reading: Reading): Seen {
  const utterance = Math.max(...held.map((m) => m.utterance));
  const here = held.filter((m) => m.utterance === utterance);
  const clauses = reading.utterances[utterance]?.read.clauses ?? [];
  const start = Math.min(...here.map((m) => Math.min(m.start, clauses[m.clause]?.start ?? m.start)));
  const end = Math.max(...here.map((m) => Math.max(m.end, clauses[m.clause]?.end ?? m.end)));
  return { kind: 'seen', utterance, start, end };
}
