import type { Scorecard } from '../analysis/scorecard.ts';
import { left, right, widest } from './cell.ts';
import { clock } from './clock.ts';
import { heading } from './heading.ts';
import type { Look } from './look.ts';
import { clipped, foreign, wrapped } from './text.ts';
import { called, type Titles } from './titles.ts';

const INDENT = '  ';
const GAP = '  ';
/** Columns that a quote needs beside the title; with fewer it stands below. */
const BESIDE_FROM = 30;

/** Moves that earned credit, in the order in which they were made, with the beginnings of their quotes. */
export function moves(card: Scorecard, titles: Titles, look: Look): string[] {
  const { color, width } = look;
  if (card.moves.length === 0) return [...heading('Earned credit', '', look), `${INDENT}No move was detected.`];
  const made = card.moves.map(({ id, atSeconds, quote, disputed }) => ({
    time: atSeconds === null ? '' : clock(atSeconds),
    title: called(id, titles.moves) + (disputed === true ? ' (disputed)' : ''),
    quote: quote === null ? '' : foreign(quote),
  }));
  const time = widest(made.map((m) => m.time));
  const margin = INDENT.length + (time === 0 ? 0 : time + GAP.length);
  const title = widest(made.map((m) => m.title));
  const beside = width - margin - title - GAP.length;
  const lines = made.flatMap((m) => {
    const lead = INDENT + (time === 0 ? '' : right({ text: m.time, paint: color.dim }, time) + GAP);
    const text =
      beside < BESIDE_FROM
        ? [...wrapped(m.title, width - margin), ...quoted(m.quote, width - margin, look)]
        : [left({ text: m.title }, title) + GAP + quoted(m.quote, beside, look).join('')];
    return text.map((line, i) => (i === 0 ? lead : ' '.repeat(margin)) + line);
  });
  return [...heading('Earned credit', '', look), ...lines];
}

function quoted(quote: string, width: number, { color }: Look): string[] {
  return quote === '' ? [] : [color.dim(`“${clipped(quote, width - 2)}”`)];
}
