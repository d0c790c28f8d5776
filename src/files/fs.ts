import * as node from 'node:fs';
import { platform } from 'node:os';

/** The few calls that session files are made of, so that a test can make any of them fail. */
export interface Fs {
  /** Makes a folder and its parents, open to its owner alone. */
  makeFolder(path: string): void;
  /** Names in a folder. */
  names(folder: string): readonly string[];
  read(path: string): Uint8Array;
  /** Opens a file for appending, open to its owner alone; a `new` one must not be there yet. */
  open(path: string, how: 'new' | 'append'): number;
  /** Appends the bytes from `from` on; gives how many of them were taken, which may be fewer. */
  write(fd: number, bytes: Uint8Array, from: number): number;
  /** Returns once what was written is on the disk. */
  sync(fd: number): void;
  truncate(fd: number, length: number): void;
  close(fd: number): void;
  /** Returns once the names of a folder are on the disk. */
  syncFolder(folder: string): void;
  rename(from: string, to: string): void;
  /** A second name for a file; fails where that name is taken. */
  link(from: string, to: string): void;
  remove(path: string): void;
}

/** The disk. Modes are set a second time, since a mode given at creation does nothing to what is there already. */
export const nodeFs: Fs = {
  makeFolder(path) {
    node.mkdirSync(path, { recursive: true, mode: 0o700 });
    node.chmodSync(path, 0o700);
  },
  names: (folder) => node.readdirSync(folder),
  read: (path) => node.readFileSync(path),
  open(path, how) {
    const fd = node.openSync(path, how === 'new' ? 'ax' : 'a', 0o600);
    node.fchmodSync(fd, 0o600);
    return fd;
  },
  write: (fd, bytes, from) => node.writeSync(fd, bytes, from),
  sync: (fd) => node.fdatasyncSync(fd),
  truncate: (fd, length) => node.ftruncateSync(fd, length),
  close: (fd) => node.closeSync(fd),
  syncFolder(folder) {
    // Windows cannot open a folder, and has no need to.
    if (platform() === 'win32') return;
    const fd = node.openSync(folder, 'r');
    try {
      node.fsyncSync(fd);
    } finally {
      node.closeSync(fd);
    }
  },
  rename: (from, to) => node.renameSync(from, to),
  link: (from, to) => node.linkSync(from, to),
  remove: (path) => node.unlinkSync(path),
};

/** Writes all bytes, however many calls it takes. */
export function writeAll(to: Pick<Fs, 'write'>, fd: number, bytes: Uint8Array): void {
  for (let from = 0; from < bytes.length; ) from += to.write(fd, bytes, from);
}

/** For what follows an error: that first error is the one to tell. */
export function quietly(action: () => void): void {
  try {
    action();
  } catch {}
}

/** Puts bytes at a path, whole or not at all; a link that stands there is replaced, not followed. */
export function replace(fs: Fs, path: string, bytes: Uint8Array): void {
  const whole = `${path}.new`;
  quietly(() => fs.remove(whole));
  const fd = fs.open(whole, 'new');
  try {
    writeAll(fs, fd, bytes);
  } finally {
    fs.close(fd);
  }
  fs.rename(whole, path);
}
