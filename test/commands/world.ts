import { existsSync, mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import type { Context } from '../../src/context.ts';
import { main } from '../../src/main.ts';
import { type FakeTimers, fakeTimers } from '../terminal/fake-timers.ts';

export interface Setting {
  /** What is piped in; null: a person at a terminal. */
  readonly input?: string | null;
  readonly env?: Readonly<Record<string, string>>;
  readonly cwd?: string;
  /** Where this person's sessions are; by default nobody has used it. */
  readonly home?: string;
}

/** What a command line came to. */
export interface Outcome {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** A world without a real clock, terminal or home, and what was written in it. */
export interface World {
  readonly context: Context;
  readonly home: string;
  readonly timers: FakeTimers;
  readonly stdin: PassThrough;
  /** Everything on stdout so far. */
  readonly out: () => string;
  readonly err: () => string;
  /** ms that were slept. */
  readonly slept: () => number;
}

export const newFolder = () => mkdtempSync(join(tmpdir(), 'mlsd-test-'));

/** The version of the program in these worlds. */
export const VERSION = '9.9.9';

export function world({ input = '', env = {}, cwd = process.cwd(), home = newFolder() }: Setting = {}): World {
  const timers = fakeTimers();
  const isTTY = input === null;
  const window = { isTTY, columns: 80, rows: 24 };
  const stdin = Object.assign(new PassThrough(), { isTTY, setRawMode: () => {} });
  if (input !== null) stdin.end(input);
  const [stdout, stderr] = [Object.assign(new PassThrough(), window), Object.assign(new PassThrough(), window)];
  const kept = { out: '', err: '', slept: 0 };
  stdout.on('data', (chunk) => (kept.out += String(chunk)));
  stderr.on('data', (chunk) => (kept.err += String(chunk)));
  const context: Context = {
    env: { MLSD_HOME: home, TERM: 'xterm-256color', ...env },
    cwd,
    home,
    stdin,
    stdout,
    stderr,
    clock: {
      mono: () => timers.mono(),
      every: (ms, beat) => timers.every(ms, beat),
      wall: () => new Date('2026-11-21T14:02:00Z'),
      sleep: (ms) => {
        kept.slept += ms;
        return Promise.resolve();
      },
    },
    random: () => 0.5,
    processes: { pid: 1, isAlive: () => true, suspend: null, on: () => {}, off: () => {} },
    platform: 'linux',
    version: VERSION,
    root: process.cwd(),
  };
  return { context, home, timers, stdin, out: () => kept.out, err: () => kept.err, slept: () => kept.slept };
}

/** Runs a command line to its end. */
export async function mlsd(args: readonly string[], setting: Setting = {}): Promise<Outcome> {
  const { context, out, err } = world(setting);
  const code = await main(args, context);
  return { code, stdout: out(), stderr: err() };
}

/** The log of the newest session; null where there is none. */
export function newestLog(home: string): string | null {
  const folder = join(home, 'sessions');
  const names = existsSync(folder) ? readdirSync(folder).filter((file) => file.endsWith('.jsonl')) : [];
  const newest = names.toSorted().at(-1);
  return newest === undefined ? null : join(folder, newest);
}

/** How many events are in the log of the newest session. */
export function eventCount(home: string): number {
  const log = newestLog(home);
  return log === null ? 0 : readFileSync(log, 'utf8').split('\n').length - 1;
}
