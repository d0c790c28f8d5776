import type { Content } from '../content/content.ts';
import type { Framework } from '../content/framework.ts';
import type { Prompt } from '../content/prompt.ts';
import { suggestion } from '../content/suggest.ts';
import { type UserError, usageError } from '../content/user-error.ts';

/** The prompt that is named. @throws UserError */
export const promptNamed = (id: string, { prompts }: Content): Prompt => prompts[id] ?? fail('prompt', id, prompts);

/** The framework that is named. @throws UserError */
export const frameworkNamed = (id: string, { frameworks }: Content): Framework =>
  frameworks[id] ?? fail('framework', id, frameworks);

/** Steps by the ids that were given, each checked. @throws UserError */
export function stepsNamed(ids: readonly string[], { steps }: Framework): readonly string[] {
  const known = steps.map((step) => step.id);
  const unknown = ids.find((id) => !known.includes(id));
  if (unknown !== undefined) throw noSuch('step', unknown, known);
  return ids;
}

function fail(kind: string, id: string, known: Readonly<Record<string, unknown>>): never {
  throw noSuch(kind, id, Object.keys(known));
}

const noSuch = (kind: string, id: string, known: readonly string[]): UserError =>
  usageError(`no ${kind} "${id}"`, suggestion(id, known, 'mlsd list shows them'));
