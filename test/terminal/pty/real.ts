import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { spawn } from '@lydell/node-pty';
import { Terminal } from '@xterm/headless';
import { build } from 'esbuild';

const PROGRAM = 'node_modules/.cache/mlsd/pty-fixture.mjs';

/** Makes the program that the tests drive. */
export async function buildFixture(): Promise<void> {
  await build({
    entryPoints: [fileURLToPath(new URL('./fixture.ts', import.meta.url))],
    outfile: PROGRAM,
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    packages: 'external',
    logLevel: 'warning',
  });
}

/** A session in a true pseudo-terminal. */
export interface Real {
  readonly pid: number;
  readonly type: (bytes: string) => void;
  readonly resize: (columns: number, rows: number) => void;
  /** Waits until the screen, row after row, is as wanted; fails with what is there instead. */
  readonly until: (wanted: string | RegExp) => Promise<string>;
  /** Texts said so far, from the log. */
  readonly said: () => string[];
  /** Types of the events after the first two. */
  readonly events: () => string[];
  readonly draft: () => string | null;
  /** Closes the terminal, as closing its window does. */
  readonly close: () => void;
  readonly kill: (signal: NodeJS.Signals) => void;
  /** Waits for the end; its exit code and signal. */
  readonly over: Promise<{ readonly exitCode: number; readonly signal?: number | undefined }>;
  readonly dispose: () => void;
}

export interface RealOptions {
  readonly columns?: number;
  readonly rows?: number;
  readonly env?: Readonly<Record<string, string>>;
  /** A shell command to run the program with; `$0` is the program. */
  readonly shell?: string;
}

const PATIENCE = 8000;

export function real({ columns = 80, rows = 24, env = {}, shell }: RealOptions = {}): Real {
  const folder = mkdtempSync(join(tmpdir(), 'pty-test-'));
  const program = [PROGRAM, folder];
  const [file, args] =
    shell === undefined
      ? [process.execPath, program]
      : ['bash', ['--norc', '-c', shell, `${process.execPath} ${program.join(' ')}`]];
  const pty = spawn(file, args, {
    cols: columns,
    rows,
    env: { PATH: process.env['PATH'], HOME: folder, TERM: 'xterm-256color', PS1: '$ ', ...env },
  });
  const terminal = new Terminal({
    cols: columns,
    rows,
    allowProposedApi: true,
    scrollback: 5000,
    reflowCursorLine: true,
  });
  pty.onData((bytes) => terminal.write(bytes));
  const over = new Promise<{ exitCode: number; signal?: number | undefined }>((resolve) => pty.onExit(resolve));

  const read = (name: string) => {
    try {
      return readFileSync(join(folder, name), 'utf8');
    } catch {
      return null;
    }
  };
  const log = (): { type: string; text?: string }[] =>
    (read('log') ?? '')
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line));
  const screen = () => {
    const { active } = terminal.buffer;
    const all = Array.from(
      { length: active.length },
      (_, i) => active.getLine(i)?.translateToString(true).trimEnd() ?? '',
    );
    return all.slice(0, all.findLastIndex((row) => row !== '') + 1).join('\n');
  };

  return {
    pid: pty.pid,
    type: (bytes) => pty.write(bytes),
    resize: (newColumns, newRows) => {
      terminal.resize(newColumns, newRows);
      pty.resize(newColumns, newRows);
    },
    until: async (wanted) => {
      const end = Date.now() + PATIENCE;
      for (;;) {
        const text = screen();
        if (typeof wanted === 'string' ? text.includes(wanted) : wanted.test(text)) return text;
        if (Date.now() > end) throw new Error(`waited for ${String(wanted)}, but the screen is:\n${text}`);
        await new Promise((resolve) => setTimeout(resolve, 10));
      }
    },
    said: () => log().flatMap(({ type, text }) => (type === 'said' && text !== undefined ? [text] : [])),
    events: () =>
      log()
        .slice(2)
        .map(({ type }) => type),
    draft: () => read('draft'),
    close: () => {
      // Not among the types: closes our end, so that the kernel hangs up.
      if ('destroy' in pty && typeof pty.destroy === 'function') pty.destroy();
    },
    kill: (signal) => process.kill(pty.pid, signal),
    over,
    dispose: () => {
      try {
        process.kill(pty.pid, 'SIGKILL');
      } catch {
        // It has ended by itself.
      }
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
