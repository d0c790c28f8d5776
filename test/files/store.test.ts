import {
  appendFileSync,
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it, test } from 'vitest';
import { nodeFs } from '../../src/files/fs.ts';
import { processesHere } from '../../src/files/holder.ts';
import { encodeLine } from '../../src/files/log-line.ts';
import { sessionId } from '../../src/files/session-id.ts';
import { openStore, type Store } from '../../src/files/store.ts';
import { said, sessionOf, started } from './log.ts';

const ID = '2026-11-21-1402-fraud-3f9a';

let data: string;
let store: Store;

const storeIn = (folder: string, pid = process.pid) =>
  openStore(folder, {
    fs: nodeFs,
    processes: processesHere(pid, (other) => other === process.pid),
    now: () => new Date(2026, 10, 21, 10, 2),
  });

beforeEach(() => {
  data = join(mkdtempSync(join(tmpdir(), 'mlsd-')), 'data');
  store = storeIn(data);
});

const path = (name: string) => join(data, 'sessions', name);
const modeOf = (file: string) => (statSync(file).mode & 0o777).toString(8);

/** A session of n utterances, left open. */
function play(n: number, id = ID): void {
  const session = store.create(id, started);
  for (let i = 1; i <= n; i += 1) session.append(said(i));
  session.close();
}

describe('a session', () => {
  it('is named after its time, its prompt and chance', () => {
    expect(sessionId(new Date(2026, 0, 2, 3, 4), 'feed-ranking', 0.9999999)).toBe('2026-01-02-0304-feed-ranking-ffff');
    expect(sessionId(new Date(2026, 10, 21, 14, 2), 'fraud', 0)).toBe('2026-11-21-1402-fraud-0000');
  });

  it('is read as it was entered', async () => {
    play(50);
    expect(await store.read(ID)).toEqual({ id: ID, log: sessionOf(50), notes: [], closed: null });
  });

  it('goes on where it stopped', async () => {
    play(3);
    const { session, log, notes } = await store.resume(ID);
    expect([log, notes]).toEqual([sessionOf(3), []]);
    session.append(said(4));
    session.close();
    expect((await store.read(ID)).log).toEqual(sessionOf(4));
  });

  it('is not begun twice', () => {
    play(1);
    expect(() => store.create(ID, started)).toThrow(/^cannot write .*sessions: EEXIST$/);
  });

  it('is not there', async () => {
    await expect(store.read('2026-11-21-1402-fraud-3f9')).rejects.toMatchObject({
      kind: 'usage',
      message: 'no session "2026-11-21-1402-fraud-3f9"',
      hint: 'mlsd list shows them',
    });
    play(1);
    await expect(store.read('2026-11-21-1402-fraud-3f9')).rejects.toMatchObject({ hint: `did you mean "${ID}"?` });
    await expect(store.resume('../../etc/passwd')).rejects.toMatchObject({ kind: 'usage' });
  });

  it('keeps the line under way until it is cleared', async () => {
    const session = store.create(ID, started);
    expect(session.draft.read()).toBe(null);
    session.draft.keep('half a li');
    session.draft.keep('half a line \ud83d');
    session.close();
    const resumed = await store.resume(ID);
    expect(resumed.session.draft.read()).toBe('half a line \ud83d');
    resumed.session.draft.keep('');
    expect(resumed.session.draft.read()).toBe(null);
    resumed.session.close();
    expect(readdirSync(join(data, 'sessions'))).toEqual([`${ID}.jsonl`]);
  });
});

describe('the line under way', () => {
  it('and the time passed are kept side by side', async () => {
    const session = store.create(ID, started);
    expect([session.draft.read(), session.draft.at()]).toEqual([null, null]);
    session.draft.keep('half');
    session.draft.passed(16_000);
    session.draft.keep('');
    session.close();
    const { session: resumed } = await store.resume(ID);
    expect([resumed.draft.read(), resumed.draft.at()]).toEqual([null, 16_000]);
    resumed.draft.keep('half a');
    resumed.close();
    const { session: again } = await store.resume(ID);
    expect([again.draft.read(), again.draft.at()]).toEqual(['half a', 16_000]);
    again.close();
  });

  it.each(['', '"half"', 'null', '{"text":1,"at":-1}', '{"text":"","at":"x"}'])(
    'damaged is none: %s',
    async (bytes) => {
      play(1);
      writeFileSync(path(`${ID}.draft`), bytes);
      const { session } = await store.resume(ID);
      expect([session.draft.read(), session.draft.at()]).toEqual([null, null]);
      session.close();
    },
  );

  it.each([
    ['a session that ended leaves none', { type: 'ended', at: null, reason: 'quit' } as const, null],
    ['any other event leaves it', said(1), 'half a li'],
  ])('%s', (_, event, left) => {
    const session = store.create(ID, started);
    session.draft.keep('half a li');
    session.draft.passed(16_000);
    session.append(event);
    expect(session.draft.read()).toBe(left);
    session.close();
    expect(readdirSync(join(data, 'sessions'))).toEqual([...(left === null ? [] : [`${ID}.draft`]), `${ID}.jsonl`]);
  });
});

