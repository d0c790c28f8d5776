import { statSync } from 'node:fs';
import { contest } from '../analysis/contest.ts';
import { ruleSays } from '../analysis/disputes.ts';
import type { Proof } from '../analysis/proof.ts';
import { environmentError, usageError } from '../content/user-error.ts';
import type { Context } from '../context.ts';
import { keepDispute } from '../files/keep-dispute.ts';
import { contentRoots } from '../files/load-content.ts';
import type { KeptDispute } from '../report/kept-text.ts';
import type { GlobalOptions } from './options.ts';
import { foldersFor } from './setup.ts';
import type { Subject } from './subject.ts';

/**
 * Keeps the other side of a verdict in the user's own content: in the folder given last with --content, else in
 * `./mlsd` where there is one, else in the configuration folder.
 * @throws UserError
 */
export function dispute(proof: Proof, subject: Subject, options: GlobalOptions, context: Context): KeptDispute {
  const { log, prompt, content, hasOwnPrompt } = subject;
  if (hasOwnPrompt) {
    throw usageError(`${prompt.id} is a file of this rehearsal's`, 'put it into prompts/ of a content folder first');
  }
  const disputed = contest({ proof, log, content, when: context.clock.wall().toISOString() });
  if (disputed === null) throw usageError(`${proof.id} was not measured: ${proof.because ?? ''}`);
  const kept = keepDispute(ownFolder(options, context), disputed);
  return { dispute: disputed, ...kept, verdict: ruleSays(disputed, content) };
}

function ownFolder(options: GlobalOptions, context: Context): string {
  const { config } = foldersFor(options, context);
  const roots = contentRoots({ cwd: context.cwd, config, folders: options.content ?? [] });
  const folder = roots.findLast((root) => statSync(root, { throwIfNoEntry: false })?.isDirectory() === true) ?? config;
  if (folder === null) throw environmentError('there is no home folder to keep content in', 'name one with --content');
  return folder;
}
