import { readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

/** Where a person or a pipe is at the other end. `isTTY` is asked of each stream. */
export type Input = NodeJS.ReadableStream & { readonly isTTY?: boolean };
export type Output = NodeJS.WritableStream & { readonly isTTY?: boolean; readonly columns?: number };

export interface Clock {
  /** ms that only ever grow; the machine's sleep may or may not count. */
  mono(): number;
  wall(): Date;
  /** Calls `beat` about every `ms`; gives what stops it. */
  every(ms: number, beat: () => void): () => void;
  sleep(ms: number): Promise<void>;
}

/** All that a command needs of the world. Nothing below reads it from anywhere else. */
export interface Context {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly cwd: string;
  /** Null where the system knows none. */
  readonly home: string | null;
  readonly stdin: Input;
  readonly stdout: Output;
  readonly stderr: Output;
  readonly clock: Clock;
  /** At least 0, less than 1. */
  random(): number;
  readonly processes: {
    readonly pid: number;
    readonly isAlive: (pid: number) => boolean;
    /** Stops this program and whoever started it, as Ctrl-Z does; null where a system has no such thing. */
    readonly suspend: (() => void) | null;
    on(signal: NodeJS.Signals, listener: () => void): unknown;
    off(signal: NodeJS.Signals, listener: () => void): unknown;
  };
  readonly platform: string;
  /** Of this program: from its package.json. */
  readonly version: string;
  /** The folder of this program: `prompts/`, `rubrics/` and `dist/content.jsonl` are in it. */
  readonly root: string;
}

/** The real world. @param root the folder of this program */
export function realContext(root: string): Context {
  const { version }: { version: string } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
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
    clock: realClock,
    random: () => Math.random(),
    processes: {
      pid: process.pid,
      isAlive,
      suspend: process.platform === 'win32' ? null : () => process.kill(0, 'SIGTSTP'),
      on: (signal, listener) => process.on(signal, listener),
      off: (signal, listener) => process.off(signal, listener),
    },
    platform: process.platform,
    version,
    root,
  };
}

const realClock: Clock = {
  mono: () => performance.now(),
  wall: () => new Date(),
  every(ms, beat) {
    const timer = setInterval(beat, ms);
    return () => clearInterval(timer);
  },
  sleep: (ms) =>
    new Promise((resolve) => {
      setTimeout(resolve, ms);
    }),
};

function isAlive(pid: number): boolean {
  try {
    // Signal 0 is sent to nobody: it only asks.
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

function homeOf(): string | null {
  try {
    return homedir();
  } catch {
    // A user without an entry in the system's list has none.
    return null;
  }
}
