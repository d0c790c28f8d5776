import * as z from 'zod';
import type { Problem, Read } from './problem.ts';
import { type Described, describe } from './schema-words.ts';
import { isList, type Tree } from './tree.ts';
import type { Authored, Path } from './yaml.ts';

/**
 * Checks a file, or the part of it at `at`, against a schema. Problems come unknown keys first (they explain the
 * missing ones), then missing keys, then the rest, each kind in order of place.
 */
export function validate<T>(authored: Authored, schema: z.ZodType<T>, at: Path = []): Read<T> {
  const known = new Map<unknown, readonly string[]>();
  const result = schema.safeParse(valueAt(authored.tree, at), {
    error: (issue) => {
      if (issue.code === 'unrecognized_keys')
        known.set(issue.input, [...(known.get(issue.input) ?? []), ...keysOf(issue.inst)]);
      return undefined;
    },
  });
  if (result.success) return { ok: true, value: result.data };
  const found = result.error.issues
    .flatMap((issue) => leaves(issue, at))
    .flatMap(({ issue, path }) => {
      const value = valueAt(authored.tree, path);
      return describe({ issue, path, value, source: authored.source(path), known: known.get(value) ?? [] });
    })
    .map((described) => ({ rank: RANKS.indexOf(described.kind), problem: problemAt(authored, described) }));
  found.sort((a, b) => a.rank - b.rank || a.problem.line - b.problem.line || a.problem.column - b.problem.column);
  return { ok: false, problems: found.map(({ problem }) => problem) };
}

const RANKS = ['unknown', 'missing', 'other'];

function problemAt(authored: Authored, { kind, path, code, what, hint }: Described): Problem {
  const place = kind === 'unknown' ? authored.keyPlace(path) : authored.valuePlace(path);
  return { file: authored.file, ...place, code, what, hint };
}

/** The value at a path; undefined where there is none. */
function valueAt(tree: Tree, path: Path): Tree | undefined {
  let value: Tree | undefined = tree;
  for (const part of path) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = isList(value) ? value[Number(part)] : value[part];
  }
  return value;
}

/** The keys that a map of this schema may have. */
function keysOf(schema: unknown): readonly string[] {
  if (schema instanceof z.ZodObject) return Object.keys(schema.shape);
  if (schema instanceof z.ZodRecord && schema.keyType instanceof z.ZodEnum) return schema.keyType.options.map(String);
  return [];
}

interface Leaf {
  readonly issue: z.core.$ZodIssue;
  readonly path: Path;
}

/** An issue with its full path; of a union, the issues of the branch that was most likely meant. */
function leaves(issue: z.core.$ZodIssue, prefix: Path): Leaf[] {
  const path = [...prefix, ...issue.path.map((part) => (typeof part === 'number' ? part : String(part)))];
  if (issue.code !== 'invalid_union') return [{ issue, path }];
  const meant = issue.errors
    .filter(([first]) => first !== undefined && !(first.code === 'invalid_type' && first.path.length === 0))
    .toSorted((a, b) => a.length - b.length)[0];
  return meant === undefined ? [{ issue, path }] : meant.flatMap((inner) => leaves(inner, path));
}
