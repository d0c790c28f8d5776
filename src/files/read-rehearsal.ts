import { dirname, resolve } from 'node:path';
import type { Content } from '../content/content.ts';
import type { Framework } from '../content/framework.ts';
import type { Prompt } from '../content/prompt.ts';
import { Rehearsal } from '../content/rehearsal.ts';
import { checkRehearsal, isPromptFile } from '../content/rehearsal-check.ts';
import { nameFrom } from './content-files.ts';
import { brokenOf, type Loaded } from './load-content.ts';
import type { Problem, Read } from './problem.ts';
import { readPrompt, withPrompt } from './read-prompt.ts';
import { validate } from './schema.ts';
import { type Authored, readAuthored } from './yaml.ts';

/** A rehearsal that can be played, and what it is played with. */
export interface ReadyRehearsal {
  readonly rehearsal: Rehearsal;
  /** The rehearsal's own, where it names a file; `content` holds it then under its id. */
  readonly prompt: Prompt;
  readonly framework: Framework;
  readonly content: Content;
}

/**
 * Reads a rehearsal, version 1, from YAML or JSON, with all that it refers to.
 * @param file as it was given; messages call it so
 */
export function readRehearsal(
  file: string,
  cwd: string,
  loaded: Pick<Loaded, 'content' | 'broken'>,
): Read<ReadyRehearsal> {
  const path = resolve(cwd, file);
  const source = readAuthored(path, file);
  if (!source.ok) return source;
  const read = validate(source.value, Rehearsal);
  if (!read.ok) return read;
  const rehearsal = read.value;
  const own = isPromptFile(rehearsal.prompt) ? ownPrompt(source.value, rehearsal, path, cwd, loaded.content) : null;
  const content = own?.ok === true ? withPrompt(loaded.content, own.value) : loaded.content;
  const prompt = own?.ok === true ? own.value : content.prompts[rehearsal.prompt];
  const framework = content.frameworks[rehearsal.framework];
  const problems = [
    ...(own?.ok === false ? own.problems : []),
    ...(brokenOf(loaded, 'prompts', rehearsal.prompt) ?? []),
    ...(brokenOf(loaded, 'frameworks', rehearsal.framework) ?? []),
    ...checkRehearsal(rehearsal, content).map((mismatch): Problem => {
      const { path: at, what, hint } = mismatch;
      return { file, ...source.value.valuePlace(at), code: 'E_REF', what: `${at.join('.')}: ${what}`, hint };
    }),
  ];
  if (problems.length > 0 || prompt === undefined || framework === undefined) return { ok: false, problems };
  return { ok: true, value: { rehearsal, prompt, framework, content } };
}

/** The prompt that a rehearsal names by a path, from the rehearsal's own folder. */
function ownPrompt(source: Authored, { prompt }: Rehearsal, path: string, cwd: string, content: Content): Read<Prompt> {
  const promptPath = resolve(dirname(path), prompt);
  const read = readPrompt(promptPath, nameFrom(cwd, promptPath), content);
  if (read.ok) return read;
  // A file that cannot be read at all is the rehearsal's mistake.
  const problems = read.problems.map(
    (problem): Problem =>
      problem.code === 'E_FILE'
        ? {
            ...problem,
            file: source.file,
            ...source.valuePlace(['prompt']),
            what: `prompt: ${problem.file} ${problem.what}`,
          }
        : problem,
  );
  return { ok: false, problems };
}
