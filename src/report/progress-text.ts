import type { Drill } from '../progress/next-drill.ts';
import type { StepTrend, Trends } from '../progress/trends.ts';
import { band } from './band.ts';
import type { Cell } from './cell.ts';
import { next } from './closing.ts';
import type { ReportFacts } from './facts.ts';
import { heading } from './heading.ts';
import { type Look, lookOf, type ReportOptions } from './look.ts';
import { page } from './page.ts';
import { rows } from './rows.ts';
import { called, type Titles } from './titles.ts';

/** The page is for a glance: the latest scores, the weakest steps, what is missed and what fires most often. */
const SHOWN = { scores: 8, steps: 3, points: 5, signals: 3 };

type ProgressFacts = Pick<ReportFacts, 'ratings' | 'program'> & {
  readonly titles: Pick<Titles, 'steps' | 'criteria' | 'signals'>;
};

/** Where no session has ended yet. */
export function noProgressText(program: string, options: ReportOptions): string {
  return page([['No session has ended yet, so there is nothing to compare.', `  ${program} drill`]], options);
}

/** Where the sessions so far have led, and what to drill next. Ends with a line feed. */
export function progressText(
  trends: Trends,
  drill: Drill | null,
  facts: ProgressFacts,
  options: ReportOptions,
): string {
  const look = lookOf(options);
  return page(
    [
      scores(trends, look),
      weakest(trends, facts, look),
      missed(trends, facts, look),
      recurring(trends, facts, look),
      next(drill, facts.program, look),
    ],
    options,
  );
}

function scores({ scores: all }: Trends, look: Look): string[] {
  if (all.length === 0) return [];
  const shown = all.slice(-SHOWN.scores).map((score) => score.toFixed(0));
  return [
    ...heading('Scores', `${all.length} ${all.length === 1 ? 'session' : 'sessions'}`, look),
    `  ${shown.join('  ')}`,
  ];
}

function weakest({ steps }: Trends, { titles, ratings }: ProgressFacts, look: Look): string[] {
  if (steps.length === 0) return [];
  const cells = steps.slice(0, SHOWN.steps).map(({ id, scores: all, change }: StepTrend): Cell[] => {
    const last = Math.round(all.at(-1) ?? 0);
    return [
      { text: called(id, titles.steps) },
      { text: String(last).padStart(3) },
      band(last, ratings, look.color),
      {
        text: change === null ? '' : sinceFirst(Math.round(change)),
        paint: look.color.dim,
      },
    ];
  });
  return [...heading('Weakest steps', '', look), ...rows(cells, 0, look)];
}

function sinceFirst(change: number): string {
  if (change === 0) return 'as at first';
  return `${change < 0 ? '–' : '+'}${Math.abs(change)} since the first`;
}

function missed({ missed: all }: Trends, { titles }: ProgressFacts, look: Look): string[] {
  if (all.length === 0) return [];
  const cells = all
    .slice(0, SHOWN.points)
    .map(({ id, missed: lacking, sessions }): Cell[] => [
      { text: called(id, titles.criteria) },
      { text: `in ${lacking} of ${sessions}`, paint: look.color.dim },
    ]);
  return [...heading('Keeps being missed', '', look), ...rows(cells, 0, look)];
}

function recurring({ recurring: all, scores: sessions }: Trends, { titles }: ProgressFacts, look: Look): string[] {
  if (all.length === 0) return [];
  const cells = all
    .slice(0, SHOWN.signals)
    .map(({ id, sessions: n }): Cell[] => [
      { text: called(id, titles.signals) },
      { text: `in ${n} of ${sessions.length}`, paint: look.color.dim },
    ]);
  return [...heading('Keeps coming back', '', look), ...rows(cells, 0, look)];
}
