import type { Content } from '../content/content.ts';
import { checkPrompt } from '../content/flaws.ts';
import { Prompt } from '../content/prompt.ts';
import { hashOf } from './hash.ts';
import type { Problem, Read } from './problem.ts';
import { validate } from './schema.ts';
import { readAuthored } from './yaml.ts';

/**
 * Reads a prompt that stands in no content folder, and checks it against the content around it.
 * @param file what messages call it
 */
export function readPrompt(path: string, file: string, content: Content): Read<Prompt> {
  const source = readAuthored(path, file);
  if (!source.ok) return source;
  const read = validate(source.value, Prompt);
  if (!read.ok) return read;
  const problems = checkPrompt(read.value, content)
    .filter(({ advice }) => advice !== true)
    .map((flaw): Problem => {
      const { path: at, what, hint = null } = flaw;
      return { file, ...source.value.valuePlace(at), code: 'E_REF', what, hint };
    });
  return problems.length === 0 ? read : { ok: false, problems };
}

/** Content that holds one more prompt, or another one under its id. */
export function withPrompt(content: Content, prompt: Prompt): Content {
  const prompts: Record<string, Prompt> = Object.assign(Object.create(null), content.prompts, { [prompt.id]: prompt });
  return { ...content, prompts, hash: hashOf([content.hash, prompt]) };
}
