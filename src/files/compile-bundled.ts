import { renameSync, writeFileSync } from 'node:fs';
import { morePath, numbersPath } from './bundled.ts';
import { bundledText } from './bundled-text.ts';
import type { Problem } from './problem.ts';
import { readSources } from './sources.ts';

/**
 * Writes the content below a folder, `prompts/` and `rubrics/`, as the files that `loadBundled` reads;
 * nothing is written where there are problems, and nobody finds half of it. The rules' examples are not run, and advice
 * is not given: that is for `mlsd check`.
 */
export function compileBundled(root: string, to: string): readonly Problem[] {
  const { content, problems } = readSources([root], root);
  if (content !== null && problems.length === 0) {
    const text = bundledText(content);
    for (const [path, held] of [
      [numbersPath(to), text.numbers],
      [morePath(to), text.more],
      [to, text.content],
    ] as const) {
      writeFileSync(`${path}.new`, held);
      renameSync(`${path}.new`, path);
    }
  }
  return problems;
}
