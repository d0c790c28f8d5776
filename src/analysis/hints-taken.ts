import type { Content } from '../content/content.ts';
import type { State } from '../session/state.ts';
import type { Checked } from './coverage.ts';
import { rungGiven } from './hint.ts';
import type { HintTaken } from './scorecard.ts';

/** The criteria that hints led to, each with the highest rung that was taken, what it costs, and whether it was met. */
export function hintsTaken(
  checked: readonly Checked[],
  { hints }: Pick<State, 'hints'>,
  score: Content['score'],
): readonly HintTaken[] {
  return checked.flatMap(({ criterion, met }) => {
    const rung = rungGiven(criterion, hints);
    if (rung === 0) return [];
    const step = hints.find((h) => h.criterion === criterion.id || h.text === criterion.hint)?.step ?? null;
    return [{ criterion: criterion.id, step, rung, cost: costOf(rung, score), told: met && rung >= score.hints.given }];
  });
}

/** Points of the total that hints cost together. */
export function costOfHints(taken: readonly HintTaken[], { hints }: Content['score']): number {
  return Math.min(
    hints.most,
    taken.reduce((sum, { cost }) => sum + cost, 0),
  );
}

function costOf(rung: number, { hints }: Content['score']): number {
  if (rung >= 3) return hints.example;
  return rung === 2 ? hints.missing : hints.question;
}

/** The criteria as they count: what a hint has told does not count as found. A hint is given only for what is not met. */
export function asFound(checked: readonly Checked[], taken: readonly HintTaken[]): Checked[] {
  const told = new Set(taken.flatMap((hint) => (hint.told ? [hint.criterion] : [])));
  return checked.map((c) =>
    told.has(c.criterion.id) ? { ...c, met: false, first: null, inPlace: false, told: true } : c,
  );
}
