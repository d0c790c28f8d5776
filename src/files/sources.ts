import type { Content } from '../content/content.ts';
import type { Path } from '../content/terms.ts';
import { contentFiles, type Kind } from './content-files.ts';
import { type Item, readContentFolder } from './content-folder.ts';
import { mergeContent } from './merge.ts';
import { TOP } from './place.ts';
import type { Problem } from './problem.ts';

/** Content read from its YAML alone, so that whatever is found wrong in it has a place. */
export interface Sources {
  /** Null where so much is broken that there is no score to judge by. */
  readonly content: Content | null;
  /** How many files were read. */
  readonly files: number;
  readonly problems: readonly Problem[];
  readonly advice: readonly Problem[];
  readonly notices: readonly string[];
  /** A problem at a place inside an authored thing. */
  readonly problemAt: (thing: Thing, problem: Pick<Problem, 'code' | 'what' | 'hint'>) => Problem;
}

/** A place inside an authored thing. */
interface Thing {
  readonly kind: Kind;
  readonly id: string;
  readonly path: Path;
}

/**
 * Reads content folders, each laid over those before it; the first is the bundled one.
 * @param cwd messages name files from here
 */
export function readSources(roots: readonly string[], cwd: string): Sources {
  const files = roots.map((root) => contentFiles(root, cwd));
  const folders = files.map(readContentFolder);
  const count = files.flat().length;
  const score = folders.flatMap((folder) => folder.score)[0]?.value;
  if (score === undefined) {
    const broken = folders.flatMap((folder) => folder.broken);
    const told = broken.some(({ kind }) => kind === 'score') ? [] : [NO_SCORE];
    const problems = [...broken.flatMap((b) => b.problems), ...told];
    return { content: null, files: count, problems, advice: [], notices: [], problemAt: placing([]) };
  }
  const none = { frameworks: {}, prompts: {}, signals: {}, moves: {}, concepts: {}, criteria: {} };
  const { content, broken, advice, notices, items } = mergeContent({ ...none, score, hash: '' }, folders);
  const problems = broken.flatMap((b) => b.problems);
  return { content, files: count, problems, advice, notices, problemAt: placing(items) };
}

const NO_SCORE: Problem = {
  file: 'rubrics/score.yaml',
  ...TOP,
  code: 'E_FILE',
  what: 'there is no such file, and nothing can be scored without it',
  hint: null,
};

function placing(items: readonly Item<unknown>[]): Sources['problemAt'] {
  const find = (kind: Kind, id: string) => items.find((item) => item.kind === kind && item.id === id);
  return ({ kind, id, path }, problem) => {
    const own = find(kind, id);
    return own === undefined ? { file: id, ...TOP, ...problem } : at(own, path, problem);
  };
}

function at(
  { source, path: start }: Item<unknown>,
  path: Path,
  problem: Pick<Problem, 'code' | 'what' | 'hint'>,
): Problem {
  return { file: source.file, ...source.valuePlace([...start, ...path]), ...problem };
}
