import { statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Content } from '../content/content.ts';
import { usageError } from '../content/user-error.ts';
import { loadBundled } from './bundled.ts';
import { type Broken, contentFiles, type Kind } from './content-files.ts';
import type { Problem } from './problem.ts';

/** Where content is looked for. */
export interface ContentOptions {
  /** The content that the build compiled: `dist/content.jsonl`. */
  readonly bundled: string;
  readonly cwd: string;
  /** The user's own content folder; null where there is no place for one. */
  readonly config: string | null;
  /** Where what was read from YAML is kept as JSON; null where there is no place for it. */
  readonly cache: string | null;
  /** Folders given with --content, as they were typed. */
  readonly folders?: readonly string[];
  /** The engine's version. */
  readonly engine: string;
}

/** All content that there is, the user's own over the bundled. */
export interface Loaded {
  readonly content: Content;
  /** Sentences for stderr: what is used in place of what. */
  readonly notices: readonly string[];
  /** What is left out, and why. */
  readonly broken: readonly Broken[];
}

/**
 * Loads the bundled content and lays over it the user's own: of the configuration folder, of `./mlsd`, and of the
 * folders given, each over those before it. zod and yaml are loaded only for content that is not cached yet.
 * @throws UserError for a folder given that is not there, or a broken installation
 */
export async function loadContent(options: ContentOptions): Promise<Loaded> {
  const { cwd, cache, engine } = options;
  const bundled = loadBundled(options.bundled);
  const folders = contentRoots(options).map((root) => contentFiles(root, cwd));
  if (folders.flat().length === 0) return { content: bundled, notices: [], broken: [] };
  const { layOver } = await import('./own-content.ts');
  return layOver(bundled, folders, engine, cache);
}

/** The user's content folders, the one that counts least first. @throws UserError for one given that is not there */
export function contentRoots({
  cwd,
  config,
  folders = [],
}: Pick<ContentOptions, 'cwd' | 'config' | 'folders'>): string[] {
  const given = folders.map((folder) => {
    const path = resolve(cwd, folder);
    if (statSync(path, { throwIfNoEntry: false })?.isDirectory() !== true) {
      throw usageError(`--content: no such folder: ${folder}`, 'name a folder that holds prompts/ or rubrics/');
    }
    return path;
  });
  return [...(config === null ? [] : [config]), join(cwd, 'mlsd'), ...given];
}

/** What is wrong with the very thing asked for, whose file is broken; null where it is another's, or all is well. */
export function brokenOf({ broken }: Pick<Loaded, 'broken'>, kind: Kind, id: string): readonly Problem[] | null {
  const problems = broken.filter((b) => b.kind === kind && b.ids.includes(id)).flatMap((b) => b.problems);
  return problems.length === 0 ? null : problems;
}
