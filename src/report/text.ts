import { wrapAnsi } from 'fast-wrap-ansi';
import { columnsOf } from './columns.ts';
import { safe } from './safe.ts';

/** Text from elsewhere (an answer, a content file) on one line: white space folded, control characters visible. */
export function foreign(text: string): string {
  return safe(text.replace(/\s+/gu, ' ').trim());
}

/** Lines of at most `width` columns, broken between words, and inside a word only where it is longer than a line. */
export function wrapped(text: string, width: number): string[] {
  return wrapAnsi(text, width, { hard: true }).split('\n');
}

/** The text, or its first words and "…" where it is wider than `width`. */
export function clipped(text: string, width: number): string {
  if (columnsOf(text) <= width) return text;
  const [first = ''] = wrapped(text, width - 1);
  return `${first}…`;
}
