import { readdirSync } from 'node:fs';
import { isAbsolute, join, relative, sep } from 'node:path';
import { readBytes } from './bytes.ts';
import type { Problem, Read } from './problem.ts';

/** What a file of content holds. */
export type Kind = 'frameworks' | 'prompts' | 'signals' | 'moves' | 'concepts' | 'criteria' | 'score' | 'disputes';

/** Where each kind is, inside a content folder. `score` is a file, the others are folders. */
const PLACES: readonly (readonly [Kind, string])[] = [
  ['frameworks', 'rubrics/frameworks'],
  ['prompts', 'prompts'],
  ['signals', 'rubrics/signals'],
  ['moves', 'rubrics/moves'],
  ['concepts', 'rubrics/concepts'],
  ['criteria', 'rubrics/criteria'],
  ['disputes', 'disputes'],
];

/** A file of content, read but not yet looked at. */
export interface ContentFile {
  readonly kind: Kind;
  /** What messages call it. */
  readonly file: string;
  readonly bytes: Read<Uint8Array>;
}

/** A file, or a thing in it, that cannot be used. */
export interface Broken {
  readonly kind: Kind;
  /** Ids that it seems to be meant for: the file's name, and the id in it. */
  readonly ids: readonly string[];
  readonly problems: readonly Problem[];
}

/**
 * The files of a content folder: `prompts/*.yaml`, `rubrics/score.yaml`, `rubrics/{frameworks,signals,…}/*.yaml`,
 * `disputes/*.yaml`, in order of their names. A folder that is not there has none.
 * @param cwd messages name files from here where they lie below it
 */
export function contentFiles(root: string, cwd: string): ContentFile[] {
  const read = (kind: Kind, path: string): ContentFile => {
    const file = nameFrom(cwd, path);
    return { kind, file, bytes: readBytes(path, file) };
  };
  const listed = PLACES.flatMap(([kind, folder]) => yamlIn(join(root, folder)).map((path) => read(kind, path)));
  const score = yamlIn(join(root, 'rubrics')).filter((path) => /[/\\]score\.ya?ml$/.test(path));
  return [...listed, ...score.map((path) => read('score', path))];
}

function yamlIn(folder: string): string[] {
  try {
    const names = readdirSync(folder).filter((name) => /\.ya?ml$/i.test(name) && !name.startsWith('.'));
    return names.toSorted().map((name) => join(folder, name));
  } catch {
    return [];
  }
}

/** A path as a person would write it from a folder. */
export function nameFrom(cwd: string, path: string): string {
  const from = relative(cwd, path);
  return from === '' || from.startsWith('..') || isAbsolute(from) ? path : from.split(sep).join('/');
}
