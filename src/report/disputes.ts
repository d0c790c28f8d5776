import type { DisputedVerdict } from '../analysis/scorecard.ts';
import { heading } from './heading.ts';
import type { Look } from './look.ts';
import { foreign, wrapped } from './text.ts';
import { called, type Titles } from './titles.ts';

const INDENT = '  ';

/** What the user holds to be wrong, beside what was detected. */
export function disputes(list: readonly DisputedVerdict[], titles: Titles, look: Look): string[] {
  if (list.length === 0) return [];
  return [
    ...heading('You say otherwise', 'the score stays as it is', look),
    ...list.flatMap((dispute) => [
      ...indented(`${named(dispute.id, titles)}: ${SAYS[dispute.says]}`, 1, look),
      ...(dispute.quote === null ? [] : indented(`“${foreign(dispute.quote)}”`, 2, look)).map((line) =>
        look.color.dim(line),
      ),
    ]),
  ];
}

const SAYS = { fires: 'not detected; you say it is there.', silent: 'detected; you say it is not so.' } as const;

function named(id: string, titles: Titles): string {
  const title = called(
    id,
    [titles.signals, titles.moves, titles.criteria].find((lookup) => lookup.has(id)) ?? new Map(),
  );
  return title.charAt(0).toUpperCase() + title.slice(1);
}

function indented(text: string, depth: number, { width }: Look): string[] {
  const lead = INDENT.repeat(depth);
  return wrapped(text, width - lead.length).map((line) => lead + line);
}
