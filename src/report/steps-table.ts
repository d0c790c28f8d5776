import type { Scorecard } from '../analysis/scorecard.ts';
import { bar, barScale, isOver } from './bar.ts';
import { type Cell, left, right, widest } from './cell.ts';
import type { ReportFacts } from './facts.ts';
import type { Look } from './look.ts';
import { type StepFacts, stepFacts, totalFacts } from './step-facts.ts';

const INDENT = '  ';
const GAP = '  ';
const BAR = { least: 10, most: 28 };

/** A row per step with its time as a bar, then the total. Needs a page of 72 columns. */
export function stepsTable(card: Scorecard, facts: ReportFacts, look: Look): string[] {
  const labels = labelled(look);
  const steps = card.steps.map((step) => ({ step, row: stepFacts(step, facts, look) }));
  const total = totalFacts(card, look);
  const width = widths(
    labels,
    steps.map(({ row }) => row),
    total,
    look.width,
  );
  const scale = barScale(card.steps);
  const line = (row: StepFacts, middle: string) =>
    INDENT +
    [
      left(row.title, width.title),
      right(row.score, width.score),
      middle,
      right(row.used, width.used),
      right(row.budget, width.budget),
      right(row.covered, width.covered),
    ].join(GAP);
  const withBar = (row: StepFacts, time: Cell) => line(row, left(row.word, width.word) + GAP + left(time, width.bar));
  return [
    withBar(labels, overLabel(card, width.bar, look)),
    ...steps.map(({ step, row }) => withBar(row, bar(step, scale, width.bar, look))),
    '',
    // No bar is drawn for the whole, so its rating may run on into that column.
    line(total, left(total.word, width.word + GAP.length + width.bar)),
  ];
}

type Widths = Readonly<Record<keyof StepFacts | 'bar', number>>;

/** Every column as wide as its widest cell; title and bar share what is left of the page. */
function widths(labels: StepFacts, steps: readonly StepFacts[], total: StepFacts, page: number): Widths {
  const all = [labels, ...steps, total];
  const of = (key: keyof StepFacts) => widest(all.map((row) => row[key].text));
  const word = widest(steps.map((row) => row.word.text));
  const own = { score: of('score'), word, used: of('used'), budget: of('budget'), covered: of('covered') };
  const taken = Object.values(own).reduce((sum, width) => sum + GAP.length + width, INDENT.length + GAP.length);
  const free = page - taken;
  const bars = Math.min(Math.max(free - of('title'), BAR.least), BAR.most);
  return { ...own, bar: bars, title: free - bars };
}

function labelled({ color }: Look): StepFacts {
  const label = (text: string): Cell => ({ text, paint: color.dim });
  return {
    title: label(''),
    score: label('score'),
    word: label(''),
    used: label('used'),
    budget: label('budget'),
    covered: label('covered'),
  };
}

/** Says what the double part of a bar is, where one has it. */
function overLabel({ steps }: Scorecard, width: number, { color }: Look): Cell {
  const text = ['═ over budget', '═ over'].find((label) => label.length <= width) ?? '═';
  return { text: steps.some(isOver) ? text : '', paint: color.dim };
}
