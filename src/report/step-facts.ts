import type { Scorecard, StepScore } from '../analysis/scorecard.ts';
import { band, ratingPaint, ratingWords } from './band.ts';
import { isOver } from './bar.ts';
import type { Cell } from './cell.ts';
import { clock } from './clock.ts';
import type { ReportFacts } from './facts.ts';
import type { Look } from './look.ts';
import { called } from './titles.ts';

/** What a line about a step, or about the whole, says. */
export interface StepFacts {
  readonly title: Cell;
  readonly score: Cell;
  /** The band's word, or the rating. */
  readonly word: Cell;
  readonly used: Cell;
  readonly budget: Cell;
  /** "5/7": criteria covered, of all. */
  readonly covered: Cell;
}

export function stepFacts(step: StepScore, { titles, ratings }: ReportFacts, { color }: Look): StepFacts {
  const { score } = step;
  // Rounded first, so that the word never contradicts the figure beside it.
  const shown = score === null ? null : Math.round(score);
  return {
    title: { text: called(step.id, titles.steps) },
    // Two spaces stand above the decimal of the total.
    score: { text: `${shown ?? '–'}  ` },
    word: shown === null ? { text: '' } : band(shown, ratings, color),
    used: { text: time(step.usedSeconds), ...(isOver(step) ? { paint: color.yellow } : {}) },
    budget: { text: time(step.budgetSeconds), paint: color.dim },
    covered: { text: share([step]) },
  };
}

export function totalFacts(card: Scorecard, { color }: Look): StepFacts {
  const { score, rating } = card;
  return {
    title: { text: 'Total', paint: color.bold },
    score: { text: score?.toFixed(1) ?? '–', paint: color.bold },
    word: rating === null ? { text: '' } : { text: ratingWords(rating), paint: ratingPaint(rating, color).bold },
    used: { text: time(usedSeconds(card)) },
    budget: { text: clock(card.minutes * 60), paint: color.dim },
    covered: { text: share(card.steps) },
  };
}

/** Seconds used by all steps; null where the time of any is unknown. */
export function usedSeconds({ steps }: Scorecard): number | null {
  const known = steps.map((s) => s.usedSeconds).filter((used) => used !== null);
  return known.length < steps.length || known.length === 0 ? null : known.reduce((sum, used) => sum + used, 0);
}

function share(steps: readonly StepScore[]): string {
  const covered = steps.reduce((sum, s) => sum + s.covered.length, 0);
  return `${covered}/${steps.reduce((sum, s) => sum + s.missed.length, covered)}`;
}

function time(seconds: number | null): string {
  return seconds === null ? '–' : clock(seconds);
}
