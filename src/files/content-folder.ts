import type * as z from 'zod';
import { type Dispute, Disputes } from '../content/dispute.ts';
import { Framework } from '../content/framework.ts';
import { Criteria, type Criterion, Prompt } from '../content/prompt.ts';
import { type Concept, Concepts, Move, Signal } from '../content/rule.ts';
import { Score } from '../content/score.ts';
import type { Path } from '../content/terms.ts';
import type { Broken, ContentFile, Kind } from './content-files.ts';
import type { Problem } from './problem.ts';
import { validate } from './schema.ts';
import { isList, type Tree } from './tree.ts';
import { type Authored, parseAuthored } from './yaml.ts';

/** One authored thing, and where it stands in which file. */
export interface Item<T> {
  readonly kind: Kind;
  readonly id: string;
  readonly value: T;
  readonly source: Authored;
  readonly path: Path;
}

/** What the files of one content folder hold. */
export interface ContentFolder {
  readonly frameworks: readonly Item<Framework>[];
  readonly prompts: readonly Item<Prompt>[];
  readonly signals: readonly Item<Signal>[];
  readonly moves: readonly Item<Move>[];
  readonly concepts: readonly Item<Concept>[];
  readonly criteria: readonly Item<Criterion>[];
  /** At most one. */
  readonly score: readonly Item<Score>[];
  readonly disputes: readonly Item<Dispute>[];
  readonly broken: readonly Broken[];
}

/** Reads and checks each file by itself. A broken one is left out and does not touch the others. */
export function readContentFolder(files: readonly ContentFile[]): ContentFolder {
  const broken: Broken[] = [];
  const all = <F, T>(kind: Kind, schema: z.ZodType<F>, split: (file: F) => readonly Entry<T>[]): Item<T>[] =>
    files
      .filter((file) => file.kind === kind)
      .flatMap((file) => {
        const read = readItems(file, schema, split);
        if ('problems' in read) broken.push(read);
        return 'problems' in read ? [] : read;
      });
  const of = <F, T>(kind: Kind, schema: z.ZodType<F>, split: (file: F) => readonly Entry<T>[]): Item<T>[] => {
    const items = all(kind, schema, split);
    return items.filter((item, i) => {
      const first = items.findIndex(({ id }) => id === item.id);
      if (first < i) broken.push(taken(item, items[first] ?? item));
      return first === i;
    });
  };
  return {
    frameworks: of('frameworks', Framework, alone),
    prompts: of('prompts', Prompt, alone),
    signals: of('signals', Signal, alone),
    moves: of('moves', Move, alone),
    concepts: of('concepts', Concepts, ({ concepts }) => listed(concepts, 'concepts')),
    criteria: of('criteria', Criteria, ({ criteria }) => listed(criteria, 'criteria')),
    score: of('score', Score, (value) => [{ id: 'score', value, path: [] }]),
    disputes: all('disputes', Disputes, ({ disputes }) =>
      disputes.map((value, i) => ({ id: value.rule, value, path: ['disputes', i] })),
    ),
    broken,
  };
}

type Entry<T> = Pick<Item<T>, 'id' | 'value' | 'path'>;

const alone = <T extends { readonly id: string }>(value: T): Entry<T>[] => [{ id: value.id, value, path: [] }];

const listed = <T extends { readonly id: string }>(values: readonly T[], key: string): Entry<T>[] =>
  values.map((value, i) => ({ id: value.id, value, path: [key, i] }));

function readItems<F, T>(
  { kind, file, bytes }: ContentFile,
  schema: z.ZodType<F>,
  split: (file: F) => readonly Entry<T>[],
): Item<T>[] | Broken {
  const stem = file.replace(/^.*[/\\]/, '').replace(/\.\w+$/, '');
  const source = bytes.ok ? parseAuthored(bytes.value, file) : bytes;
  if (!source.ok) return { kind, ids: [stem], problems: source.problems };
  const read = validate(source.value, schema);
  if (!read.ok) return { kind, ids: [...new Set([stem, ...idsIn(source.value.tree, kind)])], problems: read.problems };
  return split(read.value).map((entry) => ({ kind, source: source.value, ...entry }));
}

/** The ids in a file, as far as they can be made out. */
function idsIn(tree: Tree, kind: Kind): string[] {
  if (typeof tree !== 'object' || tree === null) return [];
  if (isList(tree)) return tree.flatMap((entry) => idsIn(entry, kind));
  const { id = null, [kind]: list = null } = tree;
  return typeof id === 'string' ? [id] : idsIn(list, kind);
}

function taken(item: Item<unknown>, first: Item<unknown>): Broken {
  const place = (of: Item<unknown>) => of.source.valuePlace([...of.path, 'id']);
  const { line, column } = place(first);
  const what = `id "${item.id}" is already used in ${first.source.file}:${line}:${column}`;
  const problem: Problem = { file: item.source.file, ...place(item), code: 'E_DUP', what, hint: 'choose another id' };
  // The first of the two can be used.
  return { kind: item.kind, ids: [], problems: [problem] };
}
