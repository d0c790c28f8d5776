import { readFileSync } from 'node:fs';
import type { Content } from '../content/content.ts';
import { damagedError } from '../content/user-error.ts';
import { reason } from './system-error.ts';

/** The maps of things by id. */
const KINDS = ['frameworks', 'prompts', 'signals', 'moves', 'concepts', 'criteria'] as const;
type Kind = (typeof KINDS)[number];

/** The first line of the bundled content; each further line is one of the things, in this order. */
interface Index extends Pick<Content, 'hash' | 'score'> {
  readonly things: readonly (readonly [kind: Kind, id: string])[];
}

/**
 * The content that mlsd brings along, as the build wrote it with `bundledText`. A start needs a tenth of it, so that a
 * thing is parsed when somebody first asks for it.
 * @throws UserError where the installation is broken
 */
export function loadBundled(path: string): Content {
  const parse = <T>(line: string | undefined): T => {
    try {
      return JSON.parse(line ?? '');
    } catch (error) {
      throw broken(path, error);
    }
  };
  const [first, ...lines] = linesOf(path);
  const { things, ...rest } = parse<Index>(first);
  const map = <T>(kind: Kind): Readonly<Record<string, T>> => {
    const byId = withoutPrototype<T>({});
    for (const [i, [of, id]] of things.entries()) if (of === kind) defineLazily(byId, id, () => parse<T>(lines[i]));
    return byId;
  };
  return {
    ...rest,
    frameworks: map('frameworks'),
    prompts: map('prompts'),
    signals: map('signals'),
    moves: map('moves'),
    concepts: map('concepts'),
    criteria: map('criteria'),
  };
}

/** What `loadBundled` reads: JSON, a line a thing, in ASCII, which takes no decoding. */
export function bundledText(content: Content): string {
  const { hash, score } = content;
  const things = KINDS.flatMap((kind) => Object.entries(content[kind]).map(([id, thing]) => ({ kind, id, thing })));
  const index = { hash, score, things: things.map(({ kind, id }) => [kind, id]) };
  return [index, ...things.map(({ thing }) => thing)].map((line) => `${inAscii(JSON.stringify(line))}\n`).join('');
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

function linesOf(path: string): string[] {
  try {
    return readFileSync(path, 'latin1').split('\n');
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

const inAscii = (json: string): string =>
  json.replace(/[\u007f-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
