import type { Proof } from '../analysis/proof.ts';
import type { Dispute } from '../content/dispute.ts';
import { type Look, lookOf, type ReportOptions } from './look.ts';
import { page } from './page.ts';
import { foreign, wrapped } from './text.ts';
import { called, type Titles } from './titles.ts';

/** A dispute that was kept, and what its rule makes of the example that it carries. */
export interface KeptDispute {
  readonly dispute: Dispute;
  readonly file: string;
  /** Had it been kept before? */
  readonly isKnown: boolean;
  readonly verdict: Proof['verdict'];
}

/** What became of `mlsd why --dispute`: where it was kept, and what the rule says from now on. */
export function keptText(
  { dispute, file, isKnown, verdict }: KeptDispute,
  titles: Titles,
  options: ReportOptions,
): string {
  const look = lookOf(options);
  const { rule, says, example } = dispute;
  const lines = [
    `${isKnown ? 'Kept already' : 'Kept'} as an example that must ${says === 'fires' ? 'fire' : 'be silent'}: ${foreign(file)}`,
    `The passage: ${passage(example, titles)}. Of it ${rule} says: ${SAYS[verdict]}.`,
    'The score stays as it is. Reports mark the verdict as disputed, and mlsd check says when the rule comes to agree.',
  ];
  return page([lines.flatMap((line) => shown(line, look))], options);
}

const SAYS = { met: 'it fires', unmet: 'it is silent', unmeasured: 'nothing to judge by' } as const;

function passage({ turns, steps = [] }: Dispute['example'], titles: Titles): string {
  const count = turns.filter(({ say }) => say !== undefined).length;
  const where = steps.map((step) => called(step, titles.steps)).join(', ');
  return `${count === 1 ? 'one utterance' : `${count} utterances`}${where === '' ? '' : ` of ${where}`}`;
}

function shown(line: string, { width }: Look): string[] {
  return wrapped(line, width);
}
