import { describe, expect, test } from 'vitest';
import { UserError } from '../../src/content/user-error.ts';
import { SaveError } from '../../src/files/log-file.ts';
import { type OpenSession, openStore } from '../../src/files/store.ts';
import type { Event } from '../../src/session/event.ts';
import { said, started, textOf } from './log.ts';
import { Crash, type Fault, type FaultKind, MemoryFs } from './memory-fs.ts';

const ID = '2026-11-21-1402-fraud-3f9a';

/** The store as the n-th process sees it: those before it are gone. */
const storeOf = (fs: MemoryFs, pid: number) =>
  openStore('/data', {
    fs,
    processes: { pid, host: 'here', isAlive: (other) => other === pid, startOf: () => null },
    now: () => new Date(0),
  });

/** What was tried, and how much of it was acknowledged. */
interface Trace {
  readonly tried: Event[];
  acked: number;
}

/** Whatever ends a process here is not a bug: a crash, or an error that the user is told. */
function expected(error: unknown): void {
  if (!(error instanceof Crash || error instanceof UserError)) throw error;
}

/** Enters an event as a person would: once more when it is not saved. */
function enter(session: OpenSession, event: Event, trace: Trace): void {
  trace.tried.push(event);
  try {
    session.append(event);
  } catch (error) {
    if (!(error instanceof SaveError)) throw error;
    session.append(event);
  }
  trace.acked += 1;
}

function first(fs: MemoryFs, trace: Trace): void {
  trace.tried.push(started);
  const session = storeOf(fs, 1).create(ID, started);
  trace.acked += 1;
  for (let n = 1; n <= 3; n += 1) {
    session.draft.keep(`half of ${n}`);
    enter(session, said(n), trace);
  }
  session.close();
}

async function second(fs: MemoryFs, trace: Trace): Promise<void> {
  const { session, log } = await storeOf(fs, 2).resume(ID);
  trace.tried.splice(0, Infinity, ...log);
  trace.acked = log.length;
  for (let n = log.length; n <= log.length + 2; n += 1) enter(session, said(n), trace);
  session.close();
}

/** Is there, in order, all that was acknowledged, and besides at most the one event that was under way? */
function isFaithful(log: readonly Event[], { tried, acked }: Trace): boolean {
  const texts = log.map(textOf);
  const wanted = tried.slice(0, texts.length).map(textOf);
  return texts.length >= acked && texts.length <= acked + 1 && texts.every((text, i) => text === wanted[i]);
}

const logOf = async (fs: MemoryFs, pid: number): Promise<readonly Event[]> =>
  storeOf(fs, pid)
    .read(ID)
    .then(
      ({ log }) => log,
      (error: unknown) => {
        expected(error);
        return [];
      },
    );

/** One run of two processes on a disk with a fault; what went wrong, and whether the fault came at all. */
async function run(fault: Fault, powerCut: boolean, kept: number): Promise<{ wrong: string[]; faulted: boolean }> {
  const wrong: string[] = [];
  const note = (ok: boolean, what: string) => {
    if (!ok) wrong.push(`${JSON.stringify(fault)} ${powerCut ? `power cut, ${kept} kept` : ''}: ${what}`);
  };
  const trace: Trace = { tried: [], acked: 0 };
  const disk = new MemoryFs().failing(fault);
  await Promise.resolve()
    .then(() => first(disk, trace))
    .catch(expected);
  const after = disk.restarted(powerCut, kept);
  note(isFaithful(await logOf(after, 9), trace), 'after the first process');
  const again = after.restarted(false).failing(disk.faulted ? null : { ...fault, at: fault.at - disk.calls });
  if (trace.acked > 0) await second(again, trace).catch(expected);
  const end = again.restarted(powerCut, kept);
  note(isFaithful(await logOf(end, 9), trace), 'after the second process');
  if (trace.acked > 0) {
    const { session, log } = await storeOf(end, 3).resume(ID);
    session.append({ type: 'ended', at: null, reason: 'quit' });
    const { log: ended, notes } = await storeOf(end, 4).read(ID);
    note(ended.length === log.length + 1 && notes.length === 0, `cannot go on: ${notes.join()}`);
  }
  return { wrong, faulted: disk.faulted || again.faulted };
}

const KINDS: readonly FaultKind[] = ['ENOSPC', 'EIO', 'EACCES', 'EROFS', 'EMFILE', 'SHORT', 'CRASH'];

describe('a fault at any call', () => {
  test.each(KINDS.flatMap((kind) => [false, true].map((lasting) => ({ kind, lasting }))))(
    '$kind, lasting: $lasting',
    async ({ kind, lasting }) => {
      const wrong: string[] = [];
      let runs = 0;
      for (let at = 1; ; at += 1) {
        const results = await Promise.all([
          run({ kind, at, lasting }, false, 0),
          run({ kind, at, lasting }, true, 0),
          run({ kind, at, lasting }, true, 40),
        ]);
        wrong.push(...results.flatMap((result) => result.wrong));
        runs += results.length;
        if (results.every(({ faulted }) => !faulted)) break;
      }
      expect(wrong).toEqual([]);
      expect(runs).toBeGreaterThan(100);
    },
  );
});
