import { Buffer } from 'node:buffer';
import { closeSync, openSync, readFileSync, readSync } from 'node:fs';
import type { Content } from '../content/content.ts';
import type { Prompt } from '../content/prompt.ts';
import { damagedError } from '../content/user-error.ts';
import { type Packed, unpacked } from './packed.ts';
import { reason } from './system-error.ts';

/** The maps of things by id. */
export const KINDS = ['frameworks', 'prompts', 'signals', 'moves', 'concepts', 'criteria'] as const;
type Kind = (typeof KINDS)[number];

/** What a line holds: a thing, the rest of a prompt, or phrases compiled, everybody's or a prompt's own. */
export type Held = Kind | 'rest' | 'shared' | 'own';

/** A line of a file: what it holds, of which id, and how many bytes long it is. */
export type Line = readonly [held: Held, id: string, bytes: number];

/** The first line of the bundled content; further lines follow, and those of a second file that few starts need. */
export interface Index extends Pick<Content, 'hash' | 'score'> {
  readonly lines: readonly Line[];
  readonly more: readonly Line[];
}

/** What of a prompt a start does not need. */
export const REST = ['facts', 'open', 'criteria', 'probes', 'curveballs', 'traps', 'exemplar'] as const;

/** The second file, beside the first. */
export const morePath = (path: string): string => path.replace(/(\.\w+)?$/, '-more$1');

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
  const far = places(morePath(path), (from, length) => partOf(morePath(path), from, length), more, 0);
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
        return unpacked(shared === undefined ? parsed<Packed>(path, '') : shared.read<Packed>());
      },
      own: mapOf('own', unpacked),
    },
    frameworks: map('frameworks'),
    prompts: prompts(map('prompts'), map('rest')),
    signals: map('signals'),
    moves: map('moves'),
    concepts: map('concepts'),
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

/** Prompts of which the greater part is read when somebody first asks for it. */
function prompts(
  heads: Readonly<Record<string, Prompt>>,
  rests: Readonly<Record<string, Pick<Prompt, (typeof REST)[number]>>>,
): Readonly<Record<string, Prompt>> {
  const byId = withoutPrototype<Prompt>({});
  for (const id of Object.keys(heads)) {
    defineLazily(byId, id, () => {
      const head = heads[id];
      if (head === undefined) throw new Error(`no prompt ${id}`);
      for (const key of REST) {
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

/** A part of a file of which most is not needed. */
function partOf(path: string, from: number, length: number): string {
  try {
    const file = openSync(path, 'r');
    try {
      const bytes = Buffer.alloc(length);
      readSync(file, bytes, 0, length, from);
      return bytes.toString('latin1');
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
