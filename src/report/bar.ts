import type { StepScore } from '../analysis/scorecard.ts';
import type { Cell } from './cell.ts';
import type { Look } from './look.ts';

/** The seconds of a full-width bar; one for all bars of a page, so that their lengths compare. */
export function barScale(steps: readonly StepScore[]): number {
  return Math.max(1, ...steps.flatMap((s) => [s.budgetSeconds ?? 0, s.usedSeconds ?? 0]));
}

/** Did the step take longer than its budget? */
export function isOver({ usedSeconds, budgetSeconds }: StepScore): boolean {
  return usedSeconds !== null && budgetSeconds !== null && usedSeconds > budgetSeconds;
}

/** A step's time against its budget: "━" used, "·" left, "═" over; "–" where it was not measured. */
export function bar(step: StepScore, scale: number, width: number, { color }: Look): Cell {
  const { usedSeconds, budgetSeconds } = step;
  if (usedSeconds === null || budgetSeconds === null) return { text: '–', paint: color.dim };
  const cells = (seconds: number) => (seconds > 0 ? Math.max(1, Math.round((seconds / scale) * width)) : 0);
  const end = cells(Math.max(usedSeconds, budgetSeconds));
  const over = isOver(step);
  // However little a step is over, one cell says so.
  const turn = over ? Math.min(cells(budgetSeconds), end - 1) : cells(usedSeconds);
  const used = '━'.repeat(turn);
  const rest = (over ? '═' : '·').repeat(end - turn);
  return { text: used + rest, paint: () => color.blue(used) + (over ? color.yellow(rest) : color.dim(rest)) };
}
