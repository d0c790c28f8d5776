import * as z from 'zod';
import { Evidence } from './evidence.ts';
import { isSeen, sightings } from './match.ts';
import type { Reading, Verdict } from './reading.ts';
import { covering, seenOr } from './verdict.ts';

/** Surfaces a hard constraint and never lets it shape anything: the requirement ledger. */
export const Dangling = z.strictObject({
  detector: z.literal('dangling'),
  /** Where constraints are surfaced. */
  topics: z.array(z.string()).min(1),
  /** For each kind of constraint: what stating it looks like, and what later shows its use. */
  ledger: z
    .array(
      z.strictObject({ constraint: z.string(), stated: Evidence, used: Evidence, contradicted: Evidence.optional() }),
    )
    .min(1),
});

/** Met at every stated constraint that no later step uses, or that one contradicts; unmeasured in a run of one step. */
export function dangling(use: z.infer<typeof Dangling>, reading: Reading): Verdict {
  const first = new Set(use.topics.flatMap((topic) => covering(reading, topic).map((s) => s.id)));
  const later = reading.steps.filter((s) => !first.has(s.id));
  if (first.size === 0 || later.length === 0 || later.some((s) => s.open)) return { verdict: 'unmeasured' };
  return seenOr(
    use.ledger.flatMap(({ stated, used, contradicted }) => {
      const entry = sightings(stated, reading, (u) => first.has(u.step))[0];
      if (entry === undefined) return [];
      const isLater = (u: { step: string }): boolean => !first.has(u.step);
      const broken = contradicted !== undefined && isSeen(contradicted, reading, isLater);
      return isSeen(used, reading, isLater) && !broken ? [] : [entry];
    }),
  );
}
