import { Buffer } from 'node:buffer';
import { closeSync, openSync, readFileSync, readSync } from 'node:fs';
import type { Content } from '../content/content.ts';
import { damagedError } from '../content/user-error.ts';
import { fromLittleEndian } from './little-endian.ts';
import { type Packed, unpacked } from './packed.ts';
import { reason } from './system-error.ts';

/** The maps of things by id. */
export const KINDS = ['frameworks', 'prompts', 'signals', 'moves', 'concepts', 'criteria'] as const;
type Kind = (typeof KINDS)[number];

/** What a line holds: a thing, the rest of one, or phrases compiled, everybody's or a prompt's own. */
export type Held = Kind | Rest | 'shared' | 'own';
export type Rest = `rest of ${keyof typeof REST}`;

/** A line of a file: what it holds, of which id, and how many bytes long it is. */
export type Line = readonly [held: Held, id: string, bytes: number];

/** The first line of the bundled content; further lines follow, and those of a second file that few starts need. */
export interface Index extends Pick<Content, 'hash' | 'score'> {
  readonly lines: readonly Line[];
  readonly more: readonly Line[];
}

/** What neither a start nor a scoring needs of a thing, or of a prompt that is not the one at hand. */
export const REST = {
  prompts: ['facts', 'open', 'criteria', 'probes', 'curveballs', 'traps', 'exemplar'],
  signals: ['examples'],
  moves: ['examples'],
  concepts: ['phrases'],
} as const satisfies { readonly [K in Kind]?: readonly (keyof Content[K][string])[] };

/** The second file, beside the first, and the third, which holds nothing but numbers. */
export const morePath = (path: string): string => path.replace(/(\.\w+)?$/, '-more$1');
export const numbersPath = (path: string): string => path.replace(/(\.\w+)?$/, '-numbers.bin');

/**
 * The content that mlsd brings along, as the build wrote it (`bundled-text.ts`). A start needs a tenth of it, so that a
 * line is parsed when somebody first asks for what it holds, and what stands in the second file is read then.
 * @throws UserError where the installation is broken
 */
export function loadBundled(path: string): Content {
  const bytes = bytesOf(path);
  const end = bytes.indexOf('\n') + 1;
  const { lines, more, ...light } = parsed<Index>(path, bytes.toString('latin1', 0, end));
  const near = places(path, (from, length) => bytes.toString('latin1', from, from + length), lines, end);
  const far = places(
    morePath(path),
    (from, length) => partOf(morePath(path), from, length).toString('latin1'),
    more,
    0,
  );
  const numbersAt = (first: number, count: number) =>
    fromLittleEndian(partOf(numbersPath(path), NUMBER * first, NUMBER * count));
  const mapOf = <S, T>(held: Held, of: (stored: S) => T): Record<string, T> => {
    const byId = withoutPrototype<T>({});
    for (const place of [...near, ...far]) {
      if (place.held === held) defineLazily(byId, place.id, () => of(place.read<S>()));
    }
    return byId;
  };
  const map = <T>(held: Held): Record<string, T> => mapOf<T, T>(held, (stored) => stored);
  const shared = far.find(({ held }) => held === 'shared');
  return {
    ...light,
    compiled: {
      get shared() {
        return unpacked(shared === undefined ? parsed<Packed>(path, '') : shared.read<Packed>(), numbersAt);
      },
      own: mapOf('own', (stored: Packed) => unpacked(stored, numbersAt)),
    },
    frameworks: map('frameworks'),
    prompts: completed(map('prompts'), map('rest of prompts'), REST.prompts),
    signals: completed(map('signals'), map('rest of signals'), REST.signals),
    moves: completed(map('moves'), map('rest of moves'), REST.moves),
    concepts: completed(map('concepts'), map('rest of concepts'), REST.concepts),
    criteria: map('criteria'),
  };
}

interface Place {
  readonly held: Held;
  readonly id: string;
  /** @throws UserError where the installation is broken */
  read<T>(): T;
}

/** @param text what stands in the file from a byte on, so many bytes of it */
function places(
  path: string,
  text: (from: number, length: number) => string,
  lines: readonly Line[],
  start: number,
): Place[] {
  let at = start;
  return lines.map(([held, id, length]) => {
    const from = at;
    at += length;
    return { held, id, read: <T>() => parsed<T>(path, text(from, length)) };
  });
}

function parsed<T>(path: string, json: string): T {
  try {
    return JSON.parse(json);
  } catch (error) {
    throw broken(path, error);
  }
}

/** Things of which a part is read when somebody first asks for it. */
function completed<T extends object>(
  heads: Readonly<Record<string, T>>,
  rests: Readonly<Record<string, T>>,
  keys: readonly (keyof T)[],
): Readonly<Record<string, T>> {
  const byId = withoutPrototype<T>({});
  for (const id of Object.keys(heads)) {
    defineLazily(byId, id, () => {
      const head = heads[id];
      if (head === undefined) throw new Error(`no content of the id ${id}`);
      for (const key of keys) {
        Object.defineProperty(head, key, { get: () => rests[id]?.[key], enumerable: true, configurable: true });
      }
      return head;
    });
  }
  return byId;
}

/** The maps by id are asked for names that a user types, of which "constructor" may be one. */
export function withoutPrototypes(content: Content): Content {
  const { frameworks, prompts, signals, moves, concepts, criteria } = content;
  return {
    ...content,
    frameworks: withoutPrototype(frameworks),
    prompts: withoutPrototype(prompts),
    signals: withoutPrototype(signals),
    moves: withoutPrototype(moves),
    concepts: withoutPrototype(concepts),
    criteria: withoutPrototype(criteria),
  };
}

function bytesOf(path: string): Buffer {
  try {
    return readFileSync(path);
  } catch (error) {
    throw broken(path, error);
  }
}

/** Bytes of a number. */
const NUMBER = Int32Array.BYTES_PER_ELEMENT;

/** A part of a file of which most is not needed, as memory of its own. */
function partOf(path: string, from: number, length: number): Buffer {
  try {
    const file = openSync(path, 'r');
    try {
      const bytes = Buffer.allocUnsafeSlow(length);
      if (readSync(file, bytes, 0, length, from) < length) throw new Error('it is too short');
      return bytes;
    } finally {
      closeSync(file);
    }
  } catch (error) {
    throw broken(path, error);
  }
}

const broken = (path: string, error: unknown) =>
  damagedError(`cannot read ${path}: ${reason(error)}`, 'install mlsd again, or npm run build in a clone');

function defineLazily<T>(map: Readonly<Record<string, T>>, id: string, make: () => T): void {
  const get = () => {
    const value = make();
    Object.defineProperty(map, id, { value, enumerable: true });
    return value;
  };
  Object.defineProperty(map, id, { get, enumerable: true, configurable: true });
}

function withoutPrototype<T>(map: Readonly<Record<string, T>>): Readonly<Record<string, T>> {
  const empty: Record<string, T> = Object.create(null);
  return Object.assign(empty, map);
}
