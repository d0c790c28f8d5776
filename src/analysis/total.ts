import type { Content } from '../content/content.ts';
import type { SignalFinding } from './scorecard.ts';

/** What a total is made of. */
export interface Parts {
  /** The steps by weight, 0 to 100. */
  readonly answered: number;
  /** How far the steps answer this prompt and no other, 0 to 1. */
  readonly relevance: number;
  /** Share of what leading the conversation looks like that was seen, 0 to 1. */
  readonly talked: number;
  /** How many moves earned credit. */
  readonly moves: number;
  readonly signals: readonly Pick<SignalFinding, 'id' | 'severity'>[];
  /** Points that hints cost. */
  readonly hints: number;
}

/** Steps and communication beside them, with credit for moves on top, less the share that signals take and what hints cost: 0 to 100. */
export function total({ answered, relevance, talked, moves, signals, hints }: Parts, score: Content['score']): number {
  const costs = new Map(signals.map((s) => [s.id, score.penalties[s.severity]]));
  const penalty = Math.min(
    score.mostPenalty,
    [...costs.values()].reduce((sum, cost) => sum + cost, 0),
  );
  const credit = Math.min(score.credit.most, moves * score.credit.each);
  const said = (1 - score.communication) * answered * relevance + score.communication * 100 * talked;
  const earned = (said * (100 - score.credit.most)) / 100 + credit;
  return Math.max(0, (earned * (100 - penalty)) / 100 - hints);
}
