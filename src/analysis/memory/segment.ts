import { isNumberWord } from '../../language/number-words.ts';
import type { Quantity } from '../../language/numbers.ts';
import type { ReadText } from '../../language/types.ts';

/** The words around a number that go with it. */
export interface Segment {
  readonly before: readonly string[];
  readonly behind: readonly string[];
}

/** Words that begin the next item of a sum, and words of an item at most on either side. */
const NEXT: ReadonlySet<string> = new Set(['plus', 'and', 'then', 'equals', 'arrow', 'so']);
const LONGEST = 10;

/** The item of a list or sum that a number stands in, within tokens[from, to): "…, 50 for the model, …". */
export function segmentOf({ raw, tokens }: ReadText, quantity: Quantity, from: number, to: number): Segment {
  const isNumber = (i: number): boolean => tokens[i]?.kind === 'number' || isNumberWord(tokens[i]?.norm ?? '');
  const isMarked = (i: number): boolean => /[,;:()]/.test(raw.slice(tokens[i - 1]?.end ?? 0, tokens[i]?.start));
  let start = quantity.from;
  const least = Math.max(from, start - LONGEST);
  while (start > least && !isNumber(start - 1) && !isMarked(start) && !NEXT.has(tokens[start]?.norm ?? '')) start -= 1;
  let end = quantity.to;
  const most = Math.min(to, end + LONGEST);
  while (end < most && !isNumber(end) && !isMarked(end) && !NEXT.has(tokens[end]?.norm ?? '')) end += 1;
  const norms = (a: number, b: number): string[] => tokens.slice(a, b).map(({ norm }) => norm);
  return { before: norms(start, quantity.from), behind: norms(quantity.to, end) };
}
