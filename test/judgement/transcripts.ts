import { existsSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import { rehearsed } from '../../src/analysis/rehearsed.ts';
import { scoreLog } from '../../src/analysis/score-log.ts';
import { RATINGS } from '../../src/analysis/scorecard.ts';
import type { Content } from '../../src/content/content.ts';
import { readRehearsal } from '../../src/files/read-rehearsal.ts';
import { share, twoPlaces } from './figures.ts';
import { readLines } from './snippet.ts';

/** What a person says of a transcript. What else is noted is passed over. */
const Label = z.object({
  /** The name of its rehearsal in the folder, with or without its ending. */
  file: z.string(),
  /** 1 strong-no-hire … 5 strong-hire. */
  level: z.number().int().min(1).max(5),
  /** Signals that it shows. */
  signals: z.array(z.string()).default([]),
  /** Signals that it does not show. */
  absent: z.array(z.string()).default([]),
});
type Label = z.infer<typeof Label>;

/** A transcript's rating and signals beside its label. */
export interface Graded extends Label {
  /** As `level`; null where nothing was said. */
  readonly rated: number | null;
  readonly score: number | null;
  readonly found: readonly string[];
}

/** The transcripts of a folder, each labelled by a line of its labels.jsonl. @throws Error for one that cannot be read */
export function graded(folder: string, content: Content): Graded[] {
  return readLines(join(folder, 'labels.jsonl'), Label).map((label) => {
    const read = readRehearsal(fileOf(folder, label.file), '.', { content, broken: [] });
    if (!read.ok) throw new Error(read.problems.map(({ file, line, what }) => `${file}:${line}: ${what}`).join('\n'));
    const { rehearsal, content: own } = read.value;
    const { score, rating, signals } = scoreLog(rehearsed(rehearsal, own).log, own, null);
    const rated = rating === null ? null : RATINGS.indexOf(rating) + 1;
    return { ...label, score, rated, found: [...new Set(signals.map(({ id }) => id))] };
  });
}

function fileOf(folder: string, id: string): string {
  const names = [id, `${id}.yaml`, `${id}.yml`, `${id}.json`].map((name) => join(folder, name));
  return names.find((name) => existsSync(name)) ?? join(folder, `${id}.yaml`);
}

/** A line for each transcript, then how many are on their level, what was recalled and what was a false alarm. */
export function report(transcripts: readonly Graded[]): string {
  const off = transcripts.map(({ rated, level }) =>
    rated === null ? Number.POSITIVE_INFINITY : Math.abs(rated - level),
  );
  const count = (of: (t: Graded) => readonly string[], isFound: boolean) =>
    transcripts.reduce((sum, t) => sum + of(t).filter((id) => t.found.includes(id) || !isFound).length, 0);
  const caught = (of: (t: Graded) => readonly string[]) => {
    const [found, all] = [count(of, true), count(of, false)];
    return `${found} of ${all} (${twoPlaces(share(found, all))})`;
  };
  return [
    ...transcripts.map(row),
    `on their level: ${off.filter((by) => by === 0).length} of ${off.length}; off by more than one: ${off.filter((by) => by > 1).length}`,
    `listed signals found: ${caught(({ signals }) => signals)}`,
    `absent signals that fire: ${caught(({ absent }) => absent)}`,
  ].join('\n');
}

function row({ file: id, level, rated, score, signals, absent, found }: Graded): string {
  const missed = signals.filter((signal) => !found.includes(signal));
  const wrong = absent.filter((signal) => found.includes(signal));
  const rating = rated === null ? 'nothing said' : `${rated} (${score})`;
  return [
    `${id}: level ${level}, rated ${rating}`,
    ...(missed.length === 0 ? [] : [`missed ${missed.join(', ')}`]),
    ...(wrong.length === 0 ? [] : [`false ${wrong.join(', ')}`]),
  ].join('; ');
}
