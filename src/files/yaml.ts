import { isMap, isScalar, isSeq, type ParsedNode, type YAMLMap } from 'yaml';
import { readBytes } from './bytes.ts';
import { type Place, placesIn, TOP } from './place.ts';
import type { Problem, Read } from './problem.ts';
import { readText } from './text.ts';
import { type Fault, readTokens } from './tokens.ts';
import { readTree, type Tree } from './tree.ts';

/** The way to a value inside a tree: keys and indexes. */
export type Path = readonly (string | number)[];

/** A file that a person wrote, as plain data that remembers where it stood. */
export interface Authored {
  /** What messages call the file. */
  readonly file: string;
  readonly tree: Tree;
  /** Where the value at `path` stands, or its nearest parent that there is. */
  valuePlace(path: Path): Place;
  /** Where the key of the value at `path` stands; of an entry of a list, the value. */
  keyPlace(path: Path): Place;
  /** The value at `path` letter by letter, where it is a single word or number; null elsewhere. */
  source(path: Path): string | null;
}

/**
 * Reads a YAML or JSON file: bytes, text, tokens, tree, each guarded before the next is made, so that no file can
 * hang or abort the process or hide anything from a reader.
 * @param file what messages call it
 */
export function readAuthored(path: string, file = path): Read<Authored> {
  const bytes = readBytes(path, file);
  return bytes.ok ? parseAuthored(bytes.value, file) : bytes;
}

/** The same for bytes at hand. */
export function parseAuthored(bytes: Uint8Array, file: string): Read<Authored> {
  const text = readText(bytes, file);
  if (!text.ok) return text;
  const place = placesIn(text.value);
  const fail = (faults: readonly Fault[]): Read<Authored> => ({ ok: false, problems: problemsOf(faults, file, place) });
  const { tokens, faults } = readTokens(text.value);
  if (faults.length > 0) return fail(faults);
  const composed = readTree(tokens, place);
  return composed.faults.length > 0
    ? fail(composed.faults)
    : { ok: true, value: authored(file, composed.tree, composed.root, place) };
}

/** One for each place: what follows there is mostly an echo of the first. */
function problemsOf(faults: readonly Fault[], file: string, place: (offset: number) => Place): Problem[] {
  const first = new Map(faults.toReversed().map((fault) => [fault.offset, fault]));
  return [...first.values()]
    .toSorted((a, b) => a.offset - b.offset)
    .map(({ offset, code, what, hint }) => ({ file, ...place(offset), code, what, hint }));
}

function authored(file: string, tree: Tree, root: ParsedNode | null, place: (offset: number) => Place): Authored {
  const follow = follower(root);
  const placeOf = (node: ParsedNode | null) => (node === null ? TOP : place(node.range[0]));
  return {
    file,
    tree,
    valuePlace: (path) => placeOf(follow(path).value),
    keyPlace(path) {
      const { key, value } = follow(path);
      return placeOf(key ?? value);
    },
    source(path) {
      const { value } = follow(path);
      return isScalar(value) ? value.source : null;
    },
  };
}

interface Spot {
  readonly key: ParsedNode | null;
  readonly value: ParsedNode | null;
}

/** Finds the node at a path and its key; where the path breaks off, the last node that there is. */
function follower(root: ParsedNode | null): (path: Path) => Spot {
  const maps = new Map<ParsedNode, ReadonlyMap<unknown, Spot>>();
  const spotsOf = (map: YAMLMap.Parsed): ReadonlyMap<unknown, Spot> => {
    const known = maps.get(map);
    if (known !== undefined) return known;
    const spots = new Map(
      map.items.map(({ key, value }) => [isScalar(key) ? key.value : null, { key, value: value ?? key }]),
    );
    maps.set(map, spots);
    return spots;
  };
  const step = (node: ParsedNode | null, part: string | number): Spot | undefined => {
    if (isMap(node)) return spotsOf(node).get(part);
    const item = isSeq(node) ? node.items[Number(part)] : undefined;
    return item === undefined ? undefined : { key: null, value: item };
  };
  return (path) => {
    let spot: Spot = { key: null, value: root };
    for (const part of path) {
      const next = step(spot.value, part);
      if (next === undefined) return spot;
      spot = next;
    }
    return spot;
  };
}
