import type { HintTaken, Scorecard } from '../analysis/scorecard.ts';
import type { Cell } from './cell.ts';
import { heading } from './heading.ts';
import type { Look } from './look.ts';
import { rows } from './rows.ts';
import { called, type Titles } from './titles.ts';

/** The hints that were taken: where each led, how far it went, what it cost. */
export function hints(card: Scorecard, titles: Titles, look: Look): string[] {
  if (card.hints === undefined) return [];
  const { cost, taken } = card.hints;
  const cells = taken.map((hint): Cell[] => [
    { text: called(hint.criterion, titles.criteria) },
    { text: words(hint), paint: look.color.dim },
    { text: less(hint.cost), paint: look.color.dim },
  ]);
  return [...heading('Hints taken', `${less(cost)} points`, look), ...rows(cells, 0, look)];
}

function words({ rung, told }: HintTaken): string {
  const how = rung >= 3 ? 'how to say it' : rung === 2 ? 'what is missing' : 'a question';
  return told ? `${how}: not counted as found` : how;
}

const less = (points: number): string => (points === 0 ? '0' : `–${points.toFixed(1)}`);
