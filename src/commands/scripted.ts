import { inputError } from '../content/user-error.ts';
import type { Context } from '../context.ts';
import type { Loaded } from '../files/load-content.ts';
import { formatProblems } from '../files/problem.ts';
import { type ReadyRehearsal, readRehearsal } from '../files/read-rehearsal.ts';
import type { Started } from '../session/event.ts';
import { rehearsalStart } from '../session/rehearsal.ts';

/** A rehearsal about to be played or scored. */
export interface Scripted extends ReadyRehearsal {
  /** As it was given. */
  readonly file: string;
  readonly started: Started;
}

/**
 * Reads rehearsals, each with the first event of its session.
 * @throws UserError that names whatever is wrong in any of them
 */
export function readScripts(files: readonly string[], loaded: Loaded, { cwd, version }: Context): readonly Scripted[] {
  const read = files.map((file) => ({ file, ...readRehearsal(file, cwd, loaded) }));
  const problems = read.flatMap((one) => (one.ok ? [] : one.problems));
  if (problems.length > 0) throw inputError(formatProblems(problems));
  return read.flatMap((one) => (one.ok ? [{ file: one.file, ...one.value, started: begin(one.value, version) }] : []));
}

function begin({ rehearsal, prompt, framework, content }: ReadyRehearsal, engine: string): Started {
  return rehearsalStart(rehearsal, { prompt, framework, engine, content: content.hash });
}
