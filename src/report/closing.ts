import type { Scorecard } from '../analysis/scorecard.ts';
import { commandLine } from './command-line.ts';
import { heading } from './heading.ts';
import type { Look } from './look.ts';
import { foreign, wrapped } from './text.ts';

const INDENT = '  ';

/** The one fix worth most, and what it is worth. */
export function fix(best: Scorecard['fix'], look: Look): string[] {
  if (best === null) return [];
  return [...heading('The one fix worth most', worth(best.points), look), ...indented(best.text, look)];
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
