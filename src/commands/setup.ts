import { join } from 'node:path';
import { environmentError, inputError } from '../content/user-error.ts';
import type { Context } from '../context.ts';
import { type Folders, foldersOf } from '../files/folders.ts';
import { nodeFs } from '../files/fs.ts';
import { processesHere } from '../files/holder.ts';
import { brokenOf, type Loaded, loadContent } from '../files/load-content.ts';
import { formatProblems } from '../files/problem.ts';
import { openStore, type Store } from '../files/store.ts';
import type { GlobalOptions } from './options.ts';

/** A thing of the content that a command cannot do without. */
export interface Need {
  readonly kind: 'prompts' | 'frameworks';
  readonly id: string;
}

/** What a session cannot go on or be scored without. */
export const needsOf = ({ prompt, framework }: { readonly prompt: string; readonly framework: string }): Need[] => [
  { kind: 'prompts', id: prompt },
  { kind: 'frameworks', id: framework },
];

/**
 * The content that there is. What is used in place of what, and what is left out, is told on stderr.
 * @throws UserError where the file of something needed is broken
 */
export async function openContent(
  options: GlobalOptions,
  context: Context,
  needs: readonly Need[] = [],
): Promise<Loaded> {
  const { config, cache } = foldersFor(options, context);
  const loaded = await loadContent({
    bundled: bundledContent(context),
    cwd: context.cwd,
    config,
    cache,
    engine: context.version,
    ...(options.content === undefined ? {} : { folders: options.content }),
  });
  for (const { kind, id } of needs) {
    const problems = brokenOf(loaded, kind, id);
    if (problems !== null) throw inputError(formatProblems(problems));
  }
  for (const notice of loaded.notices) context.stderr.write(`${notice}\n`);
  for (const { problems } of loaded.broken) context.stderr.write(`left out: ${formatProblems(problems)}\n`);
  return loaded;
}

/** The content that the build compiled. */
export const bundledContent = ({ root }: Context) => join(root, 'dist', 'content.jsonl');

/** The sessions kept on this machine. @throws UserError where there is no place for them */
export function openSessions(options: GlobalOptions, context: Context): Store {
  const { data, notices } = foldersFor(options, context);
  for (const notice of notices) context.stderr.write(`${notice}\n`);
  if (data === null)
    throw environmentError('there is no home folder to keep sessions in', 'name a place with --data-dir');
  const { pid, isAlive } = context.processes;
  return openStore(data, { fs: nodeFs, processes: processesHere(pid, isAlive), now: () => context.clock.wall() });
}

/** Where this person's sessions and content are kept. */
export const foldersFor = ({ dataDir }: GlobalOptions, context: Context): Folders => foldersOf(context, dataDir);
