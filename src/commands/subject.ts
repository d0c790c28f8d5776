import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Content } from '../content/content.ts';
import type { Framework } from '../content/framework.ts';
import type { Prompt } from '../content/prompt.ts';
import { isPromptFile } from '../content/rehearsal-check.ts';
import { didYouMean } from '../content/suggest.ts';
import { usageError } from '../content/user-error.ts';
import type { Context } from '../context.ts';
import type { SessionSummary } from '../files/summary.ts';
import type { Log } from '../session/event.ts';
import { logOf } from '../session/rehearsal.ts';
import { frameworkNamed, promptNamed } from './choose.ts';
import { latestOf } from './latest.ts';
import type { GlobalOptions } from './options.ts';
import { readScripts } from './scripted.ts';
import { needsOf, openContent, openSessions } from './setup.ts';

/** A session that a command is about, kept or made of a rehearsal. */
export interface Subject {
  readonly log: Log;
  readonly content: Content;
  readonly prompt: Prompt;
  readonly framework: Framework;
  /** The file as it was given; null for a session. */
  readonly source: string | null;
  /** Is its prompt one that only the rehearsal's folder holds? */
  readonly hasOwnPrompt: boolean;
  /** Is its log damaged, so that only a part of it could be read? */
  readonly isDamaged: boolean;
}

/** The session or rehearsal that is named; without a name, the latest session. @throws UserError */
export function subjectOf(name: string | undefined, options: GlobalOptions, context: Context): Promise<Subject> {
  return name !== undefined && isFile(name, context.cwd)
    ? scripted(name, options, context)
    : kept(name, options, context);
}

function isFile(name: string, cwd: string): boolean {
  return /[/\\]|\.(?:ya?ml|json)$/i.test(name) || existsSync(resolve(cwd, name));
}

async function scripted(file: string, options: GlobalOptions, context: Context): Promise<Subject> {
  const [script] = readScripts([file], await openContent(options, context), context);
  if (script === undefined) throw new Error(`nothing was read from ${file}`);
  const { started, rehearsal, framework, prompt, content } = script;
  return {
    log: logOf(started, rehearsal, framework),
    content,
    prompt,
    framework,
    source: file,
    hasOwnPrompt: isPromptFile(rehearsal.prompt),
    isDamaged: false,
  };
}

async function kept(name: string | undefined, options: GlobalOptions, context: Context): Promise<Subject> {
  const store = openSessions(options, context);
  const sessions = store.list();
  const which = name === undefined ? latestOf(sessions) : whole(name, sessions);
  const { log, notes, closed } = await store.read(which);
  for (const note of notes) context.stderr.write(`${note}\n`);
  const [started] = log;
  const { content } = await openContent(options, context, needsOf(started));
  const prompt = promptNamed(started.prompt, content);
  const framework = frameworkNamed(started.framework, content);
  const isDamaged = closed?.why === 'damaged';
  return { log, content, prompt, framework, source: null, hasOwnPrompt: false, isDamaged };
}

/** The id that begins so. @throws UserError where none does, or several do */
function whole(start: string, sessions: readonly SessionSummary[]): string {
  const ids = sessions.map(({ id }) => id);
  if (ids.includes(start)) return start;
  const [id, ...others] = ids.filter((one) => one.startsWith(start));
  if (id === undefined) throw usageError(`no session "${start}"`, didYouMean(start, ids) ?? 'mlsd list shows them');
  if (others.length > 0)
    throw usageError(`several sessions begin with "${start}"`, `there is ${[id, ...others].join(', ')}`);
  return id;
}
