import { readFileSync } from 'node:fs';
import type { Content } from '../content/content.ts';
import { damagedError } from '../content/user-error.ts';
import { reason } from './system-error.ts';

/** The content that mlsd brings along, as the build compiled it. @throws UserError where the installation is broken */
export function loadBundled(path: string): Content {
  try {
    const content: Content = JSON.parse(readFileSync(path, 'utf8'));
    return withoutPrototypes(content);
  } catch (error) {
    throw damagedError(`cannot read ${path}: ${reason(error)}`, 'install mlsd again, or npm run build in a clone');
  }
}

/** The maps by id are asked for names that a user types, of which "constructor" may be one. */
export function withoutPrototypes(content: Content): Content {
  const { frameworks, prompts, signals, moves, concepts, criteria } = content;
  return {
    ...content,
    frameworks: bare(frameworks),
    prompts: bare(prompts),
    signals: bare(signals),
    moves: bare(moves),
    concepts: bare(concepts),
    criteria: bare(criteria),
  };
}

function bare<T>(map: Readonly<Record<string, T>>): Readonly<Record<string, T>> {
  const empty: Record<string, T> = Object.create(null);
  return Object.assign(empty, map);
}
