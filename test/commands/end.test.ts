import { readFileSync } from 'node:fs';
import { Terminal } from '@xterm/headless';
import { beforeAll, describe, expect, it, test } from 'vitest';
import { type Live, live } from './live.ts';
import { mlsd, newestLog, newFolder } from './world.ts';

const args = [
  'drill',
  'fraud',
  '--step',
  'requirements',
  '--step',
  'framing',
  '--seed',
  '7',
  '--interviewer',
  'silent',
];

/** A short session of two steps, played to its end. */
async function played(home: string, ...more: readonly string[]): Promise<Live> {
  const session = await live([...args, ...more], home);
  await session.do({ after: 5, typing: 5, line: 'How many payments a second, and what p99 can checkout bear?' });
  await session.do({ after: 5, line: '/next' });
  await session.do({ after: 5, typing: 5, line: 'The label is a chargeback within 60 days.' });
  await session.do({ after: 5, line: '/next' });
  await session.shown('rate yourself');
  return session;
}

const ratings = (home: string) =>
  readFileSync(newestLog(home) ?? '', 'utf8')
    .split('\n')
    .flatMap((line) => [...line.matchAll(/"ratings":(\{[^}]*\})/gu)].map(([, json = '']) => JSON.parse(json)));

const report = async (home: string) => JSON.parse((await mlsd(['report', '--json'], { home })).stdout);

// What loads for the first time takes longer than a test may.
beforeAll(async () => {
  await (await played(newFolder())).stop();
}, 30_000);

describe('rating oneself before the score', () => {
  it.each<[string, readonly string[], readonly object[]]>([
    ['each step', ['4\r', '2\r'], [{ requirements: 4 }, { framing: 2 }]],
    ['typed ahead in one chunk', ['4\r2\r'], [{ requirements: 4 }, { framing: 2 }]],
    ['Enter skips a step', ['\r', '5\r'], [{ framing: 5 }]],
    ['Esc skips what is left', ['3\r', '\x1b'], [{ requirements: 3 }]],
    ['Ctrl-C skips all', ['\x03'], []],
    ['Ctrl-D skips all', ['\x04'], []],
    ['only what is entered counts', ['5\x03'], []],
    ['a digit is changed', ['1', '\x7f', '2', '3\r', '\x1b'], [{ requirements: 3 }]],
    ['no other key counts', ['x', '0', '9', '\x1b[A', '6', '4\r', '\x1b'], [{ requirements: 4 }]],
  ])('%s', async (_, keys, expected) => {
    const home = newFolder();
    const session = await played(home);
    for (const key of keys) await session.type(key);
    await session.shown('What next?');
    expect(ratings(home)).toEqual(expected);
    await session.type('\x03');
    expect(await session.code).toBe(0);
  });

  it('is on disk before the score is shown, and stands in the report with the difference', async () => {
    const home = newFolder();
    const session = await played(home);
    await session.type('4\r');
    expect(ratings(home)).toEqual([{ requirements: 4 }]);
    expect(session.world.out()).not.toContain('Total');
    await session.type('\x1b');
    await session.shown('What next?');
    expect(session.world.out()).toMatch(/How you rated yourself[\s\S]*You 4, score \d+/);
    await session.type('\x03');
    await session.code;
    const { self, steps } = await report(home);
    expect(self).toEqual([{ step: 'requirements', you: 4, band: expect.any(Number), difference: expect.any(Number) }]);
    expect(self[0].difference).toBe(4 - self[0].band);
    expect(steps[0].id).toBe('requirements');
  });

  it('a terminal that is closed meanwhile: nothing is lost', async () => {
    const home = newFolder();
    const session = await played(home);
    await session.type('4\r');
    session.world.stdin.end();
    expect(await session.code).toBe(0);
    expect(session.world.out()).not.toContain('What next?');
    expect((await report(home)).self).toHaveLength(1);
  });

  test.each([
    ['piped answers are not asked', ['drill', 'fraud'], 'A label.\n'],
    ['nor is a session in which nothing was said', ['drill', 'fraud'], ''],
  ])('%s', async (_, command, input) => {
    const { code, stdout, stderr } = await mlsd(command, { input });
    expect(code).toBe(0);
    expect(`${stdout}${stderr}`).not.toMatch(/rate yourself|What next/);
  });

  it('a live session in which nothing was said is not asked either', async () => {
    const session = await live(args, newFolder());
    await session.do({ after: 5, line: '/quit' });
    expect(await session.code).toBe(0);
    expect(session.world.out()).not.toMatch(/rate yourself|What next/);
  });
});

