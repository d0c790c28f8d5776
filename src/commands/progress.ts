import { scoreLog } from '../analysis/score-log.ts';
import type { Scorecard } from '../analysis/scorecard.ts';
import type { Content } from '../content/content.ts';
import { DEFAULT_FRAMEWORK } from '../content/default-framework.ts';
import type { Context } from '../context.ts';
import { escapeHidden } from '../files/hidden.ts';
import type { Store } from '../files/store.ts';
import { type Drill, nextDrill } from '../progress/next-drill.ts';
import { type Trends, trends } from '../progress/trends.ts';
import { noProgressText, progressText } from '../report/progress-text.ts';
import { isEmpty } from './latest.ts';
import type { JsonOptions } from './options.ts';
import { pageFor, programName } from './page.ts';
import { openContent, openSessions } from './setup.ts';
import { type Tell, withProgress } from './spinner.ts';
import { titlesFor } from './titles-for.ts';

/** `mlsd progress`: what the finished sessions of this machine show, and what to drill next. */
export async function progress(options: JsonOptions, context: Context): Promise<number> {
  const store = openSessions(options, context);
  const { content } = await openContent(options, context);
  const { cards, notes } = await withProgress(options, context, (tell) => scorecards(store, content, tell));
  for (const note of notes) context.stderr.write(`${note}\n`);
  const seen = trends(cards);
  const drill = nextDrill(cards, {
    prompts: Object.values(content.prompts),
    frameworks: Object.values(content.frameworks),
  });
  context.stdout.write(
    options.json === true ? json(cards, seen, drill) : page(cards, seen, drill, content, options, context),
  );
  return 0;
}

/** The scorecards of all sessions that ended with something said, the oldest first, by the content as it is now. */
async function scorecards(
  store: Store,
  content: Content,
  tell: Tell,
): Promise<{ readonly cards: readonly Scorecard[]; readonly notes: readonly string[] }> {
  const finished = store
    .list()
    .filter((session) => session.ended && !session.damaged && !isEmpty(session))
    .toReversed();
  const cards: Scorecard[] = [];
  const notes: string[] = [];
  for (const [i, { id, prompt, framework }] of finished.entries()) {
    const gone = lacking({ prompt, framework }, content);
    if (gone !== null) {
      notes.push(`${id}: left out, there is no ${gone} any more`);
      continue;
    }
    await tell(`Reading session ${i + 1} of ${finished.length}`);
    cards.push(scoreLog((await store.read(id)).log, content, null));
  }
  return { cards, notes };
}

function lacking({ prompt, framework }: Pick<Scorecard, 'prompt' | 'framework'>, content: Content): string | null {
  if (!Object.hasOwn(content.prompts, prompt)) return `prompt "${prompt}"`;
  return Object.hasOwn(content.frameworks, framework) ? null : `framework "${framework}"`;
}

function page(
  cards: readonly Scorecard[],
  seen: Trends,
  drill: Drill | null,
  content: Content,
  options: JsonOptions,
  context: Context,
): string {
  const look = pageFor(context.stdout, options, context);
  const program = programName(context);
  const latest = cards.at(-1);
  if (latest === undefined) return noProgressText(program, look);
  const all = Object.values(content.prompts);
  const titles = {
    steps: titlesFor(latest, content).steps,
    criteria: new Map([...all.flatMap((p) => p.criteria), ...Object.values(content.criteria)].map(titled)),
    signals: new Map([...all.flatMap((p) => p.traps), ...Object.values(content.signals)].map(titled)),
  };
  return progressText(seen, drill, { titles, ratings: content.score.ratings, program }, look);
}

const titled = ({ id, title }: { readonly id: string; readonly title: string }) => [id, title] as const;

/** Version 1 of the progress: fields may be added. */
function json(cards: readonly Scorecard[], { scores, steps, missed, recurring }: Trends, next: Drill | null): string {
  const framework = cards.at(-1)?.framework ?? DEFAULT_FRAMEWORK;
  const told = { progress: 1, sessions: cards.length, framework, scores, steps, missed, recurring, next };
  return `${escapeHidden(JSON.stringify(told))}\n`;
}
