import type { Scorecard } from '../analysis/scorecard.ts';
import { clock } from './clock.ts';
import { type Labelled, labelled } from './labelled.ts';
import type { Look } from './look.ts';
import { sumWords } from './sum-words.ts';
import { foreign } from './text.ts';

type Spot = { readonly quote: string; readonly atSeconds: number | null };

/** Requirements and assumptions never used or gone against, promises not kept, sums that disagree; nothing where all ends are tied. */
export function looseEnds(card: Scorecard, look: Look): string[] {
  return labelled('Loose ends', '', [...unused(card), ...assumed(card), ...notKept(card), ...wrong(card)], look);
}

function unused({ ledger = [] }: Scorecard): Labelled[] {
  return ledger.flatMap(({ constraint, stated, used, contradicted }): Labelled[] => {
    if (used !== null && contradicted === null) return [];
    const fate = contradicted === null ? 'never used' : `${quoted(contradicted)} goes against it`;
    return [{ label: 'Requirement', text: `${foreign(constraint)}, ${quoted(stated)}: ${fate}` }];
  });
}

/** An assumption without a figure cannot be told from one that is used. */
function assumed({ assumptions = [] }: Scorecard): Labelled[] {
  return assumptions.flatMap(({ stated, figure, kept, contradicted }): Labelled[] => {
    if (figure === null || (kept !== null && contradicted === null)) return [];
    const fate = contradicted === null ? 'never used' : `${quoted(contradicted)} says another figure`;
    return [{ label: 'Assumption', text: `${quoted(stated)}: ${fate}` }];
  });
}

function notKept({ promises = [] }: Scorecard): Labelled[] {
  return promises.flatMap(({ about, made, kept }): Labelled[] =>
    kept === null ? [{ label: 'Promise', text: `${quoted({ ...made, quote: about })}: not taken up again` }] : [],
  );
}

function wrong({ arithmetic = [] }: Scorecard): Labelled[] {
  return arithmetic.flatMap((sum): Labelled[] =>
    sum.agreement === 'disagree' ? [{ label: 'Sum', text: `${sumWords(sum)}${time(sum.spot)}` }] : [],
  );
}

function quoted(spot: Spot): string {
  return `“${foreign(spot.quote)}”${time(spot)}`;
}

function time({ atSeconds }: Spot): string {
  return atSeconds === null ? '' : ` (${clock(atSeconds)})`;
}
