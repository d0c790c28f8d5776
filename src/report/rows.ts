import { type Cell, left, painted, widest } from './cell.ts';
import type { Look } from './look.ts';
import { wrapped } from './text.ts';

const INDENT = '  ';
const GAP = '  ';
/** Columns below which the flexible cells would say nothing; rows are stacked then. */
const LEAST = 8;

/** Rows in aligned columns, each as wide as its widest cell, but for the one at `flexible`, which takes what is left. */
export function rows(table: readonly (readonly Cell[])[], flexible: number, look: Look): string[] {
  const count = Math.max(0, ...table.map((cells) => cells.length));
  const natural = Array.from({ length: count }, (_, i) => widest(table.map((cells) => cells[i]?.text ?? '')));
  const others = natural.reduce((sum, width, i) => sum + (i === flexible ? 0 : width), 0);
  const room = look.width - INDENT.length - others - GAP.length * (count - 1);
  const own = natural[flexible] ?? 0;
  if (room < Math.min(own, LEAST)) return table.flatMap((cells) => stacked(cells, look));
  const width = natural.map((columns, i) => (i === flexible ? Math.min(own, room) : columns));
  return table.map((cells) => INDENT + cells.map((cell, i) => left(cell, width[i] ?? 0)).join(GAP));
}

function stacked([first = { text: '' }, ...rest]: readonly Cell[], { width }: Look): string[] {
  const about = rest.flatMap(({ text }) => (text === '' ? [] : [text])).join(' · ');
  return [
    ...wrapped(first.text, width - INDENT.length).map((text) => INDENT + painted({ ...first, text })),
    ...wrapped(about, width - INDENT.length * 2).map((line) => INDENT + INDENT + line),
  ];
}
