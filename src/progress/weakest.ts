import type { Scorecard } from '../analysis/scorecard.ts';
import type { Framework } from '../content/framework.ts';

/** Sessions that count for what is weak now; what is older was another candidate. */
const RECENT = 3;

/** A step and the points that it costs a full session. */
export interface Loss {
  readonly step: string;
  readonly points: number;
  /** Sessions that it is the mean of. */
  readonly sessions: number;
}

type Timed = { readonly steps: readonly Pick<Framework['steps'][number], 'id' | 'minutes'>[] };

/**
 * The step that costs most, by what it weighs and what it lacks, over the last three sessions that drilled it; null where
 * no step was measured. All cards are of the framework, the oldest first.
 */
export function weakestStep(cards: readonly Scorecard[], framework: Timed): Loss | null {
  const ids = [...new Set(cards.flatMap((card) => card.steps.map((step) => step.id)))];
  const losses = ids.flatMap((step) => {
    const points = cards.flatMap((card) => lost(card, step, framework) ?? []).slice(-RECENT);
    const sum = points.reduce((a, b) => a + b, 0);
    return points.length === 0 ? [] : [{ step, points: sum / points.length, sessions: points.length }];
  });
  return losses.reduce<Loss | null>(
    (worst, loss) => (worst === null || loss.points > worst.points ? loss : worst),
    null,
  );
}

/** The weights of a run of some steps sum to 1 as well: its losses count by the part of the framework that it drilled. */
function lost(card: Scorecard, id: string, framework: Timed): number | null {
  const step = card.steps.find((s) => s.id === id);
  if (step === undefined || step.score === null) return null;
  return step.lost * part(card, framework);
}

function part(card: Scorecard, { steps }: Timed): number {
  const minutes = (of: typeof steps) => of.reduce((sum, step) => sum + step.minutes, 0);
  const drilled = steps.filter((step) => card.steps.some((s) => s.id === step.id));
  return steps.length === 0 ? 1 : minutes(drilled) / minutes(steps);
}
