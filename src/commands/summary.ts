import type { Scorecard } from '../analysis/scorecard.ts';
import type { Content } from '../content/content.ts';
import type { Context } from '../context.ts';
import { jsonReport } from '../report/json-report.ts';
import { textReport } from '../report/text-report.ts';
import { titlesOf } from '../report/titles.ts';
import type { GlobalOptions } from './options.ts';
import { pageFor, programName, whenText } from './page.ts';

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
  const prompt = content.prompts[card.prompt];
  const framework = content.frameworks[card.framework];
  if (prompt === undefined || framework === undefined) throw new Error(`no content for ${card.prompt}`);
  const criteria = [...Object.values(content.criteria), ...prompt.criteria];
  const titles = titlesOf({
    prompt: { title: prompt.title, criteria },
    framework,
    signals: Object.values(content.signals),
    moves: Object.values(content.moves),
  });
  const facts = {
    titles,
    ratings: content.score.ratings,
    date: options.wall === null ? null : whenText(options.wall),
    program: programName(context),
  };
  return textReport(card, facts, pageFor(context.stdout, options, context));
}
