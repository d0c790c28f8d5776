import type { Scorecard } from '../analysis/scorecard.ts';
import { left, widest } from './cell.ts';
import { clock } from './clock.ts';
import { heading } from './heading.ts';
import type { Look } from './look.ts';
import { sumWords } from './sum-words.ts';
import { foreign, wrapped } from './text.ts';

const INDENT = '  ';
const GAP = '  ';
/** Columns that a text needs beside its label; with fewer it stands below. */
const BESIDE_FROM = 40;

type Spot = { readonly quote: string; readonly atSeconds: number | null };

interface End {
  readonly label: string;
  readonly text: string;
}

/** Requirements never used, promises not kept, sums that disagree; nothing where all ends are tied. */
export function looseEnds(card: Scorecard, look: Look): string[] {
  const ends = [...unused(card), ...notKept(card), ...wrong(card)];
  if (ends.length === 0) return [];
  const lead = widest(ends.map(({ label }) => label)) + GAP.length;
  return [...heading('Loose ends', '', look), ...ends.flatMap((end) => shown(end, lead, look))];
}

function unused({ ledger = [] }: Scorecard): End[] {
  return ledger.flatMap(({ constraint, stated, used, contradicted }): End[] => {
    if (used !== null && contradicted === null) return [];
    const fate = contradicted === null ? 'never used' : `${quoted(contradicted)} goes against it`;
    return [{ label: 'Requirement', text: `${foreign(constraint)}, ${quoted(stated)}: ${fate}` }];
  });
}

function notKept({ promises = [] }: Scorecard): End[] {
  return promises.flatMap(({ about, made, kept }): End[] =>
    kept === null ? [{ label: 'Promise', text: `${quoted({ ...made, quote: about })}: not taken up again` }] : [],
  );
}

function wrong({ arithmetic = [] }: Scorecard): End[] {
  return arithmetic.flatMap((sum): End[] =>
    sum.agreement === 'disagree' ? [{ label: 'Sum', text: `${sumWords(sum)}${time(sum.spot)}` }] : [],
  );
}

function quoted(spot: Spot): string {
  return `“${foreign(spot.quote)}”${time(spot)}`;
}

function time({ atSeconds }: Spot): string {
  return atSeconds === null ? '' : ` (${clock(atSeconds)})`;
}

function shown({ label, text }: End, lead: number, { color, width }: Look): string[] {
  const room = width - INDENT.length - lead;
  if (room >= BESIDE_FROM) {
    return wrapped(text, room).map(
      (line, i) => INDENT + left({ text: i === 0 ? label : '', paint: color.dim }, lead) + line,
    );
  }
  return [INDENT + color.dim(label), ...wrapped(text, width - INDENT.length * 2).map((line) => INDENT + INDENT + line)];
}
