import type { Heard } from '../analysis/disputes.ts';
import { heading } from './heading.ts';
import { lookOf, type ReportOptions } from './look.ts';
import { page } from './page.ts';
import { foreign, wrapped } from './text.ts';

const INDENT = '  ';

/** The disputes that there are, each with what its rule says by now; empty where there is none. */
export function heardText(heard: readonly Heard[], options: ReportOptions): string {
  if (heard.length === 0) return '';
  const look = lookOf(options);
  const lines = heard.flatMap(({ dispute: { rule, says, when }, verdict, agrees }) =>
    wrapped(
      `${foreign(rule)}: you say ${YOURS[says]} (${foreign(when.slice(0, 10))}); ${agrees ? 'by now' : 'still'}, ${RULES[verdict]}.`,
      look.width - INDENT.length,
    ).map((line, i) => (i === 0 ? INDENT : INDENT.repeat(2)) + (agrees ? line : look.color.dim(line))),
  );
  const agreed = heard.filter(({ agrees }) => agrees).length;
  return page([[...heading('Disputes', `the rules agree with ${agreed} of ${heard.length}`, look), ...lines]], options);
}

const YOURS = { fires: 'it fires', silent: 'it is silent' } as const;
const RULES = { met: 'it fires', unmet: 'it is silent', unmeasured: 'there is nothing to judge by' } as const;
