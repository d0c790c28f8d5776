import type { Topic } from '../content/topic.ts';
import { left } from './cell.ts';
import { heading } from './heading.ts';
import { type Look, lookOf, type ReportOptions } from './look.ts';
import { page } from './page.ts';
import { item, paragraph } from './prose.ts';

/** One step, as it was answered and as it might be. */
export interface BesideFacts {
  /** The step's title. */
  readonly step: string;
  /** What was said in it, in order. */
  readonly yours: readonly string[];
  /** What the exemplar says on the step's topics. */
  readonly exemplar: readonly { readonly topic: Topic; readonly text: string }[];
}

/** Columns from which the two stand side by side. */
const BESIDE_FROM = 100;
const GAP = 4;

/** An answer beside the exemplar's, for one step: side by side where the page is wide, else one under the other. */
export function besideText({ step, yours, exemplar }: BesideFacts, options: ReportOptions): string {
  const look = lookOf(options);
  const name = heading(step, 'yours, and one that would be hired', look);
  if (look.width < BESIDE_FROM) {
    return page([name, own(yours, look), ...exemplar.map((one) => [...part(one, look)])], options);
  }
  const width = Math.floor((look.width - GAP) / 2);
  const column = { ...look, width };
  const [mine, theirs] = [
    own(yours, column),
    exemplar.flatMap((one, i) => [...(i === 0 ? [] : ['']), ...part(one, column)]),
  ];
  const lines = Array.from({ length: Math.max(mine.length, theirs.length) }, (_, i) =>
    joined(mine[i] ?? '', theirs[i] ?? '', width),
  );
  return page([name, lines], options);
}

function own(yours: readonly string[], look: Look): string[] {
  const said =
    yours.length === 0
      ? paragraph('Nothing was said in this step.', look)
      : yours.flatMap((text) => item('› ', text, look));
  return [look.color.bold('You'), ...said];
}

function part({ topic, text }: BesideFacts['exemplar'][number], look: Look): string[] {
  return [look.color.bold(`Exemplar: ${topic}`), ...paragraph(text, look)];
}

/** Colour takes no column: what is painted is measured without it. */
function joined(mine: string, theirs: string, width: number): string {
  return `${left({ text: mine }, width)}${' '.repeat(GAP)}${theirs}`;
}
