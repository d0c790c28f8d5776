import type { ReadText } from '../language/types.ts';

/** Characters that a quote holds at most. */
const LONGEST = 200;

/** The words from `start` to `end` of what was said, unaltered; a long passage ends at a word. */
export function quote(read: ReadText, start: number, end: number): string {
  if (end - start <= LONGEST) return read.raw.slice(start, end);
  const last = read.tokens.findLast((t) => t.start >= start && t.end <= start + LONGEST);
  return read.raw.slice(start, last?.end ?? start + LONGEST);
}
