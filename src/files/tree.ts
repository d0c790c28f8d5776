import type { CST, ErrorCode, ParsedNode, Scalar, YAMLError, YAMLMap } from 'yaml';
import { Composer, isMap, isScalar, isSeq } from 'yaml';
import { hiddenCharacters, shown } from './hidden.ts';
import type { Place } from './place.ts';
import { hiddenCharacter } from './text.ts';
import { type Fault, KEY_FAULT } from './tokens.ts';

/** A YAML value as plain data: maps have no prototype. */
export type Tree = string | number | boolean | null | readonly Tree[] | { readonly [key: string]: Tree };

export const isList = (value: Tree | undefined): value is readonly Tree[] => Array.isArray(value);

interface Composed {
  readonly root: ParsedNode | null;
  readonly tree: Tree;
  readonly faults: readonly Fault[];
}

interface Found {
  readonly faults: Fault[];
  readonly place: (offset: number) => Place;
}

/** Composes one document and makes plain data of it; `faults` is empty when the tree can be relied on. */
export function readTree(tokens: readonly CST.Token[], place: (offset: number) => Place): Composed {
  // Comparing every key with every other is quadratic in this library; duplicates are found below.
  const composer = new Composer({
    version: '1.2',
    schema: 'core',
    merge: false,
    uniqueKeys: false,
    logLevel: 'silent',
  });
  const [document] = [...composer.compose(tokens)];
  if (document === undefined) {
    return { root: null, tree: null, faults: composer.streamInfo().errors.map(syntaxFault) };
  }
  const faults = [...document.errors, ...document.warnings].map(syntaxFault);
  const root = document.contents;
  return { root, tree: faults.length === 0 ? plain(root, { faults, place }) : null, faults };
}

const HINTS: Partial<Record<ErrorCode, string>> = {
  TAB_AS_INDENT: 'use spaces, not tabs',
  BLOCK_AS_IMPLICIT_KEY: 'put the text in quotes if it contains ": "',
  BAD_INDENT: 'line it up with its neighbours',
  MISSING_CHAR: 'look for a quote, bracket, comma or colon left out just before',
  BAD_DQ_ESCAPE: 'write \\\\ for a backslash, or use single quotes',
};

function syntaxFault(error: YAMLError): Fault {
  return { offset: error.pos[0], code: 'E_YAML', what: error.message, hint: HINTS[error.code] ?? null };
}

const RESERVED = new Set(['__proto__', 'constructor', 'prototype']);

/** Depth was limited before, so this may recurse. */
function plain(node: ParsedNode | null, found: Found): Tree {
  if (isMap(node)) return plainMap(node, found);
  if (isSeq(node)) return node.items.map((item) => plain(item, found));
  return isScalar(node) ? plainScalar(node, found) : null;
}

function plainMap(node: YAMLMap.Parsed, found: Found): Tree {
  const map: { [key: string]: Tree } = Object.create(null);
  const seen = new Map<string, number>();
  for (const { key, value } of node.items) {
    const offset = key.range[0];
    const name = isScalar(key) ? plainScalar(key, found) : null;
    if (typeof name !== 'string') {
      found.faults.push({ offset, ...KEY_FAULT });
      continue;
    }
    const first = seen.get(name);
    if (first !== undefined) {
      const what = `duplicate key ${shown(name)} (first on line ${found.place(first).line})`;
      found.faults.push({ offset, code: 'E_DUP', what, hint: 'remove one' });
    } else if (name === '<<') {
      found.faults.push({ offset, code: 'E_MERGE', what: 'merge keys (<<) are not allowed', hint: 'repeat the keys' });
    } else if (RESERVED.has(name)) {
      found.faults.push({ offset, code: 'E_KEY', what: `key "${name}" is reserved`, hint: 'choose another name' });
    } else {
      seen.set(name, offset);
      map[name] = plain(value, found);
    }
  }
  return map;
}

function plainScalar(node: Scalar.Parsed, found: Found): Tree {
  const { value, source } = node;
  const offset = node.range[0];
  if (typeof value === 'string') {
    const hidden = hiddenCharacters(value)[0];
    if (hidden !== undefined) found.faults.push({ offset, ...hiddenCharacter(hidden.name) });
    return value;
  }
  if (typeof value === 'number') {
    const fits = Number.isFinite(value) && (!Number.isInteger(value) || Number.isSafeInteger(value));
    if (!fits) {
      const what = `number ${source.slice(0, 80)} is out of range`;
      found.faults.push({ offset, code: 'E_NUM', what, hint: 'if it is meant as text, put it in quotes' });
    }
    return value;
  }
  return typeof value === 'boolean' ? value : null;
}
