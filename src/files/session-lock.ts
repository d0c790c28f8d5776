import { join } from 'node:path';
import { environmentError } from '../content/user-error.ts';
import { type Fs, quietly } from './fs.ts';
import type { Processes } from './holder.ts';
import { lockHolder, takeLock } from './lock.ts';
import { inWords } from './system-error.ts';

const lockPath = (folder: string, id: string) => join(folder, `${id}.lock`);

/** Is the session open in a process that lives? */
export function isOpen(fs: Fs, folder: string, id: string, processes: Processes): boolean {
  return lockHolder(fs, lockPath(folder, id), processes) !== null;
}

/**
 * Takes a session for this process alone; gives what frees it again.
 * @param now the wall clock: it tells others since when the session is open
 * @throws UserError when another process has it
 */
export function lockSession(fs: Fs, folder: string, id: string, processes: Processes, now: () => Date): () => void {
  const { pid, host } = processes;
  const path = lockPath(folder, id);
  const me = { pid, host, start: processes.startOf(pid), since: now().toISOString() };
  const taken = inWords('write', folder, () => takeLock(fs, path, me, processes));
  if (taken.taken) return () => quietly(taken.release);
  const { by } = taken;
  const since = new Date(by.since).toTimeString().slice(0, 5);
  const where = by.host === host ? 'this machine' : by.host;
  throw environmentError(
    `${id} is open in process ${by.pid} since ${since} (${where})`,
    `stop that one, or read it with mlsd report ${id}; if there is no such process any more, delete ${path}`,
  );
}
