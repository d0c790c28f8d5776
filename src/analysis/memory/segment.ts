import type { Quantity } from '../../language/numbers.ts';
import type { ReadText } from '../../language/types.ts';

/** The words around a number that go with it. */
export interface Segment {
  readonly before: readonly string[];
  readonly behind: readonly string[];
}

/** Words that begin the next item of a sum. */
const NEXT: ReadonlySet<string> = new Set(['plus', 'and', 'then', 'equals', 'arrow', 'so']);

/** The item of a list or sum that a number stands in, within tokens[from, to): "… , **50 for the model** , …". */
export function segmentOf(
  { raw, tokens }: ReadText,
  quantity: Quantity,
  all: readonly Quantity[],
  from: number,
  to: number,
): Segment {
  const isCut = (i: number): boolean => {
    if (all.some((q) => q.from < i && i < q.to)) return false;
    const token = tokens[i];
    const last = tokens[i - 1];
    if (token === undefined || last === undefined) return true;
    return NEXT.has(token.norm) || /[,;:()]/.test(raw.slice(last.end, token.start));
  };
  let start = quantity.from;
  while (start > from && !isCut(start)) start -= 1;
  let end = quantity.to;
  while (end < to && !isCut(end)) end += 1;
  const norms = (a: number, b: number): string[] => tokens.slice(a, b).map(({ norm }) => norm);
  return { before: norms(start, quantity.from), behind: norms(quantity.to, end) };
}
