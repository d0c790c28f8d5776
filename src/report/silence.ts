import type { Scorecard } from '../analysis/scorecard.ts';
import { commandLine } from './command-line.ts';
import type { Look } from './look.ts';
import { wrapped } from './text.ts';

/** For a session in which nothing was said: says so, and how to give answers. */
export function silence({ prompt }: Scorecard, program: string, { color, width }: Look): string[] {
  const text = 'Nothing was said, so there is no score yet. Type answers and press Enter, or hand them in as a file:';
  const [last = '', ...before] = commandLine(program, ['drill', prompt], width - 16).toReversed();
  const command = [...before.toReversed(), `${last} < answers.txt`];
  return [...wrapped(text, width), ...command.map((line) => `  ${color.cyan(line)}`)];
}
