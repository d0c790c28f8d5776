import { Buffer } from 'node:buffer';
import { crc32 } from 'node:zlib';
import { type Fs, writeAll } from './fs.ts';
import { type Holder, isLive, type Processes, parseHolder } from './holder.ts';
import { errorCode } from './system-error.ts';

/** Taken, or held by another. */
export type Lock =
  | { readonly taken: true; readonly release: () => void }
  | { readonly taken: false; readonly by: Holder };

/** So many contenders may die while they take over from each other. */
const MOST_CLAIMS = 4;

/**
 * Takes the lock file at `path`, or tells who holds it. Of all that try at once exactly one gets it.
 *
 * The lock of a process that is gone is taken over, in a way that cannot hit a lock just taken by another: the right
 * to replace one particular stale lock is itself a lock, named after what the stale one holds.
 * @throws the system's errors
 */
export function takeLock(fs: Fs, path: string, me: Holder, processes: Processes): Lock {
  return take(fs, path, me, processes, MOST_CLAIMS);
}

/** Who holds a lock now; null where nobody who lives does. */
export function lockHolder(fs: Fs, path: string, processes: Processes): Holder | null {
  const held = readIfThere(fs, path);
  const holder = held === null ? null : parseHolder(held.toString());
  return holder !== null && isLive(holder, processes) ? holder : null;
}

function take(fs: Fs, path: string, me: Holder, processes: Processes, claims: number): Lock {
  const mine = Buffer.from(JSON.stringify(me));
  const release = () => {
    if (readIfThere(fs, path)?.equals(mine) === true) removeIfThere(fs, path);
  };
  for (;;) {
    if (create(fs, path, mine, processes.pid)) return { taken: true, release };
    const held = readIfThere(fs, path);
    if (held === null) continue;
    const holder = parseHolder(held.toString());
    if (holder !== null && (claims === 0 || isLive(holder, processes))) return { taken: false, by: holder };
    const claim = take(fs, `${path}.${digest(held)}`, me, processes, claims - 1);
    if (!claim.taken) return claim;
    const stale = readIfThere(fs, path)?.equals(held) === true;
    if (stale) fs.rename(newFile(fs, path, mine, processes.pid), path);
    claim.release();
    if (stale) return { taken: true, release };
  }
}

/** Makes the file with all it holds at once; false where it is there already. */
function create(fs: Fs, path: string, bytes: Uint8Array, pid: number): boolean {
  const whole = newFile(fs, path, bytes, pid);
  try {
    fs.link(whole, path);
    return true;
  } catch (error) {
    if (errorCode(error) === 'EEXIST') return false;
    if (!NO_LINKS.has(errorCode(error))) throw error;
    return createSlowly(fs, path, bytes);
  } finally {
    removeIfThere(fs, whole);
  }
}

/** What file systems without hard links answer. */
const NO_LINKS = new Set(['EPERM', 'EACCES', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS']);

/** For a moment others see the file empty, and take it for stale. */
function createSlowly(fs: Fs, path: string, bytes: Uint8Array): boolean {
  try {
    writeNew(fs, path, bytes);
  } catch (error) {
    if (errorCode(error) === 'EEXIST') return false;
    throw error;
  }
  return readIfThere(fs, path)?.equals(bytes) === true;
}

function newFile(fs: Fs, path: string, bytes: Uint8Array, pid: number): string {
  const name = `${path}.new-${pid}`;
  removeIfThere(fs, name);
  writeNew(fs, name, bytes);
  return name;
}

function writeNew(fs: Fs, path: string, bytes: Uint8Array): void {
  const fd = fs.open(path, 'new');
  try {
    writeAll(fs, fd, bytes);
  } finally {
    fs.close(fd);
  }
}

function readIfThere(fs: Fs, path: string): Buffer | null {
  try {
    return Buffer.from(fs.read(path));
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return null;
    throw error;
  }
}

function removeIfThere(fs: Fs, path: string): void {
  try {
    fs.remove(path);
  } catch (error) {
    if (errorCode(error) !== 'ENOENT') throw error;
  }
}

const digest = (bytes: Uint8Array) => crc32(bytes).toString(16);
