import type { Look } from './look.ts';
import { foreign, wrapped } from './text.ts';

const INDENT = '  ';

/** A text, indented. */
export function paragraph(text: string, { width }: Look): string[] {
  return wrapped(foreign(text), width - INDENT.length).map((line) => INDENT + line);
}

/** A mark, and a text that hangs from its first letter; at most so many lines, the last of them clipped with "…". */
export function item(mark: string, text: string, { width }: Look, most = Number.POSITIVE_INFINITY): string[] {
  const margin = INDENT.length + mark.length;
  const lines = wrapped(foreign(text), width - margin);
  const kept = lines.slice(0, most);
  if (lines.length > most) kept.push(`${(kept.pop() ?? '').slice(0, width - margin - 1)}…`);
  return kept.map((line, i) => (i === 0 ? INDENT + mark : ' '.repeat(margin)) + line);
}
