import { Buffer } from 'node:buffer';
import { join } from 'node:path';
import { type Fs, replace } from './fs.ts';

/**
 * The line under way, kept beside the log so that a crash costs little of it. It is no answer until Enter, so that
 * failing to keep it is no error: the next event will tell of the disk.
 */
export interface Draft {
  /** Keeps a text in place of the last one; an empty one clears it. */
  keep(text: string): void;
  /** What was kept last; null where nothing is. */
  read(): string | null;
}

/** The draft of a session. */
export function draftOf(fs: Fs, folder: string, id: string): Draft {
  const path = join(folder, `${id}.draft`);
  return {
    keep(text) {
      try {
        if (text === '') fs.remove(path);
        else replace(fs, path, Buffer.from(JSON.stringify(text)));
      } catch {}
    },
    read() {
      try {
        const text: unknown = JSON.parse(Buffer.from(fs.read(path)).toString());
        return typeof text === 'string' ? text : null;
      } catch {
        return null;
      }
    },
  };
}