describe('what is wrong with a log', () => {
  it('moves an unfinished line aside and goes on', async () => {
    play(2);
    appendFileSync(path(`${ID}.jsonl`), '{"seq":3,"crc":"12');
    expect((await store.read(ID)).notes).toEqual([`${ID}: an unfinished line at its end is left out`]);
    const { session, log, notes } = await store.resume(ID);
    expect(notes).toEqual([`${ID}: recovered 3 events; an unfinished line is kept in ${ID}.torn`]);
    expect(log).toEqual(sessionOf(2));
    expect(readFileSync(path(`${ID}.torn`), 'utf8')).toBe('{"seq":3,"crc":"12\n');
    session.close();
    const again = await store.resume(ID);
    expect(again.notes).toEqual([]);
    again.session.append(said(3));
    again.session.close();
    expect((await store.read(ID)).log).toEqual(sessionOf(3));
  });

  it('sees damage in the middle, reads what is before it, and changes nothing', async () => {
    play(5);
    const whole = readFileSync(path(`${ID}.jsonl`), 'utf8');
    const damaged = whole.replace('"3 half', '"3 calf');
    writeFileSync(path(`${ID}.jsonl`), damaged);
    const what = `${ID}: line 4 is damaged (checksum); 2 answers before it are safe, 2 lines after it are readable`;
    expect(await store.read(ID)).toEqual({
      id: ID,
      log: sessionOf(2),
      notes: [what],
      closed: { why: 'damaged', what },
    });
    await expect(store.resume(ID)).rejects.toMatchObject({ kind: 'damaged', message: what });
    expect(store.list().map(({ damaged: seen }) => seen)).toEqual([true]);
    expect(readFileSync(path(`${ID}.jsonl`), 'utf8')).toBe(damaged);
    expect(readdirSync(join(data, 'sessions'))).toEqual([`${ID}.jsonl`]);
  });

  it('sees an event that is none', async () => {
    const session = store.create(ID, started);
    session.append(said(1));
    session.close();
    const odd = JSON.parse('{"type":"said","step":"requirements"}');
    appendFileSync(path(`${ID}.jsonl`), encodeLine(2, odd));
    expect(await store.read(ID)).toMatchObject({ log: sessionOf(1), closed: { why: 'damaged' } });
  });

  test.each([
    ['nothing', '', `${ID}: nothing was saved in it`],
    [
      'no first event',
      '{"seq":0}\n',
      `${ID}: line 1 is damaged (checksum); no answer stands before it, 0 lines after it are readable`,
    ],
  ])('%s', async (_, content, message) => {
    mkdirSync(join(data, 'sessions'), { recursive: true });
    writeFileSync(path(`${ID}.jsonl`), content);
    await expect(store.read(ID)).rejects.toMatchObject({ kind: 'damaged', message });
  });

  it('reads a log of a newer mlsd as far as it knows it, and does not add to it', async () => {
    mkdirSync(join(data, 'sessions'), { recursive: true });
    const odd = JSON.parse('{"type":"dreamt","of":"electric sheep"}');
    const lines = [{ ...started, engine: '3.1.0' }, said(1), odd, said(3)].map((event, seq) => encodeLine(seq, event));
    const newer = Buffer.concat(lines).toString().replace('"log":1', '"log":2');
    const first = newer.slice(0, newer.indexOf('\n'));
    const blank = first.replace(/"crc":"[^"]*"/, '"crc":"00000000"');
    const { crc32 } = await import('node:zlib');
    const crc = crc32(Buffer.from(blank)).toString(16).padStart(8, '0');
    const file = newer.replace(first, blank.replace('00000000', crc));
    writeFileSync(path(`${ID}.jsonl`), file);
    const what = `${ID}: written by a newer mlsd (3.1.0), so it can only be read`;
    expect(await store.read(ID)).toMatchObject({
      log: [{ engine: '3.1.0' }, said(1), said(3)],
      notes: [what],
      closed: { why: 'newer', what },
    });
    await expect(store.resume(ID)).rejects.toMatchObject({ kind: 'environment', message: what });
    expect(readFileSync(path(`${ID}.jsonl`), 'utf8')).toBe(file);
  });

  it('tells of a folder that cannot be written', () => {
    writeFileSync(data, 'a file');
    expect(() => store.create(ID, started)).toThrow(
      /^cannot write .*data.sessions: a part of its path is not a folder$/,
    );
  });
});

