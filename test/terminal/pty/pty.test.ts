import { existsSync } from 'node:fs';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { buildFixture, type Real, type RealOptions, real } from './real.ts';

const LONG =
  'We rank the feed for a hundred million people a day, so retrieval has to be cheap, and the second stage may cost more.';
const LEFT = '\x1b[D';

let running: Real[] = [];
beforeAll(buildFixture);
afterEach(() => {
  for (const each of running) each.dispose();
  running = [];
});

/** A session that asks for its first line. */
async function session(options: RealOptions = {}): Promise<Real> {
  const started = real(options);
  running.push(started);
  await started.until(/1\/6 .*\n›/);
  return started;
}

describe.skipIf(process.platform === 'win32')('in a true terminal', () => {
  test('one types while the clock ticks, in the middle of a wrapped line too', async () => {
    const s = await session();
    s.type(LONG);
    await ticked(s);
    s.type(LEFT.repeat(90));
    s.type('XX');
    await ticked(s);
    s.type('Y');
    const typed = `${LONG.slice(0, -90)}XXY${LONG.slice(-90)}`;
    const screen = await s.until(`› ${typed.slice(0, 78)}\n${typed.slice(78)}`);
    expect(screen.match(/1\/6/g)).toHaveLength(1);
    s.type('\r');
    await s.until(/may cost more\.\n\n1\/6/);
    expect(s.said()).toEqual([typed]);
  });

  test('characters that come in one chunk in the middle of the line', async () => {
    const s = await session();
    s.type('answer');
    await s.until('› answer');
    s.type(`${LEFT.repeat(4)}ZZ`);
    await s.until('› anZZswer');
    s.type('\x1b[200~12\x1b[201~\r');
    await s.until(/› anZZ12swer\n\n1\/6/);
    expect(s.said()).toEqual(['anZZ12swer']);
  });

  test('a paste of several lines is one answer, with the commands in it', async () => {
    const s = await session();
    s.type('\x1b[200~first\r/next\r/quit\r\x1b[201~');
    await s.until('› first⏎/next⏎/quit⏎');
    s.type('\r');
    await s.until(/quit⏎\n\n1\/6/);
    expect([s.said(), s.events()]).toEqual([['first\n/next\n/quit'], ['said']]);
  });

  test('lines without marks are one answer each, none lost', async () => {
    const s = await session();
    s.type('one?\rtwo\rthree\r');
    await s.until(/› one\?\nInterviewer: .*\n\n› two\n\n› three\n\n1\/6/);
    expect(s.said()).toEqual(['one?', 'two', 'three']);
  });

  test('a paste of a mebibyte is refused within two seconds', async () => {
    const s = await session();
    const begin = Date.now();
    s.type(`\x1b[200~${'word '.repeat(209_716)}\x1b[201~`);
    await s.until('Paste of 1.0 MiB');
    expect(Date.now() - begin).toBeLessThan(2000);
    s.type('\x1b[200~kept\x1b[201~\r');
    await s.until(/› kept\n\n1\/6/);
    expect(s.said()).toEqual(['kept']);
  });

  test('the window is resized with a wrapped line half typed', async () => {
    const s = await session();
    s.type(LONG);
    await s.until('may cost more.');
    s.resize(40, 20);
    await s.until(new RegExp(`1/6 Requirements   \\d:\\d\\d · 45 min\n› ${LONG.slice(0, 38)}`));
    s.resize(100, 30);
    const screen = await s.until(new RegExp(`\\d:\\d\\d left · 45 min in all\n› ${LONG.slice(0, 97)}`));
    expect(screen.match(/1\/6/g)).toHaveLength(1);
    expect(screen).toContain('· The third about requirements?');
    s.type('!\r');
    await s.until('more.!');
    await s.until(/!\n\n1\/6/);
    expect(s.said()).toEqual([`${LONG}!`]);
  });

  test('an answer taller than the window is whole', async () => {
    const s = await session({ columns: 40, rows: 8 });
    const text = Array.from({ length: 120 }, (_, i) => `word${i}`).join(' ');
    for (let i = 0; i < text.length; i += 50) s.type(text.slice(i, i + 50));
    await s.until('word119');
    s.type('\r');
    await s.until(/word119\n\n1\/6/);
    expect(s.said()).toEqual([text]);
  });

  test('Ctrl-C pauses, Enter goes on with the half-typed line, Ctrl-C twice leaves; modes are as before', async () => {
    const shell = 'stty -g > $HOME/before; $0; echo "left $?"; stty -g | cmp - $HOME/before && echo same';
    const s = await session({ shell });
    s.type('half');
    await s.until('› half');
    s.type('\x03');
    await s.until(/Paused at 0:\d\d\. Enter to go on[^]*paused at/);
    expect(s.draft()).toBe('half');
    s.type('\r');
    await s.until(/Going on[^]*› half/);
    s.type('\x03');
    await s.until(/Going on[^]*Paused at[^]*paused at/);
    s.type('\x03');
    await s.until(/left 130[^]*same/);
    expect([s.said(), s.events(), s.draft()]).toEqual([[], ['paused', 'resumed', 'paused'], 'half']);
  });

  test('Ctrl-Z and fg', async () => {
    const s = await session({ shell: 'set -m; $0; stty -a | grep -o "[-]*icanon"; fg; echo "left $?"' });
    s.type('half');
    await s.until('› half');
    s.type('\x1a');
    await s.until(/\nicanon[^]*› half/);
    s.type(' done\r');
    await s.until(/› half done\n\n1\/6/);
    s.type('\x04');
    await s.until(/bye\nleft 0/);
    expect(s.said()).toEqual(['half done']);
  });

  test('a stop from outside counts a second at most, and is told', async () => {
    const s = await session();
    s.type('half');
    await s.until('› half');
    s.kill('SIGSTOP');
    await new Promise((resolve) => setTimeout(resolve, 6500));
    s.kill('SIGCONT');
    await s.until(/You were away [5-9] s\. The clock stood still at 0:\d\d\.\n\n1\/6.*\n› half$/);
    s.type('\r');
    await s.until(/› half\n\n1\/6/);
    expect(s.events()).toEqual(['suspended', 'said']);
  }, 20_000);

  test('a closed terminal submits nothing, and keeps the half-typed line', async () => {
    const s = await session();
    s.type('entered\rhalf a thought');
    await s.until('› half a thought');
    s.close();
    await gone(s.pid);
    expect([s.said(), s.draft()]).toEqual([['entered'], 'half a thought']);
  });

  test.each(['SIGTERM', 'SIGHUP'] as const)('%s leaves with the half-typed line kept', async (signal) => {
    const s = await session();
    s.type('half a thought');
    await s.until('› half a thought');
    s.kill(signal);
    await s.over;
    expect([s.said(), s.draft()]).toEqual([[], 'half a thought']);
  });

  test('a terminal that cannot move its cursor', async () => {
    const s = await session({ env: { TERM: 'dumb' } });
    s.type('one wrnog\x7f\x7f\x7fong\r');
    await s.until(/1\/6[^]*1\/6/);
    s.type('\x03');
    await s.until('Paused at');
    s.type('\x03');
    await s.over;
    expect([s.said(), s.events()]).toEqual([['one wrong'], ['said', 'paused']]);
  });
});

/** Waits until the time left is another than now. */
async function ticked(s: Real): Promise<void> {
  const [now = ''] = /\d:\d\d left/.exec(await s.until(/\d:\d\d left/)) ?? [];
  await s.until(new RegExp(`\\d:\\d\\d left(?<!${now})`));
}

/** Waits until a process is no more. */
async function gone(pid: number): Promise<void> {
  while (existsSync(`/proc/${pid}/exe`)) await new Promise((resolve) => setTimeout(resolve, 20));
}
