import { readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { fileURLToPath } from 'node:url';

/** Where a person or a pipe is at the other end. `isTTY` is asked of each stream. */
export type Input = NodeJS.ReadableStream & { readonly isTTY?: boolean };
export type Output = NodeJS.WritableStream & { readonly isTTY?: boolean; readonly columns?: number };

/** All that a command needs of the world. Nothing below reads it from anywhere else. */
export interface Context {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly cwd: string;
  /** Null where the system knows none. */
  readonly home: string | null;
  readonly stdin: Input;
  readonly stdout: Output;
  readonly stderr: Output;
  readonly clock: {
    /** ms that only ever grow; the machine's sleep may or may not count. */
    mono(): number;
    wall(): Date;
  };
  /** At least 0, less than 1. */
  random(): number;
  readonly pid: number;
  /** Of this program: from its package.json. */
  readonly version: string;
  /** The folder of this program: `prompts/`, `rubrics/` and `dist/content.json` are in it. */
  readonly root: string;
}

/** The real world. */
export function realContext(): Context {
  const root = fileURLToPath(new URL('..', import.meta.url));
  const { version }: { version: string } = JSON.parse(readFileSync(`${root}package.json`, 'utf8'));
  return {
    env: process.env,
    cwd: process.cwd(),
    home: homeOf(),
    // Node opens each on its first use, which takes a while.
    get stdin() {
      return process.stdin;
    },
    get stdout() {
      return process.stdout;
    },
    get stderr() {
      return process.stderr;
    },
    clock: { mono: () => performance.now(), wall: () => new Date() },
    random: () => Math.random(),
    pid: process.pid,
    version,
    root,
  };
}

function homeOf(): string | null {
  try {
    return homedir();
  } catch {
    // A user without an entry in the system's list has none.
    return null;
  }
}
