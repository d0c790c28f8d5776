import type { Fs } from '../../src/files/fs.ts';

/** A file: what was written, and how much of it would be there after a power cut. */
interface Inode {
  bytes: Buffer;
  durable: Buffer;
  /** After a failed sync the system forgets what it could not write: later syncs succeed and mean nothing. */
  lost: boolean;
}

export type FaultKind = 'ENOSPC' | 'EIO' | 'EACCES' | 'EROFS' | 'EMFILE' | 'SHORT' | 'CRASH';

/** Makes the `at`-th call fail, alone or with all that follow. */
export interface Fault {
  readonly kind: FaultKind;
  readonly at: number;
  readonly lasting: boolean;
}

/** The process ended here: nothing after it runs. */
export class Crash extends Error {}

/** A disk in memory, whose calls can be made to fail, and which knows what a power cut leaves of it. */
export class MemoryFs implements Fs {
  calls = 0;
  faulted = false;
  #fault: Fault | null = null;
  #names = new Map<string, Inode>();
  durableNames = new Map<string, Inode>();
  readonly #open = new Map<number, Inode>();
  #nextFd = 3;

  failing(fault: Fault | null): this {
    this.#fault = fault;
    this.calls = 0;
    this.faulted = false;
    return this;
  }

  /** The disk as the next process finds it. After a power cut only what was synced is there, and `kept` bytes more. */
  restarted(powerCut: boolean, kept = 0): MemoryFs {
    const next = new MemoryFs();
    for (const [name, { bytes, durable }] of powerCut ? this.durableNames : this.#names) {
      const left = Buffer.from(powerCut ? bytes.subarray(0, Math.min(bytes.length, durable.length + kept)) : bytes);
      const real = powerCut && !bytes.subarray(0, durable.length).equals(durable) ? durable : left;
      next.#names.set(name, { bytes: Buffer.from(real), durable: Buffer.from(real), lost: false });
    }
    next.durableNames = new Map(next.#names);
    return next;
  }

  /** Files by name, as text. */
  contents(): Readonly<Record<string, string>> {
    return Object.fromEntries([...this.#names].map(([name, { bytes }]) => [name, bytes.toString()]));
  }

  makeFolder(): void {
    this.#step('makeFolder');
  }

  names(folder: string): readonly string[] {
    this.#step('names');
    return [...this.#names.keys()].flatMap((name) =>
      name.startsWith(`${folder}/`) ? [name.slice(folder.length + 1)] : [],
    );
  }

  read(path: string): Uint8Array {
    this.#step('read');
    return Buffer.from(this.#inode(path).bytes);
  }

  open(path: string, how: 'new' | 'append'): number {
    this.#step('open');
    const there = this.#names.get(path);
    if (how === 'new' && there !== undefined) throw systemError('EEXIST');
    const inode = there ?? { bytes: Buffer.alloc(0), durable: Buffer.alloc(0), lost: false };
    this.#names.set(path, inode);
    this.#nextFd += 1;
    this.#open.set(this.#nextFd, inode);
    return this.#nextFd;
  }

  write(fd: number, bytes: Uint8Array, from: number): number {
    const inode = this.#opened(fd);
    const rest = bytes.subarray(from);
    const append = (part: Uint8Array) => {
      inode.bytes = Buffer.concat([inode.bytes, part]);
      return part.length;
    };
    const short = this.#step('write', () => append(rest.subarray(0, Math.ceil(rest.length / 2))));
    return short ? append(rest.subarray(0, Math.ceil(rest.length / 2))) : append(rest);
  }

  sync(fd: number): void {
    const inode = this.#opened(fd);
    this.#step('sync', () => {
      inode.lost = true;
    });
    if (!inode.lost) inode.durable = Buffer.from(inode.bytes);
  }

  truncate(fd: number, length: number): void {
    this.#step('truncate');
    const inode = this.#opened(fd);
    inode.bytes = Buffer.from(inode.bytes.subarray(0, length));
  }

  close(fd: number): void {
    this.#step('close');
    if (!this.#open.delete(fd)) throw systemError('EBADF');
  }

  syncFolder(): void {
    this.#step('syncFolder');
    this.durableNames = new Map(this.#names);
  }

  rename(from: string, to: string): void {
    this.#step('rename');
    this.#names.set(to, this.#inode(from));
    this.#names.delete(from);
  }

  link(from: string, to: string): void {
    this.#step('link');
    if (this.#names.has(to)) throw systemError('EEXIST');
    this.#names.set(to, this.#inode(from));
  }

  remove(path: string): void {
    this.#step('remove');
    this.#inode(path);
    this.#names.delete(path);
  }

  #inode(path: string): Inode {
    const inode = this.#names.get(path);
    if (inode === undefined) throw systemError('ENOENT');
    return inode;
  }

  #opened(fd: number): Inode {
    const inode = this.#open.get(fd);
    if (inode === undefined) throw systemError('EBADF');
    return inode;
  }

  /** Counts a call and lets it fail where that is due; true where it is to write short. */
  #step(call: string, halfDone: () => unknown = () => {}): boolean {
    this.calls += 1;
    const fault = this.#fault;
    if (fault === null || this.calls < fault.at || (this.calls > fault.at && !fault.lasting && fault.kind !== 'CRASH'))
      return false;
    this.faulted = true;
    if (fault.kind === 'SHORT') return call === 'write';
    // A write that fails may have done half of its work; a sync that fails loses what it was to write.
    halfDone();
    if (fault.kind === 'CRASH') throw new Crash(`at call ${this.calls}, ${call}`);
    throw systemError(fault.kind);
  }
}

function systemError(code: string): Error {
  return Object.assign(new Error(code), { code });
}
