import { inAscii } from './ascii.ts';
import type { ReportOptions } from './look.ts';

/** Sections with a blank line between them; empty ones and spaces at line ends are left out. Ends with a line feed. */
export function page(sections: readonly (readonly string[])[], { ascii = false }: ReportOptions): string {
  const shown = sections
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.map((line) => line.trimEnd()).join('\n'));
  const text = `${shown.join('\n\n')}\n`;
  return ascii ? inAscii(text) : text;
}
