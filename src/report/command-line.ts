import { foreign } from './text.ts';

/**
 * A command to paste into a shell: arguments quoted where they need it, continued with a backslash where one line is too
 * long. An argument that is itself longer than a line stays whole.
 */
export function commandLine(program: string, args: readonly string[], width: number): string[] {
  const lines = [program];
  for (const word of args.map(quoted)) {
    const line = lines.pop() ?? '';
    // Two columns are kept for the " \" of a line that is continued.
    if (line.length + 1 + word.length <= width - 2) lines.push(`${line} ${word}`);
    else lines.push(`${line} \\`, `  ${word}`);
  }
  return lines;
}

function quoted(arg: string): string {
  const word = foreign(arg);
  return /^[\w%+,./:=@-]+$/u.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
}
