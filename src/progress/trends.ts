import type { Scorecard } from '../analysis/scorecard.ts';

/** How a step went over the sessions that measured it. */
export interface StepTrend {
  readonly id: string;
  /** 0 to 100, the oldest first. */
  readonly scores: readonly number[];
  /** The last score less the first; null where there is only one. */
  readonly change: number | null;
}

/** What many sessions show. */
export interface Trends {
  /** Totals of the sessions in which something was said, the oldest first. */
  readonly scores: readonly number[];
  /** Steps of the last session's framework, the one with the lowest last score first. */
  readonly steps: readonly StepTrend[];
  /** Criteria missed in two sessions or more, the most often missed first. */
  readonly missed: readonly { readonly id: string; readonly missed: number; readonly sessions: number }[];
  /** Signals that fired in two sessions or more, the most frequent first. */
  readonly recurring: readonly { readonly id: string; readonly sessions: number }[];
}

/** What these sessions show, the oldest first. Those in which nothing was said show nothing. */
export function trends(cards: readonly Scorecard[]): Trends {
  const scored = cards.filter((card) => card.score !== null);
  return {
    scores: scored.flatMap((card) => card.score ?? []),
    steps: stepTrends(scored),
    missed: missed(scored),
    recurring: recurring(scored),
  };
}

function stepTrends(cards: readonly Scorecard[]): StepTrend[] {
  const framework = cards.at(-1)?.framework;
  const steps = cards.filter((card) => card.framework === framework).flatMap((card) => card.steps);
  const ids = [...new Set(steps.map((step) => step.id))];
  return ids
    .map((id) =>
      trend(
        id,
        steps.flatMap((step) => (step.id === id && step.score !== null ? [step.score] : [])),
      ),
    )
    .filter(({ scores }) => scores.length > 0)
    .toSorted((a, b) => (a.scores.at(-1) ?? 0) - (b.scores.at(-1) ?? 0));
}

function trend(id: string, scores: readonly number[]): StepTrend {
  const [first = 0] = scores;
  return { id, scores, change: scores.length < 2 ? null : tenths((scores.at(-1) ?? 0) - first) };
}

const tenths = (points: number): number => Math.round(points * 10) / 10;

function missed(cards: readonly Scorecard[]): Trends['missed'] {
  const graded = cards.map(({ steps }) => ({
    covered: new Set(steps.flatMap((step) => step.covered)),
    missed: new Set(steps.flatMap((step) => step.missed)),
  }));
  return [...new Set(graded.flatMap((card) => [...card.missed]))]
    .map((id) => {
      const lacking = graded.filter((card) => card.missed.has(id)).length;
      return { id, missed: lacking, sessions: lacking + graded.filter((card) => card.covered.has(id)).length };
    })
    .filter((criterion) => criterion.missed >= 2)
    .toSorted((a, b) => b.missed - a.missed || a.sessions - b.sessions);
}

function recurring(cards: readonly Scorecard[]): Trends['recurring'] {
  const fired = cards.map((card) => new Set(card.signals.map((signal) => signal.id)));
  return [...new Set(fired.flatMap((ids) => [...ids]))]
    .map((id) => ({ id, sessions: fired.filter((ids) => ids.has(id)).length }))
    .filter(({ sessions }) => sessions >= 2)
    .toSorted((a, b) => b.sessions - a.sessions);
}
