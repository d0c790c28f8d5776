import { columnsOf } from './columns.ts';
import { clipped } from './text.ts';

/** A short text and its colour. */
export interface Cell {
  readonly text: string;
  /** Adds colour and nothing that takes a column. */
  readonly paint?: (text: string) => string;
}

export function painted({ text, paint }: Cell): string {
  return paint === undefined || text === '' ? text : paint(text);
}

/** The cell at the left of `width` columns, clipped to them. */
export function left(cell: Cell, width: number): string {
  const text = clipped(cell.text, width);
  return painted({ ...cell, text }) + ' '.repeat(width - columnsOf(text));
}

/** The cell at the right of `width` columns, clipped to them. */
export function right(cell: Cell, width: number): string {
  const text = clipped(cell.text, width);
  return ' '.repeat(width - columnsOf(text)) + painted({ ...cell, text });
}

/** Two cells at the two edges of `width` columns; null where they do not fit on one line. */
export function edges(start: Cell, end: Cell, width: number): string | null {
  const gap = width - columnsOf(start.text) - columnsOf(end.text);
  if (end.text === '') return gap < 0 ? null : painted(start);
  return gap < 2 ? null : painted(start) + ' '.repeat(gap) + painted(end);
}

/** The width of the widest text. */
export function widest(texts: readonly string[]): number {
  return Math.max(0, ...texts.map((text) => columnsOf(text)));
}
