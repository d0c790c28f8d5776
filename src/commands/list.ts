import type { Content } from '../content/content.ts';
import type { Context } from '../context.ts';
import { escapeHidden } from '../files/hidden.ts';
import type { SessionSummary } from '../files/summary.ts';
import { listText } from '../report/list-text.ts';
import { isEmpty } from './latest.ts';
import type { JsonOptions } from './options.ts';
import { pageFor, whenText } from './page.ts';
import { openContent, openSessions } from './setup.ts';

/** `mlsd list`: what there is to practise, and what was practised. */
export async function list(options: JsonOptions, context: Context): Promise<number> {
  const { content } = await openContent(options, context);
  const sessions = openSessions(options, context).list();
  const text = options.json === true ? asJson(content, sessions) : asText(content, sessions, options, context);
  context.stdout.write(text);
  return 0;
}

function asText(
  { prompts, frameworks }: Content,
  sessions: readonly SessionSummary[],
  options: JsonOptions,
  context: Context,
): string {
  const listed = sessions
    .filter((session) => !isEmpty(session))
    .map((session) => ({
      id: session.id,
      prompt: session.prompt,
      when: session.wall === null ? '' : whenText(session.wall),
      state: stateOf(session),
      score: null,
    }));
  const lists = { prompts: Object.values(prompts), frameworks: Object.values(frameworks), sessions: listed };
  return listText(lists, pageFor(context.stdout, options, context));
}

function stateOf({ damaged, ended }: SessionSummary): 'damaged' | 'finished' | 'unfinished' {
  if (damaged) return 'damaged';
  return ended ? 'finished' : 'unfinished';
}

/** Version 1 of the list: fields may be added. */
function asJson({ prompts, frameworks }: Content, sessions: readonly SessionSummary[]): string {
  const lists = {
    list: 1,
    prompts: Object.values(prompts).map(({ id, title, type }) => ({ id, title, type })),
    frameworks: Object.values(frameworks).map(({ id, title, minutes, steps }) => ({
      id,
      title,
      minutes,
      steps: steps.map((step) => ({ id: step.id, title: step.title, minutes: step.minutes })),
    })),
    sessions,
  };
  return `${escapeHidden(JSON.stringify(lists))}\n`;
}
