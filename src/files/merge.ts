import type { Content } from '../content/content.ts';
import { checkReferences, type ReferenceProblem, type Where } from '../content/references.ts';
import type { Broken, Kind } from './content-files.ts';
import type { ContentFolder, Item } from './content-folder.ts';
import { canonicalJson, hashOf } from './hash.ts';
import type { Problem } from './problem.ts';

/** Content put together from several places. */
export interface Merged {
  readonly content: Content;
  /** Sentences about what is used in place of what. */
  readonly notices: readonly string[];
  /** What is left out, and why. */
  readonly broken: readonly Broken[];
  /** What could be better; the content works as it is. */
  readonly advice: readonly Problem[];
  /** The things that were read from files. */
  readonly items: readonly Item<unknown>[];
}

/**
 * Lays content folders over a base, each over those before it, and leaves out what does not go together with the rest.
 * When something is left out, what leans on it is looked at again.
 */
export function mergeContent(base: Content, folders: readonly ContentFolder[]): Merged {
  const left = new Set<Item<unknown>>();
  const broken = folders.flatMap((folder) => folder.broken);
  for (;;) {
    const { content, items, notices } = overlay(base, folders, left);
    const found = checkReferences(content).flatMap((problem) => {
      const item = items.get(nameOf(problem.where));
      return item === undefined ? [] : [{ item, advice: problem.advice, problem: problemOf(problem, item, broken) }];
    });
    const wrong = found.filter(({ advice }) => !advice);
    if (wrong.length === 0) {
      const advice = found.map(({ problem }) => problem);
      return {
        content: { ...content, hash: hashOf({ ...content, disputes: undefined, hash: '' }) },
        notices,
        broken,
        advice,
        items: [...items.values()],
      };
    }
    for (const item of new Set(wrong.map((w) => w.item))) {
      left.add(item);
      const problems = wrong.flatMap((w) => (w.item === item ? [w.problem] : []));
      broken.push({ kind: item.kind, ids: [item.id], problems });
    }
  }
}

function problemOf(
  { where, what, hint, advice, names }: ReferenceProblem,
  { source, path }: Item<unknown>,
  broken: readonly Broken[],
): Problem {
  const place = source.valuePlace([...path, ...where.path]);
  const follows = names !== null && broken.some(({ kind, ids }) => kind === names?.kind && ids.includes(names.id));
  const help = follows ? 'that one is left out itself: mend it first' : hint;
  return { file: source.file, ...place, code: advice ? 'W_REF' : 'E_REF', what, hint: help };
}

const nameOf = ({ kind, id }: Pick<Where, 'kind' | 'id'>) => `${kind}/${id}`;

interface Overlaid {
  readonly content: Content;
  /** What of it was read from files, by kind and id. */
  readonly items: ReadonlyMap<string, Item<unknown>>;
  readonly notices: readonly string[];
}

/** Base and folders as one; phrases that were compiled are the base's alone, and are left out. */
function overlay(base: Content, folders: readonly ContentFolder[], left: ReadonlySet<Item<unknown>>): Overlaid {
  const items = new Map<string, Item<unknown>>();
  const notices: string[] = [];
  const over = <T>(below: Readonly<Record<string, T>>, pick: (folder: ContentFolder) => readonly Item<T>[]) => {
    const map: Record<string, T> = Object.assign(Object.create(null), below);
    for (const item of folders.flatMap(pick).filter((i) => !left.has(i))) {
      const before = map[item.id];
      const above = items.get(nameOf(item))?.source.file ?? "mlsd's own";
      if (before !== undefined && canonicalJson(before) !== canonicalJson(item.value)) {
        notices.push(`${WORDS[item.kind]} "${item.id}" of ${item.source.file} is used in place of ${above}`);
      }
      map[item.id] = item.value;
      items.set(nameOf(item), item);
    }
    return map;
  };
  // Disputes are about rules and replace nothing: there may be many of one rule.
  const disputes = folders.flatMap((folder) => folder.disputes).filter((i) => !left.has(i));
  for (const [i, item] of disputes.entries()) items.set(`disputes/${i}`, item);
  const content = {
    hash: base.hash,
    frameworks: over(base.frameworks, (folder) => folder.frameworks),
    prompts: over(base.prompts, (folder) => folder.prompts),
    signals: over(base.signals, (folder) => folder.signals),
    moves: over(base.moves, (folder) => folder.moves),
    concepts: over(base.concepts, (folder) => folder.concepts),
    criteria: over(base.criteria, (folder) => folder.criteria),
    score: over({ score: base.score }, (folder) => folder.score)['score'] ?? base.score,
    ...(disputes.length === 0 ? {} : { disputes: disputes.map(({ value }) => value) }),
  };
  return { content, items, notices };
}

const WORDS: Readonly<Record<Kind, string>> = {
  frameworks: 'framework',
  prompts: 'prompt',
  signals: 'signal',
  moves: 'move',
  concepts: 'concept',
  criteria: 'criterion',
  score: 'score',
  disputes: 'dispute',
};
