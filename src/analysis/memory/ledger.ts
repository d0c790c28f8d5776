import type { Content } from '../../content/content.ts';
import { sightings, type Where } from '../../detectors/match.ts';
import type { Reading } from '../../detectors/reading.ts';
import { type Spot, spotOf } from './spot.ts';

/** A constraint that was surfaced at the beginning, and what became of it. */
export interface LedgerEntry {
  /** "latency", as the rule calls it. */
  readonly constraint: string;
  /** Where it was first said. */
  readonly stated: Spot;
  /** Where it was first put to use in a later step; null where it never was. */
  readonly used: Spot | null;
  /** Where a later step goes against it; null where none does. */
  readonly contradicted: Spot | null;
}

/**
 * The constraints surfaced, of the kinds that the rules about dangling requirements know. Empty where the run has no
 * later step in which they could be used.
 */
export function ledger(reading: Reading, { signals }: Content): LedgerEntry[] {
  const kinds = Object.values(signals).flatMap(({ detect }) =>
    detect.detector === 'dangling' ? detect.ledger.map((kind) => ({ ...kind, topics: detect.topics })) : [],
  );
  return kinds.flatMap(({ constraint, stated, used, contradicted, topics }): LedgerEntry[] => {
    const first = new Set(reading.steps.filter((s) => s.topics.some((t) => topics.includes(t))).map(({ id }) => id));
    if (reading.steps.every(({ id }) => first.has(id))) return [];
    const isLater: Where = (u) => !first.has(u.step);
    const spot = (evidence: typeof stated, where: Where): Spot | null => {
      const seen = sightings(evidence, reading, where)[0];
      return seen === undefined ? null : spotOf(seen.utterance, seen, reading);
    };
    const entry = spot(stated, (u) => first.has(u.step));
    if (entry === null) return [];
    const against = contradicted === undefined ? null : spot(contradicted, isLater);
    return [{ constraint, stated: entry, used: spot(used, isLater), contradicted: against }];
  });
}
