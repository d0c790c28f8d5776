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
  const terms = new Set([pattern.all, pattern.any, pattern.with, pattern.none].flatMap((t) => t ?? []).map(termKey));
  const byWindow = new Map<string, Placed[]>();
  reading.utterances.forEach((utterance, index) => {
    if (utterance.speaker !== 'candidate' || !where(utterance, index)) return;
    for (const mention of utterance.mentions) {
      if (!terms.has(mention.concept)) continue;
      for (const key of windowsOf(pattern, utterance, index, mention)) {
        const placed = { ...mention, utterance: index };
        const window = byWindow.get(key);
        if (window === undefined) byWindow.set(key, [placed]);
        else window.push(placed);
      }
    }
  });
  return [...byWindow.values()].flatMap((mentions) => {
    const held = holds(pattern, mentions, reading);
    return held === null ? [] : [spanning(held, reading)];
  });
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
