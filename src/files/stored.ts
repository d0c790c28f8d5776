import { join } from 'node:path';
import type { Fs } from './fs.ts';
import { logName } from './log-file.ts';
import { type Recovered, recover } from './recover.ts';

/** A session's log as it is on disk: the one of its files that holds most. */
export interface Stored extends Recovered {
  readonly id: string;
  readonly generation: number;
  readonly bytes: Uint8Array;
}

const LOG_NAME = /^([a-z0-9][a-z0-9-]*)(?:\.(\d{1,4}))?\.jsonl$/;

/** Ids of all sessions in a folder, the newest first; none where there is no folder. */
export function storedIds(fs: Fs, folder: string): string[] {
  const ids = names(fs, folder).flatMap((name) => LOG_NAME.exec(name)?.[1] ?? []);
  return [...new Set(ids)].toSorted().toReversed();
}

/** Reads a session's log; null where there is none. Of equally long files the later one is the one that was acknowledged. */
export function readStored(fs: Fs, folder: string, id: string): Stored | null {
  let best: Stored | null = null;
  const generations = names(fs, folder)
    .map((name) => LOG_NAME.exec(name))
    .flatMap((match) => (match?.[1] === id ? [Number(match[2] ?? 1)] : []));
  for (const generation of generations.toSorted((a, b) => a - b)) {
    const bytes = fs.read(join(folder, logName(id, generation)));
    const recovered = recover(bytes);
    if (best === null || recovered.events.length >= best.events.length) best = { id, generation, bytes, ...recovered };
  }
  return best;
}

/** The lines of what is whole in it, each with its line feed. */
export function wholeLines({ bytes, length }: Stored): Uint8Array[] {
  const lines: Uint8Array[] = [];
  let from = 0;
  while (from < length) {
    const end = bytes.indexOf(10, from) + 1;
    lines.push(bytes.subarray(from, end));
    from = end;
  }
  return lines;
}

function names(fs: Fs, folder: string): readonly string[] {
  try {
    return fs.names(folder);
  } catch {
    return [];
  }
}
