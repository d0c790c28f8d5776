import type { Scorecard } from '../analysis/scorecard.ts';
import { edges } from './cell.ts';
import { clock } from './clock.ts';
import type { ReportFacts } from './facts.ts';
import type { Look } from './look.ts';
import { usedSeconds } from './step-facts.ts';
import { foreign, wrapped } from './text.ts';

/** What was practised, when, and how much of the time was used. */
export function head(card: Scorecard, { titles, date }: ReportFacts, { color, width }: Look): string[] {
  const mode = card.mode === undefined ? [] : [card.mode];
  const title = foreign(titles.prompt);
  const when = date === null ? '' : foreign(date);
  const oneLine = edges({ text: title, paint: color.bold }, { text: when, paint: color.dim }, width);
  const lines = (text: string, paint: (line: string) => string) => wrapped(text, width).map((line) => paint(line));
  return [
    ...(oneLine === null ? lines(title, color.bold) : [oneLine]),
    ...(oneLine === null && when !== '' ? lines(when, color.dim) : []),
    ...lines([foreign(titles.framework), ...mode, time(card)].join(' · '), color.dim),
  ];
}

function time(card: Scorecard): string {
  const used = usedSeconds(card);
  const measured = card.steps.some((step) => step.usedSeconds !== null) ? 'measured in part' : 'not measured';
  if (used === null) return `${Math.round(card.minutes * 10) / 10} minutes planned, time ${measured}`;
  return `${clock(used)} of ${clock(card.minutes * 60)} used`;
}

/** What the score is, and what it is not. */
export function disclaimer({ mode }: Scorecard, { color, width }: Look): string[] {
  const text =
    mode === 'outline'
      ? 'Scored as an outline: decisions, their order and traps; brevity costs nothing. Not correctness.'
      : 'The score reads coverage, order, time and traps; not correctness.';
  return wrapped(text, width).map((line) => color.dim(line));
}
