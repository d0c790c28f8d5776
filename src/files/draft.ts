import { Buffer } from 'node:buffer';
import { join } from 'node:path';
import { type Fs, replace } from './fs.ts';

/**
 * The line under way and the time passed since the last event, kept beside the log so that a crash costs little of
 * either. The line is no answer until Enter, so that failing to keep it is no error: the next event will tell of the
 * disk.
 */
export interface Draft {
  /** The file that it is kept in. */
  readonly path: string;
  /** Keeps a text in place of the last one; an empty one clears it. */
  keep(text: string): void;
  /** Keeps how much session time has passed, in ms, beside the text. */
  passed(at: number): void;
  /** The text that was kept last; null where none is. */
  read(): string | null;
  /** The ms of session time that were kept last; null where none are. */
  at(): number | null;
  /** Nothing is kept any more. */
  clear(): void;
}

interface Kept {
  readonly text: string;
  readonly at: number | null;
}

const NOTHING: Kept = { text: '', at: null };

/** The draft of a session. */
export function draftOf(fs: Fs, folder: string, id: string): Draft {
  const path = join(folder, `${id}.draft`);
  let kept = keptAt(fs, path);
  const put = (next: Kept) => {
    kept = next;
    try {
      if (next.text === '' && next.at === null) fs.remove(path);
      else replace(fs, path, Buffer.from(JSON.stringify(next)));
    } catch {}
  };
  return {
    path,
    keep: (text) => put({ ...kept, text }),
    passed: (at) => put({ ...kept, at }),
    read: () => (kept.text === '' ? null : kept.text),
    at: () => kept.at,
    clear: () => put(NOTHING),
  };
}

function keptAt(fs: Fs, path: string): Kept {
  try {
    const kept: unknown = JSON.parse(Buffer.from(fs.read(path)).toString());
    if (typeof kept !== 'object' || kept === null || !('text' in kept) || !('at' in kept)) return NOTHING;
    const { text, at } = kept;
    return {
      text: typeof text === 'string' ? text : '',
      at: typeof at === 'number' && Number.isSafeInteger(at) && at >= 0 ? at : null,
    };
  } catch {
    return NOTHING;
  }
}