/** The rows of a virtual screen of 80 columns on which all of it was written. */
async function rows(written: string): Promise<string[]> {
  const screen = new Terminal({ cols: 80, rows: 24, scrollback: 500, allowProposedApi: true, convertEol: true });
  await new Promise<void>((resolve) => screen.write(written, resolve));
  const { active } = screen.buffer;
  return Array.from({ length: active.length }, (_, i) => active.getLine(i)?.translateToString(true).trimEnd() ?? '');
}

it('as it is seen', async () => {
  const session = await played(newFolder(), '--no-animation');
  await session.type('5\x7f4\r');
  await session.type('2\r');
  await session.shown('1 to 3 › ');
  await session.type('3\r');
  await session.code;
  const seen = await rows(session.world.out());
  const asked = seen.findIndex((row) => row.startsWith('Before the score'));
  expect(seen.slice(asked, asked + 6)).toEqual([
    'Before the score, rate yourself: 1 (weak) to 5 (strong). Enter skips a step,',
    'Esc all of them.',
    'Requirements › 4',
    'Problem framing › 2',
    '',
    expect.stringMatching(/^Card fraud at checkout +2026-11-21/),
  ]);
  const menu = seen.findIndex((row) => row.endsWith('What next?'));
  expect(seen.slice(menu, menu + 5)).toEqual([
    expect.stringMatching(/^(Requirements|Problem framing) lost most\. What next\?$/),
    '  1 See a strong answer beside yours',
    expect.stringMatching(/^ {2}2 Redo this step \(mlsd drill fraud --step [a-z]+ --framework six-step\)$/),
    '  3 Stop',
    '1 to 3 › 3',
  ]);
});

describe('what next', () => {
  it('the exemplar beside the answer, then the rest of the menu', async () => {
    const session = await played(newFolder());
    await session.type('\x03');
    await session.shown('What next?');
    await session.type('\r');
    await session.shown('Exemplar: ');
    expect(session.world.out()).toContain('You');
    await session.type('\x03');
    expect(await session.code).toBe(0);
  });

  it('with numbers where nothing is to move', async () => {
    const session = await played(newFolder(), '--no-animation');
    await session.type('\x1b');
    await session.shown('1 to 3 › ');
    await session.type('1\r');
    await session.shown('Exemplar: ');
    await session.shown('1 to 2 › ');
    await session.type('2\r');
    expect(await session.code).toBe(0);
  });

  it('that step once more, as a drill of its own', async () => {
    const home = newFolder();
    const session = await played(home, '--no-animation');
    await session.type('\x1b');
    await session.shown('1 to 3 › ');
    const before = session.world.out().length;
    await session.type('2\r');
    await session.shown('Step 1 of 1');
    expect(session.world.out().slice(before)).toContain('Card fraud');
    await session.do({ after: 1, line: '/quit' });
    expect(await session.code).toBe(0);
  });

  it.each([
    ['Enter alone', '\r'],
    ['Ctrl-C', '\x03'],
    ['Stop', '3\r'],
  ])('%s: nothing, and no failure', async (_, keys) => {
    const session = await played(newFolder(), '--no-animation');
    await session.type('\x1b');
    await session.shown('1 to 3 › ');
    await session.type(keys);
    expect(await session.code).toBe(0);
  });
});
