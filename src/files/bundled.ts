import type { Buffer } from 'node:buffer';
import { readFileSync } from 'node:fs';
import type { Content } from '../content/content.ts';
import type { Listening } from '../content/phrases.ts';
import { damagedError } from '../content/user-error.ts';
import { reason } from './system-error.ts';

/** The maps of things by id. */
export const KINDS = ['frameworks', 'prompts', 'signals', 'moves', 'concepts', 'criteria'] as const;
type Kind = (typeof KINDS)[number];

/** What a line of the file holds: a thing, or phrases compiled, of everybody or of a prompt. */
export type Held = Kind | 'shared' | 'own';

/** The first line of the bundled content; each further line is one of these, so many bytes long. */
export interface Index extends Pick<Content, 'hash' | 'score'> {
  readonly lines: readonly (readonly [held: Held, id: string, bytes: number])[];
}

/**
 * The content that mlsd brings along, as the build wrote it (`bundled-text.ts`). A start needs a tenth of it, so that a
 * line is parsed when somebody first asks for what it holds.
 * @throws UserError where the installation is broken
 */
export function loadBundled(path: string): Content {
  const bytes = bytesOf(path);
  const parse = <T>(from: number, to: number): T => {
    try {
      return JSON.parse(bytes.toString('latin1', from, to));
    } catch (error) {
      throw broken(path, error);
    }
  };
  let at = bytes.indexOf('\n') + 1;
  const { lines, ...rest } = parse<Index>(0, at);
  const places = lines.map(([held, id, length]) => {
    at += length;
    return { held, id, from: at - length, to: at };
  });
  const map = <T>(held: Held): Record<string, T> => {
    const byId = withoutPrototype<T>({});
    for (const place of places) {
      if (place.held === held) defineLazily(byId, place.id, () => parse<T>(place.from, place.to));
    }
    return byId;
  };
  const everybodys = places.find(({ held }) => held === 'shared') ?? { from: 0, to: 0 };
  return {
    ...rest,
    compiled: {
      get shared() {
        return parse<Listening['shared']>(everybodys.from, everybodys.to);
      },
      own: map('own'),
    },
    frameworks: map('frameworks'),
    prompts: map('prompts'),
    signals: map('signals'),
    moves: map('moves'),
    concepts: map('concepts'),
    criteria: map('criteria'),
  };
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
