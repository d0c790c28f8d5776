import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { rehearsed } from '../../src/analysis/rehearsed.ts';
import { scoreLog } from '../../src/analysis/score-log.ts';
import type { Scorecard } from '../../src/analysis/scorecard.ts';
import type { Content } from '../../src/content/content.ts';
import { readRehearsal } from '../../src/files/read-rehearsal.ts';

const FOLDER = join('prompts', 'rehearsals');

/** The names of the rehearsals that are shipped. */
export const shipped: readonly string[] = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.yaml'))
  .map((file) => file.replace('.yaml', ''))
  .toSorted();

/** A shipped rehearsal's scorecard, and all that its candidate said. @throws Error where it cannot be read */
export function performed(name: string, content: Content): { readonly card: Scorecard; readonly said: string } {
  const read = readRehearsal(join(FOLDER, `${name}.yaml`), '.', { content, broken: [] });
  if (!read.ok) throw new Error(read.problems.map(({ what }) => what).join('\n'));
  const { rehearsal } = read.value;
  const card = scoreLog(rehearsed(rehearsal, content).log, content, `${name}.yaml`);
  return { card, said: rehearsal.turns.map(({ say = '' }) => say).join('\n') };
}