describe('the list', () => {
  it('has the newest first, and skips what never began', () => {
    play(2, '2026-11-20-0900-fraud-0001');
    play(0, '2026-11-21-0900-fraud-0002');
    const session = store.create('2026-11-22-0900-fraud-0003', started);
    session.append({ type: 'ended', at: null, reason: 'finished' });
    session.close();
    writeFileSync(path('2026-11-23-0900-fraud-0004.jsonl'), '');
    writeFileSync(path('notes.txt'), '');
    expect(store.list().map(({ id, said: count, ended }) => [id, count, ended])).toEqual([
      ['2026-11-22-0900-fraud-0003', 0, true],
      ['2026-11-21-0900-fraud-0002', 0, false],
      ['2026-11-20-0900-fraud-0001', 2, false],
    ]);
    expect(store.latestUnfinished()?.id).toBe('2026-11-21-0900-fraud-0002');
  });

  it('says what a session was', () => {
    play(1);
    const { prompt, framework, minutes, origin, wall } = started;
    expect(store.list()).toEqual([
      { id: ID, prompt, framework, minutes, origin, wall, said: 1, ended: false, damaged: false },
    ]);
  });

  it('is empty before the first session', () => {
    expect([store.list(), store.latestUnfinished()]).toEqual([[], null]);
  });

  it('does not pass over one that is damaged', () => {
    play(1, '2026-11-20-0900-fraud-0001');
    play(3, '2026-11-21-0900-fraud-0002');
    const log = path('2026-11-21-0900-fraud-0002.jsonl');
    writeFileSync(log, readFileSync(log, 'utf8').replace('"3 half', '"3 calf'));
    expect(store.latestUnfinished()).toMatchObject({ id: '2026-11-21-0900-fraud-0002', damaged: true });
  });

  it('passes over one that is open elsewhere', () => {
    play(1, '2026-11-20-0900-fraud-0001');
    const open = store.create('2026-11-21-0900-fraud-0002', started);
    expect(store.latestUnfinished()?.id).toBe('2026-11-20-0900-fraud-0001');
    open.close();
    expect(store.latestUnfinished()?.id).toBe('2026-11-21-0900-fraud-0002');
  });
});

describe('two terminals', () => {
  it('do not open the same session', async () => {
    const open = store.create(ID, started);
    await expect(storeIn(data).resume(ID)).rejects.toMatchObject({
      kind: 'environment',
      message: `${ID} is open in process ${process.pid} since 10:02 (this machine)`,
    });
    expect((await storeIn(data).read(ID)).log).toEqual([started]);
    open.close();
    (await storeIn(data).resume(ID)).session.close();
  });

  it('take over from one that is gone', async () => {
    const gone = storeIn(data, 4_000_000);
    const left = gone.create(ID, started);
    left.append(said(1));
    const { session, log } = await store.resume(ID);
    expect(log).toEqual(sessionOf(1));
    session.close();
    expect(readdirSync(join(data, 'sessions'))).toEqual([`${ID}.jsonl`]);
  });
});

describe('who may read it', () => {
  test.each(['000', '022', '077'])('umask %s', async (mask) => {
    const before = process.umask(Number.parseInt(mask, 8));
    try {
      const session = store.create(ID, started);
      session.draft.keep('half');
      appendFileSync(path(`${ID}.jsonl`), 'torn');
      const files = readdirSync(join(data, 'sessions'));
      expect([data, join(data, 'sessions')].map(modeOf)).toEqual(['700', '700']);
      expect(files.toSorted()).toEqual([`${ID}.draft`, `${ID}.jsonl`, `${ID}.lock`]);
      session.close();
      (await store.resume(ID)).session.close();
      const modes = readdirSync(join(data, 'sessions')).map((name) => modeOf(path(name)));
      expect(modes).toEqual(['600', '600', '600']);
    } finally {
      process.umask(before);
    }
  });

  it('tightens what it finds', async () => {
    play(1);
    chmodSync(path(`${ID}.jsonl`), 0o644);
    chmodSync(join(data, 'sessions'), 0o755);
    const { session } = await store.resume(ID);
    session.close();
    expect([path(`${ID}.jsonl`), join(data, 'sessions')].map(modeOf)).toEqual(['600', '700']);
    chmodSync(join(data, 'sessions'), 0o755);
    store.create('2026-11-21-1402-fraud-0000', started).close();
    expect(modeOf(join(data, 'sessions'))).toBe('700');
  });
});
