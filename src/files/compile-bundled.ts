import { writeFileSync } from 'node:fs';
import { contentFiles } from './content-files.ts';
import { readContentFolder } from './content-folder.ts';
import { mergeContent } from './merge.ts';
import type { Problem } from './problem.ts';

/** What came of reading all of the bundled YAML. */
export interface Compiled {
  /** Nothing is written where there are any. */
  readonly problems: readonly Problem[];
  readonly advice: readonly Problem[];
}

/**
 * Reads `prompts/` and `rubrics/` below a folder and writes them as one JSON file, the one that `loadBundled` reads.
 * Every check is made but the rules' examples, which are for `mlsd check`.
 */
export function compileBundled(root: string, to: string): Compiled {
  const folder = readContentFolder(contentFiles(root, root));
  const score = folder.score[0]?.value;
  if (score === undefined) return { problems: [...folder.broken.flatMap((b) => b.problems), NO_SCORE], advice: [] };
  const none = { frameworks: {}, prompts: {}, signals: {}, moves: {}, concepts: {}, criteria: {} };
  const { content, broken, advice } = mergeContent({ ...none, score, hash: '' }, [folder]);
  const problems = broken.flatMap((b) => b.problems);
  if (problems.length === 0) writeFileSync(to, JSON.stringify(content));
  return { problems, advice };
}

const NO_SCORE: Problem = {
  file: 'rubrics/score.yaml',
  line: 1,
  column: 1,
  code: 'E_FILE',
  what: 'there is no score that can be used',
  hint: null,
};
