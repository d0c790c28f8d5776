import type { Criterion } from '../content/prompt.ts';
import type { Hint, State } from '../session/state.ts';
import type { Checked } from './coverage.ts';

/** How much a hint gives away: a question that leads on, what is missing, how one might say it. */
const RUNGS = [1, 2, 3] as const;

/**
 * A hint at the weightiest point missing, one rung further than before; where all rungs of a point were given, at the
 * next point. Null when nothing is left to hint at.
 */
export function hintAt(
  checked: readonly Checked[],
  { hints }: Pick<State, 'hints'>,
): Pick<Hint, 'text' | 'criterion' | 'rung'> | null {
  const missing = checked.filter((c) => !c.met).toSorted((a, b) => b.criterion.weight - a.criterion.weight);
  for (const { criterion } of missing) {
    const given = rungGiven(criterion, hints);
    const rung = RUNGS.find((r) => r > given);
    if (rung !== undefined) return { text: worded(criterion, rung), criterion: criterion.id, rung };
  }
  return null;
}

/** The highest rung given for a criterion; 0 for none. */
export function rungGiven({ id, hint }: Pick<Criterion, 'id' | 'hint'>, hints: readonly Hint[]): number {
  // Logs of before there were rungs hold the text alone.
  const mine = hints.filter((h) => h.criterion === id || (h.criterion === null && h.text === hint));
  return Math.max(0, ...mine.map((h) => h.rung));
}

function worded({ hint, title, examples }: Criterion, rung: (typeof RUNGS)[number]): string {
  switch (rung) {
    case 1:
      return hint;
    case 2:
      return `Still missing is “${title}”.`;
    case 3:
      return `One might say “${examples.met[0] ?? title}”`;
  }
}
