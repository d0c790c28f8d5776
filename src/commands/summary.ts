import type { Scorecard } from '../analysis/scorecard.ts';
import type { Content } from '../content/content.ts';
import type { Context } from '../context.ts';
import { jsonReport } from '../report/json-report.ts';
import { textReport } from '../report/text-report.ts';
import type { GlobalOptions } from './options.ts';
import { pageFor, programName, whenText } from './page.ts';
import { titlesFor } from './titles-for.ts';

/** What is printed of a scorecard beside it. */
export interface SummaryOptions extends GlobalOptions {
  readonly json?: boolean;
  /** When the session was, ISO 8601; null for a rehearsal. */
  readonly wall: string | null;
}

/** Prints a scorecard on stdout, as a page or as a line of JSON. */
export function printSummary(card: Scorecard, content: Content, options: SummaryOptions, context: Context): void {
  context.stdout.write(options.json === true ? jsonReport(card) : pageOf(card, content, options, context));
}

function pageOf(card: Scorecard, content: Content, options: SummaryOptions, context: Context): string {
  const facts = {
    titles: titlesFor(card, content),
    ratings: content.score.ratings,
    date: options.wall === null ? null : whenText(options.wall),
    program: programName(context),
  };
  return textReport(card, facts, pageFor(context.stdout, options, context));
}
