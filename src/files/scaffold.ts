import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { jsonSchema } from '../content/authored.ts';
import { frameworkScaffold } from './scaffold/framework.ts';
import { promptScaffold } from './scaffold/prompt.ts';
import { rehearsalScaffold } from './scaffold/rehearsal.ts';
import { signalScaffold } from './scaffold/signal.ts';

/** What a person may begin, each with its folder inside a content folder and its first text. */
const SCAFFOLDS = {
  prompt: { folder: 'prompts', text: promptScaffold },
  framework: { folder: 'rubrics/frameworks', text: frameworkScaffold },
  signal: { folder: 'rubrics/signals', text: signalScaffold },
  rehearsal: { folder: 'prompts/rehearsals', text: rehearsalScaffold },
} as const;

export type ScaffoldKind = keyof typeof SCAFFOLDS;

/** Where the file of a thing stands in a content folder. */
export function scaffoldPath(kind: ScaffoldKind, id: string, folder: string): string {
  return join(folder, SCAFFOLDS[kind].folder, `${id}.yaml`);
}

/**
 * Begins a file that passes the check, and puts the schema that it names beside the content, for editors.
 * @returns false where there is such a file already: it is left as it is
 * @throws Error where the folder cannot be written to
 */
export function writeScaffold(kind: ScaffoldKind, id: string, folder: string): boolean {
  const path = scaffoldPath(kind, id, folder);
  if (existsSync(path)) return false;
  const schema = join(folder, 'schemas', `${kind}.json`);
  for (const file of [path, schema]) mkdirSync(dirname(file), { recursive: true });
  writeFileSync(schema, jsonSchema(kind));
  writeFileSync(path, SCAFFOLDS[kind].text(id), { flag: 'wx' });
  return true;
}
