import { left, widest } from './cell.ts';
import { heading } from './heading.ts';
import type { Look } from './look.ts';
import { wrapped } from './text.ts';

const INDENT = '  ';
const GAP = '  ';
/** Columns that a text needs beside its label; with fewer it stands below. */
const BESIDE_FROM = 40;

/** A text with what kind of thing it is about. */
export interface Labelled {
  readonly label: string;
  readonly text: string;
}

/** A section of labelled texts; nothing where there are none. */
export function labelled(name: string, sum: string, items: readonly Labelled[], look: Look): string[] {
  if (items.length === 0) return [];
  const lead = widest(items.map(({ label }) => label)) + GAP.length;
  return [...heading(name, sum, look), ...items.flatMap((item) => shown(item, lead, look))];
}

function shown({ label, text }: Labelled, lead: number, { color, width }: Look): string[] {
  const room = width - INDENT.length - lead;
  if (room >= BESIDE_FROM) {
    return wrapped(text, room).map(
      (line, i) => INDENT + left({ text: i === 0 ? label : '', paint: color.dim }, lead) + line,
    );
  }
  return [INDENT + color.dim(label), ...wrapped(text, width - INDENT.length * 2).map((line) => INDENT + INDENT + line)];
}
