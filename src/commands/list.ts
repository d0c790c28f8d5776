import type { Content } from '../content/content.ts';
import type { Context } from '../context.ts';
import { escapeHidden } from '../files/hidden.ts';
import type { SessionSummary } from '../files/summary.ts';
import { type Lists, listText } from '../report/list-text.ts';
import { isEmpty } from './latest.ts';
import type { JsonOptions, Listed } from './options.ts';
import { pageFor, whenText } from './page.ts';
import { openContent, openSessions } from './setup.ts';

/** What is listed where no kind is named. */
const USUAL: readonly Listed[] = ['prompts', 'frameworks', 'sessions'];

/** `mlsd list`: what there is to practise, and what was practised; or all of one kind. */
export async function list(kind: Listed | undefined, options: JsonOptions, context: Context): Promise<number> {
  const { content } = await openContent(options, context);
  const wanted = kind === undefined ? USUAL : [kind];
  const sessions = wanted.includes('sessions') ? openSessions(options, context).list() : [];
  const text =
    options.json === true
      ? asJson(wanted, content, sessions)
      : listText(forPage(wanted, content, sessions), pageFor(context.stdout, options, context));
  context.stdout.write(text);
  return 0;
}

function forPage(wanted: readonly Listed[], content: Content, sessions: readonly SessionSummary[]): Lists {
  const has = (kind: Listed): boolean => wanted.includes(kind);
  return {
    ...(has('prompts') ? { prompts: Object.values(content.prompts) } : {}),
    ...(has('frameworks') ? { frameworks: Object.values(content.frameworks) } : {}),
    ...(has('signals') ? { signals: Object.values(content.signals) } : {}),
    ...(has('moves') ? { moves: Object.values(content.moves) } : {}),
    ...(has('sessions') ? { sessions: sessions.filter((session) => !isEmpty(session)).map(sessionRow) } : {}),
  };
}

function sessionRow(session: SessionSummary): NonNullable<Lists['sessions']>[number] {
  const { id, prompt, wall } = session;
  return { id, prompt, when: wall === null ? '' : whenText(wall), state: stateOf(session) };
}

function stateOf({ damaged, ended }: SessionSummary): 'damaged' | 'finished' | 'unfinished' {
  if (damaged) return 'damaged';
  return ended ? 'finished' : 'unfinished';
}

/** Version 1 of the list: fields may be added. */
function asJson(wanted: readonly Listed[], content: Content, sessions: readonly SessionSummary[]): string {
  const lists = wanted.map((kind) => [kind, forJson(kind, content, sessions)] as const);
  return `${escapeHidden(JSON.stringify({ list: 1, ...Object.fromEntries(lists) }))}\n`;
}

function forJson(kind: Listed, content: Content, sessions: readonly SessionSummary[]): readonly object[] {
  switch (kind) {
    case 'prompts':
      return Object.values(content.prompts).map(({ id, title, type }) => ({ id, title, type }));
    case 'frameworks':
      return Object.values(content.frameworks).map(({ id, title, minutes, steps }) => ({
        id,
        title,
        minutes,
        steps: steps.map((step) => ({ id: step.id, title: step.title, minutes: step.minutes })),
      }));
    case 'signals':
      return Object.values(content.signals).map(({ id, title, severity, topic }) => ({ id, title, severity, topic }));
    case 'moves':
      return Object.values(content.moves).map(({ id, title, topic }) => ({ id, title, topic }));
    case 'sessions':
      return sessions;
  }
}
