import type { Scorecard } from '../analysis/scorecard.ts';
import type { ReportFacts } from './facts.ts';
import type { Look } from './look.ts';
import { stepsStacked } from './steps-stacked.ts';
import { stepsTable } from './steps-table.ts';

const TABLE_FROM = 72;

/** How each step went and what they come to, as a table where the page is wide enough. */
export function steps(card: Scorecard, facts: ReportFacts, look: Look): string[] {
  return look.width < TABLE_FROM ? stepsStacked(card, facts, look) : stepsTable(card, facts, look);
}
