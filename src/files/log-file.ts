import { join } from 'node:path';
import { UserError } from '../content/user-error.ts';
import { type Fs, quietly, writeAll } from './fs.ts';
import { reason } from './system-error.ts';

/**
 * An event could not be put on disk. It was not acknowledged, and what was acknowledged before is whole. The same
 * append may be tried again.
 */
export class SaveError extends UserError {
  constructor(cause: unknown) {
    super('environment', `not saved: ${reason(cause)}`, 'make room or mend the disk, then try again', { cause });
  }
}

/** Where a session's log is, and its lines so far. */
export interface LogState {
  readonly folder: string;
  readonly id: string;
  /** Which of the session's files: from 1. */
  readonly generation: number;
  /** Whole lines, each with its line feed. */
  readonly lines: readonly Uint8Array[];
}

/** The name of a session's file. When a disk fails to sync one, the session goes on in the next. */
export function logName(id: string, generation: number): string {
  return generation === 1 ? `${id}.jsonl` : `${id}.${generation}.jsonl`;
}

/** A log open for appending. */
export class LogFile {
  readonly #fs: Fs;
  readonly #folder: string;
  readonly #id: string;
  readonly #lines: Uint8Array[];
  #generation: number;
  /** Bytes of whole, acknowledged lines. */
  #length: number;
  /** Null after the file has failed: nothing more is written to it. */
  #fd: number | null;
  /** Are there bytes after `#length` that are to go before the next line? */
  #untidy: boolean;

  /**
   * Opens a log at the end of its lines; what the file holds after them is cut off. A state without lines makes a new
   * file. @throws the system's errors
   */
  constructor(fs: Fs, { folder, id, generation, lines }: LogState) {
    this.#fs = fs;
    this.#folder = folder;
    this.#id = id;
    this.#lines = [...lines];
    this.#generation = generation;
    this.#length = lines.reduce((sum, line) => sum + line.length, 0);
    this.#untidy = lines.length > 0;
    const fd = fs.open(this.#path(), lines.length === 0 ? 'new' : 'append');
    this.#fd = fd;
    try {
      this.#tidy(fd);
    } catch (error) {
      this.close();
      throw error;
    }
  }

  /** How many lines there are. */
  get count(): number {
    return this.#lines.length;
  }

  /** Puts a line on disk before it returns. @throws SaveError */
  append(line: Uint8Array): void {
    try {
      if (this.#fd === null) this.#moveOn([...this.#lines, line]);
      else this.#write(this.#fd, line);
    } catch (error) {
      throw new SaveError(error);
    }
    this.#lines.push(line);
    this.#length += line.length;
  }

  /** Everything acknowledged is on disk already, so that nothing is lost where this fails. */
  close(): void {
    const fd = this.#fd;
    this.#fd = null;
    if (fd !== null) quietly(() => this.#fs.close(fd));
  }

  #write(fd: number, line: Uint8Array): void {
    this.#tidy(fd);
    this.#untidy = true;
    try {
      writeAll(this.#fs, fd, line);
    } catch (error) {
      quietly(() => this.#tidy(fd));
      throw error;
    }
    try {
      this.#fs.sync(fd);
    } catch {
      // A second sync of the same file would succeed and mean nothing: the system forgets what it could not write.
      this.#fd = null;
      quietly(() => this.#fs.close(fd));
      this.#moveOn([...this.#lines, line]);
      return;
    }
    this.#untidy = false;
  }

  #tidy(fd: number): void {
    if (this.#untidy) this.#fs.truncate(fd, this.#length);
    this.#untidy = false;
  }

  /** Writes all lines again into the session's next file. */
  #moveOn(lines: readonly Uint8Array[]): void {
    this.#generation += 1;
    const fd = this.#fs.open(this.#path(), 'new');
    try {
      for (const line of lines) writeAll(this.#fs, fd, line);
      this.#fs.sync(fd);
      this.#fs.syncFolder(this.#folder);
    } catch (error) {
      quietly(() => this.#fs.close(fd));
      quietly(() => this.#fs.remove(this.#path()));
      throw error;
    }
    this.#fd = fd;
    this.#untidy = false;
  }

  #path(): string {
    return join(this.#folder, logName(this.#id, this.#generation));
  }
}
