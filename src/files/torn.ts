import { Buffer } from 'node:buffer';
import { join } from 'node:path';
import { type Fs, writeAll } from './fs.ts';
import type { Stored } from './stored.ts';

/** Copies an unfinished last line aside, for good, before it is cut off; gives the sentence that says so. */
export function keepTorn(fs: Fs, folder: string, { id, torn, events }: Stored): string[] {
  if (torn.length === 0) return [];
  const fd = fs.open(join(folder, `${id}.torn`), 'append');
  try {
    writeAll(fs, fd, Buffer.concat([torn, Buffer.from('\n')]));
    fs.sync(fd);
  } finally {
    fs.close(fd);
  }
  const count = events.length === 1 ? '1 event' : `${events.length} events`;
  return [`${id}: recovered ${count}; an unfinished line is kept in ${id}.torn`];
}
