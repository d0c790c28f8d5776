import type { Scorecard } from '../analysis/scorecard.ts';
import { bar, barScale } from './bar.ts';
import { painted } from './cell.ts';
import type { ReportFacts } from './facts.ts';
import type { Look } from './look.ts';
import { type StepFacts, stepFacts, totalFacts } from './step-facts.ts';
import { wrapped } from './text.ts';

const INDENT = '  ';
const BAR = 24;

/** A few lines per step, then the total: the table for a narrow page. */
export function stepsStacked(card: Scorecard, facts: ReportFacts, look: Look): string[] {
  const scale = barScale(card.steps);
  return [
    ...card.steps.flatMap((step) => [
      ...lines(stepFacts(step, facts, look), look),
      ...(step.usedSeconds === null ? [] : [INDENT + painted(bar(step, scale, BAR, look))]),
      '',
    ]),
    ...lines(totalFacts(card, look), look),
  ];
}

function lines({ title, score, word, used, budget, covered }: StepFacts, { color, width }: Look): string[] {
  const room = width - INDENT.length;
  const facts = [
    `${score.text.trim()} ${word.text}`.trim(),
    `${used.text} of ${budget.text}`,
    `${covered.text} covered`,
  ];
  return [
    ...wrapped(title.text, room).map((line) => INDENT + color.bold(line)),
    ...wrapped(facts.join(' · '), room).map((line) => INDENT + line),
  ];
}
