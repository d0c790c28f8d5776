import { mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it, test } from 'vitest';
import { nodeFs } from '../../src/files/fs.ts';
import { processesHere } from '../../src/files/holder.ts';
import { openStore } from '../../src/files/store.ts';
import { said, sessionOf } from './log.ts';
import { bundle, run } from './programs/program.ts';

const isAlive = (pid: number) => {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
};

describe('kill -9 at every event of a session of 50 utterances', () => {
  let program: string;
  const data = mkdtempSync(join(tmpdir(), 'mlsd-kill-'));
  const store = openStore(data, { fs: nodeFs, processes: processesHere(process.pid, isAlive), now: () => new Date() });
  const whole = sessionOf(50);

  beforeAll(() => {
    program = bundle('killed');
  });

  /** Kills a session at an event; gives what went wrong. */
  async function killAt(at: number, moment: 'acked' | 'written'): Promise<string[]> {
    const id = `2026-11-21-1402-fraud-${moment}-${at}`;
    const child = run(program, data, id, String(at), moment);
    await child.says('stopped');
    await child.kill();
    const acked = child.said.filter((line) => line !== 'stopped').length;
    const { session, log } = await store.resume(id);
    for (let n = log.length; n <= 50; n += 1) session.append(said(n));
    session.close();
    const again = await store.read(id);
    const lost = log.length < acked || log.length > acked + 1;
    const wrong = JSON.stringify(again.log) !== JSON.stringify(whole) || again.notes.length > 0;
    return lost || wrong ? [`${id}: ${acked} acknowledged, ${log.length} found, ${again.log.length} in the end`] : [];
  }

  test.each(['acked', 'written'] as const)('%s', { timeout: 60_000 }, async (moment) => {
    const wrong: string[] = [];
    const points = whole.keys();
    const worker = async () => {
      for (const at of points) wrong.push(...(await killAt(at, moment)));
    };
    await Promise.all([worker(), worker(), worker()]);
    expect(wrong).toEqual([]);
    expect(store.list().filter(({ id, said: count }) => id.includes(moment) && count === 50)).toHaveLength(51);
  });
});

describe('six that want the same lock', () => {
  it('and its owner is gone: exactly one gets it, fifty times', { timeout: 60_000 }, async () => {
    const folder = mkdtempSync(join(tmpdir(), 'mlsd-lock-'));
    const program = bundle('contender');
    const rounds = [...Array(50).keys()];
    const { host } = processesHere(0, isAlive);
    for (const round of rounds) {
      writeFileSync(
        join(folder, `${round}.lock`),
        JSON.stringify({ pid: 4_194_305, start: null, host, since: String(round) }),
      );
    }
    const contenders = [...Array(6).keys()].map(() => run(program, folder, String(rounds.length)));
    await Promise.all(contenders.map((contender) => contender.says('ready')));
    writeFileSync(join(folder, 'go'), '');
    await Promise.all(contenders.map((contender) => contender.says('done')));
    const won = contenders
      .flatMap(({ said: lines }) => lines)
      .filter((line) => /^\d+$/.test(line))
      .map(Number);
    await Promise.all(contenders.map((contender) => contender.kill()));
    expect(won.toSorted((a, b) => a - b)).toEqual(rounds);
    expect(readdirSync(folder).filter((name) => name.includes('.new-'))).toEqual([]);
  });
});
