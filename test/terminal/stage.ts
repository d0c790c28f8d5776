import { EventEmitter } from 'node:events';
import { Writable } from 'node:stream';
import { Terminal } from '@xterm/headless';
import { Chalk } from 'chalk';
import type { Event, Log, Started } from '../../src/session/event.ts';
import type { Coach, Interviewer } from '../../src/session/ports.ts';
import { resume, run } from '../../src/session/run.ts';
import { fold } from '../../src/session/state.ts';
import { terminalCandidate } from '../../src/terminal/candidate.ts';
import type { Edit } from '../../src/terminal/editor.ts';
import { heartbeatClock } from '../../src/terminal/heartbeat.ts';
import type { TerminalCandidate } from '../../src/terminal/port.ts';
import { type FakeTimers, fakeTimers } from './fake-timers.ts';
import { framework, prompt, started } from './given.ts';

// readline looks at it by itself.
process.env['TERM'] = 'xterm-256color';

export interface Scenery {
  readonly columns?: number;
  readonly rows?: number;
  readonly session?: Started;
  /** The log of a session that goes on. */
  readonly earlier?: Log;
  readonly draft?: string;
  readonly isAnimated?: boolean;
  readonly isDumb?: boolean;
  readonly isColoured?: boolean;
  readonly edit?: Edit;
  readonly interviewer?: Interviewer;
  readonly coach?: Coach;
  readonly suspend?: () => void;
}

/** A session at a virtual terminal, under way: what the person does, what is on the screen, what is in the log. */
export interface Stage {
  readonly timers: FakeTimers;
  readonly candidate: TerminalCandidate;
  readonly log: readonly Event[];
  /** What the half-typed line was kept as, time after time. */
  readonly drafts: readonly string[];
  /** Session times that were kept. */
  readonly passed: readonly number[];
  /** Modes that the terminal was set to: raw or not. */
  readonly modes: readonly boolean[];
  /** All bytes written so far. */
  readonly written: () => string;
  /** Sends bytes as the terminal does, in one chunk. */
  readonly type: (bytes: string | Buffer) => Promise<void>;
  readonly pass: (ms: number) => Promise<void>;
  readonly away: (ms: number) => Promise<void>;
  readonly resize: (columns: number, rows: number) => Promise<void>;
  /** The stream ends or fails, as of a terminal that was closed. */
  readonly closeTerminal: (how: 'end' | 'error') => Promise<void>;
  /** Rows of the window with something on them. */
  readonly screen: () => Promise<string[]>;
  /** All rows, those scrolled out included. */
  readonly scrolled: () => Promise<string[]>;
  /** Where the cursor is in the window: [row, column]. */
  readonly cursor: () => Promise<readonly [number, number]>;
  /** The log once the session is left or over. */
  readonly over: Promise<readonly Event[]>;
}

/** Lets everything happen that waits for no time. */
export const settled = async () => {
  for (let i = 0; i < 4; i += 1) await new Promise((resolve) => setImmediate(resolve));
};

export async function stage(scenery: Scenery = {}): Promise<Stage> {
  const { columns = 80, rows = 24, session = started, draft = null, earlier } = scenery;
  const terminal = new Terminal({
    cols: columns,
    rows,
    allowProposedApi: true,
    convertEol: true,
    scrollback: 2000,
    reflowCursorLine: true,
  });
  const timers = fakeTimers();
  const modes: boolean[] = [];
  const input = Object.assign(new EventEmitter(), {
    setRawMode: (mode: boolean) => modes.push(mode),
    resume: () => input,
    pause: () => input,
  });
  let written = '';
  const output = Object.assign(
    new Writable({
      decodeStrings: false,
      write: (chunk: string, _encoding, done) => {
        written += chunk;
        terminal.write(chunk);
        done();
      },
    }),
    { columns, rows },
  );
  const log: Event[] = [];
  const drafts: string[] = [];
  const passed: number[] = [];
  const clock = heartbeatClock(timers, earlier === undefined ? 0 : (fold(earlier).at ?? 0));
  const candidate = terminalCandidate({
    // @ts-expect-error a stream as far as the terminal reads one
    input,
    output,
    timers,
    clock,
    drafts: {
      read: () => draft,
      keep: (text) => {
        if (text.includes('a bug')) throw new Error('a bug');
        drafts.push(text);
      },
      passed: (at) => passed.push(at),
    },
    framework,
    prompt,
    style: new Chalk({ level: scenery.isColoured === true ? 1 : 0 }),
    edit: scenery.edit ?? (() => Promise.resolve(null)),
    suspend: scenery.suspend ?? null,
    isAnimated: scenery.isAnimated ?? true,
    isDumb: scenery.isDumb ?? false,
  });
  const { interviewer = null, coach = null } = scenery;
  const save = (event: Event) => log.push(event);
  const ports = { candidate, clock, save, interviewer, coach };
  const over = (earlier === undefined ? run(session, ports) : resume(earlier, ports)).finally(() => candidate.close());
  // A test that expects a failure waits for it itself.
  over.catch(() => {});

  const parsed = () => new Promise<void>((resolve) => terminal.write('', resolve));
  const lines = async (from: number, to: number) => {
    await parsed();
    const all = Array.from({ length: to - from }, (_, i) => terminal.buffer.active.getLine(from + i));
    return all.map((line) => line?.translateToString(true).trimEnd() ?? '');
  };
  const buffer = terminal.buffer;
  await settled();
  return {
    timers,
    candidate,
    log,
    drafts,
    passed,
    modes,
    over,
    written: () => written,
    type: async (bytes) => {
      input.emit('data', Buffer.from(bytes));
      await settled();
    },
    pass: async (ms) => {
      timers.pass(ms);
      await settled();
    },
    away: async (ms) => {
      timers.away(ms);
      await settled();
    },
    resize: async (newColumns, newRows) => {
      await parsed();
      terminal.resize(newColumns, newRows);
      Object.assign(output, { columns: newColumns, rows: newRows });
      output.emit('resize');
      await settled();
    },
    closeTerminal: async (how) => {
      if (how === 'end') input.emit('end');
      else input.emit('error', new Error('read EIO'));
      await settled();
    },
    screen: async () => {
      await parsed();
      return withoutTail(await lines(buffer.active.baseY, buffer.active.baseY + terminal.rows));
    },
    scrolled: async () => {
      await parsed();
      return withoutTail(await lines(0, buffer.active.length));
    },
    cursor: async () => {
      await parsed();
      return [buffer.active.cursorY, buffer.active.cursorX];
    },
  };
}

function withoutTail(rows: string[]): string[] {
  return rows.slice(0, rows.findLastIndex((row) => row !== '') + 1);
}
