import { dirname, join } from 'node:path';
import { didYouMean } from '../content/suggest.ts';
import { damagedError, environmentError, type UserError, usageError } from '../content/user-error.ts';
import type { Event, Started } from '../session/event.ts';
import { type Draft, draftOf } from './draft.ts';
import { type Fs, quietly } from './fs.ts';
import type { Processes } from './holder.ts';
import { LogFile, logName } from './log-file.ts';
import { encodeLine } from './log-line.ts';
import { type Closed, type ReadLog, readLog } from './read-log.ts';
import { isOpen, lockSession } from './session-lock.ts';
import { readStored, type Stored, storedIds, wholeLines } from './stored.ts';
import { type SessionSummary, summarize } from './summary.ts';
import { inWords } from './system-error.ts';
import { keepTorn } from './torn.ts';

/** A session open for writing, here and nowhere else. */
export interface OpenSession {
  readonly id: string;
  /** Puts an event on disk before it returns. @throws SaveError, after which the same append may be tried again */
  append(event: Event): void;
  /** The line under way; there is none once the session has ended. */
  readonly draft: Draft;
  /** Lets others open the session. */
  close(): void;
}

/** The sessions of a data folder: one log each, and nothing beside it that could disagree. */
export interface Store {
  /** Begins a log. @throws UserError where it cannot be written */
  create(id: string, started: Started): OpenSession;
  /**
   * Opens a log to go on with it; a line that was never finished moves to `<id>.torn`.
   * @throws UserError where there is none, another process has it open, it is damaged or written by a newer mlsd
   */
  resume(id: string): Promise<ReadLog & { readonly session: OpenSession }>;
  /** Reads a log and changes nothing. @throws UserError where there is none, or nothing of it can be read */
  read(id: string): Promise<ReadLog>;
  /** All sessions, the newest first. */
  list(): readonly SessionSummary[];
  /** The newest session that was not ended, damaged or not, and that nobody has open; null where there is none. */
  latestUnfinished(): SessionSummary | null;
}

/** What a store needs of the world. */
export interface StoreWorld {
  readonly fs: Fs;
  readonly processes: Processes;
  /** The wall clock: it tells whoever finds a session open since when it is. */
  readonly now: () => Date;
}

/** The sessions in a data folder. Nothing is written before a session begins. */
export function openStore(dataFolder: string, world: StoreWorld): Store {
  const { fs, processes, now } = world;
  const folder = join(dataFolder, 'sessions');
  const list = () => storedIds(fs, folder).flatMap((id) => summarize(fs, folder, id) ?? []);
  return {
    create(id, started) {
      inWords('write', folder, () => fs.makeFolder(folder));
      const release = lockSession(fs, folder, id, processes, now);
      try {
        return opened(fs, folder, id, begin(fs, folder, id, started), release);
      } catch (error) {
        release();
        throw error;
      }
    },
    async resume(id) {
      find(fs, folder, id);
      inWords('write', folder, () => fs.makeFolder(folder));
      const release = lockSession(fs, folder, id, processes, now);
      try {
        const stored = find(fs, folder, id);
        const read = await readLog(stored);
        if (read.closed !== null) throw cannotGoOn(id, read.closed);
        const notes = inWords('write', folder, () => keepTorn(fs, folder, stored));
        const lines = wholeLines(stored);
        const file = inWords(
          'write',
          folder,
          () => new LogFile(fs, { folder, id, generation: stored.generation, lines }),
        );
        return { ...read, notes, session: opened(fs, folder, id, file, release) };
      } catch (error) {
        release();
        throw error;
      }
    },
    read: async (id) => readLog(find(fs, folder, id)),
    list,
    latestUnfinished: () => list().find(({ id, ended }) => !ended && !isOpen(fs, folder, id, processes)) ?? null,
  };
}

function find(fs: Fs, folder: string, id: string): Stored {
  const stored = inWords('read', folder, () => readStored(fs, folder, id));
  if (stored === null)
    throw usageError(`no session "${id}"`, didYouMean(id, storedIds(fs, folder)) ?? 'mlsd list shows them');
  return stored;
}

/** A new log with its first event. */
function begin(fs: Fs, folder: string, id: string, started: Started): LogFile {
  const file = inWords('write', folder, () => new LogFile(fs, { folder, id, generation: 1, lines: [] }));
  try {
    file.append(encodeLine(0, started));
    inWords('write', folder, () => [folder, dirname(folder)].forEach((path) => fs.syncFolder(path)));
    return file;
  } catch (error) {
    file.close();
    quietly(() => fs.remove(join(folder, logName(id, 1))));
    throw error;
  }
}

function opened(fs: Fs, folder: string, id: string, file: LogFile, release: () => void): OpenSession {
  const draft = draftOf(fs, folder, id);
  return {
    id,
    append(event) {
      file.append(encodeLine(file.count, event));
      // What was half typed when the time was over is not lost with it.
      if (event.type === 'ended' && (event.reason !== 'time' || draft.read() === null)) draft.clear();
    },
    draft,
    close() {
      file.close();
      release();
    },
  };
}

function cannotGoOn(id: string, { why, what }: Closed): UserError {
  return why === 'damaged'
    ? damagedError(what, `mlsd report ${id} reads it as far as it goes: nothing of it was changed`)
    : environmentError(what, 'get the newer mlsd to go on with it');
}
