import type { Scorecard } from '../analysis/scorecard.ts';
import { painted } from './cell.ts';
import { commandLine } from './command-line.ts';
import { heading } from './heading.ts';
import type { Look } from './look.ts';
import { totalFacts } from './step-facts.ts';
import { foreign, wrapped } from './text.ts';
import { called, type Titles } from './titles.ts';

const INDENT = '  ';

/** The total and its rating once more: the top of a long page has scrolled away. */
export function total(card: Scorecard, look: Look): string[] {
  const { title, score, word } = totalFacts(card, look);
  return [`${painted(title)} ${painted(score)}${word.text === '' ? '' : ` · ${painted(word)}`}`];
}

/** The one fix worth most, and what it is worth. */
export function fix(best: Scorecard['fix'], titles: Titles, look: Look): string[] {
  if (best === null) return [];
  const title = called(best.id, titles.signals.has(best.id) ? titles.signals : titles.criteria);
  return [
    ...heading('The one fix worth most', worth(best.points), look),
    ...indented(title.charAt(0).toUpperCase() + title.slice(1), look).map((line) => look.color.bold(line)),
    ...indented(best.text, look),
  ];
}

/** What to drill next: a command line to paste, then the reason. */
export function next(drill: Scorecard['next'], program: string, look: Look): string[] {
  if (drill === null) return [];
  const command = commandLine(program, drill.args, look.width - INDENT.length);
  return [
    ...heading('Drill next', '', look),
    ...command.map((line) => INDENT + look.color.cyan(line)),
    ...indented(drill.reason, look),
  ];
}

function worth(points: number): string {
  const shown = points.toFixed(1);
  return `+${shown} ${shown === '1.0' ? 'point' : 'points'}`;
}

function indented(text: string, { width }: Look): string[] {
  return wrapped(foreign(text), width - INDENT.length).map((line) => INDENT + line);
}
