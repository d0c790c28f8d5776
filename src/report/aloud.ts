import type { Scorecard } from '../analysis/scorecard.ts';
import { bar, barScale } from './bar.ts';
import { left, right, widest } from './cell.ts';
import type { ReportFacts } from './facts.ts';
import type { Look } from './look.ts';
import { stepFacts, totalFacts } from './step-facts.ts';
import { wrapped } from './text.ts';

const INDENT = '  ';
const BAR = { least: 10, most: 28 };

/** For a session that was spoken: why there is no score, and each step's time against its budget. */
export function aloud(card: Scorecard, facts: ReportFacts, look: Look): string[] {
  const steps = card.steps.map((step) => ({ step, row: stepFacts(step, facts, look) }));
  const total = totalFacts(card, look);
  const rows = [...steps.map(({ row }) => row), total];
  const [used, budget] = [widest(rows.map((row) => row.used.text)), widest(rows.map((row) => row.budget.text))];
  const free = look.width - INDENT.length * 2 - used - ' of '.length - budget;
  const title = Math.min(widest(rows.map((row) => row.title.text)), free);
  const bars = Math.min(free - title - INDENT.length, BAR.most);
  const scale = barScale(card.steps);
  const line = (row: (typeof rows)[number], middle: string): string =>
    `${INDENT}${left(row.title, title)}${middle}${INDENT}${right(row.used, used)} of ${right(row.budget, budget)}`;
  const middleOf = (cell: Parameters<typeof left>[0]): string => (bars < BAR.least ? '' : INDENT + left(cell, bars));
  const text = 'Spoken aloud, so nothing is scored. The log has the times of the steps, for a transcript to come.';
  return [
    ...wrapped(text, look.width),
    '',
    ...steps.map(({ step, row }) => line(row, middleOf(bar(step, scale, bars, look)))),
    line(total, middleOf({ text: '' })),
  ];
}
