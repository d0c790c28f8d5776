import type { Content } from '../src/content/content.ts';
import { contentFiles } from '../src/files/content-files.ts';
import { readContentFolder } from '../src/files/content-folder.ts';
import { mergeContent } from '../src/files/merge.ts';

/** The content of this repository, read from its YAML. @throws Error with every problem in it */
export function bundledContent(): Content {
  const folder = readContentFolder(contentFiles('.', '.'));
  const score = folder.score[0]?.value;
  if (score === undefined) throw new Error('rubrics/score.yaml cannot be used');
  const none = { frameworks: {}, prompts: {}, signals: {}, moves: {}, concepts: {}, criteria: {} };
  const { content, broken } = mergeContent({ ...none, score, hash: '' }, [folder]);
  const problems = broken.flatMap((b) => b.problems);
  if (problems.length > 0) throw new Error(problems.map((p) => `${p.file}:${p.line}: ${p.what}`).join('\n'));
  return content;
}
