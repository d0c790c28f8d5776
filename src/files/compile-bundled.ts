import { writeFileSync } from 'node:fs';
import { bundledText } from './bundled.ts';
import { readSources, type Sources } from './sources.ts';

/**
 * Writes the content below a folder, `prompts/` and `rubrics/`, as one file, the one that `loadBundled` reads;
 * nothing is written where there are problems. The rules' examples are not run: that is for `mlsd check`.
 */
export function compileBundled(root: string, to: string): Pick<Sources, 'problems' | 'advice'> {
  const { content, problems, advice } = readSources([root], root);
  if (content !== null && problems.length === 0) writeFileSync(to, bundledText(content));
  return { problems, advice };
}
