import { Writable } from 'node:stream';
import { describe, expect, it, test } from 'vitest';
import { AnswerLine } from '../../src/terminal/answer-line.ts';
import { completeCommand } from '../../src/terminal/commands.ts';
import { Screen } from '../../src/terminal/screen.ts';
import { answering } from '../session/others.ts';
import { stage } from './stage.ts';

const LEFT = '\x1b[D';
const paste = (text: string) => `\x1b[200~${text}\x1b[201~`;
const said = (log: readonly { readonly type: string; readonly text?: string }[]) =>
  log.filter(({ type }) => type === 'said').map(({ text }) => text);
const LONG =
  'We rank the feed for a hundred million people a day, so retrieval has to be cheap, and the second stage may cost more.';

describe('1: characters that arrive in one chunk in the middle of the line', () => {
  it.each([
    ['typed letters', `answer${LEFT.repeat(4)}`, 'ZZ', '› anZZswer'],
    ['an input method', `answer${LEFT.repeat(4)}`, '日本', '› an日本swer'],
    ['keys and letters', 'answer', `${LEFT.repeat(4)}ZZ${LEFT}Y`, '› anZYZswer'],
    ['a paste', `answer${LEFT.repeat(4)}`, paste('ZZ'), '› anZZswer'],
    ['a deletion', 'answer', `${LEFT}\x7f\x7f`, '› ansr'],
  ])('%s', async (_, first, then, row) => {
    const s = await stage();
    await s.type(first);
    await s.type(then);
    expect((await s.screen()).at(-1)).toBe(row);
    await s.type('\r');
    expect(said(s.log)).toEqual([row.slice(2)]);
  });
});

test('1: a whole chunk of them that reaches readline', () => {
  let written = '';
  const output = new Writable({
    decodeStrings: false,
    write: (chunk: string, _encoding, done) => {
      written += chunk;
      done();
    },
  });
  const line = new AnswerLine({
    screen: new Screen(output),
    isEditable: true,
    complete: completeCommand,
    onLine: () => {},
  });
  line.draw({ status: '', sign: '> ' });
  line.insert('answer');
  line.key(LEFT.repeat(4));
  line.key('ZZ');
  expect(line.text).toBe('anZZswer');
  expect(written).toContain('> anZZswer');
  line.close();
});

describe('2: one interface, one queue', () => {
  it('keeps every line of a chunk, in order, each at its place', async () => {
    const s = await stage({ interviewer: answering((text) => ({ text: `So ${text}.`, fact: null })) });
    await s.type('one\rtwo\r/next\rthree\rfo');
    expect(said(s.log)).toEqual(['one', 'two', 'three']);
    expect(s.log.map(({ type }) => type)).toEqual([
      'started',
      'entered',
      'said',
      'answered',
      'said',
      'answered',
      'entered',
      'said',
      'answered',
    ]);
    expect((await s.screen()).filter((row) => /^›|^Interviewer: So/.test(row))).toEqual([
      '› one',
      'Interviewer: So one.',
      '› two',
      'Interviewer: So two.',
      '› /next',
      '› three',
      'Interviewer: So three.',
      '› fo',
    ]);
  });

  it('takes CR LF for one Enter, also when it comes in two chunks', async () => {
    const s = await stage();
    await s.type('one\r\ntwo\r');
    await s.type('\nthree\r');
    expect(said(s.log)).toEqual(['one', 'two', 'three']);
  });
});

describe('what was said stays on the screen broken between words', () => {
  it.each([
    ['with the cursor at its end', ''],
    ['with the cursor in its middle', LEFT.repeat(60)],
  ])('%s', async (_, keys) => {
    const s = await stage();
    await s.type(LONG + keys);
    await s.type('\r');
    const rows = await s.screen();
    const from = rows.findIndex((row) => row.startsWith('› We rank'));
    expect(rows.slice(from, from + 2)).toEqual([
      '› We rank the feed for a hundred million people a day, so retrieval has to be',
      'cheap, and the second stage may cost more.',
    ]);
    expect(rows.filter((row) => row.includes('second stage'))).toHaveLength(1);
    expect(said(s.log)).toEqual([LONG]);
  });
});

describe('3: the time ticks in place', () => {
  it('leaves line and cursor alone, in the middle of a wrapped line too', async () => {
    const s = await stage();
    await s.type(LONG + LEFT.repeat(90));
    const [row, column] = await s.cursor();
    await s.pass(1250);
    const screen = await s.screen();
    expect(screen.slice(-3)).toEqual([
      '1/6 Requirements   4:59 left · 45 min in all',
      `› ${LONG.slice(0, 78).trimEnd()}`,
      LONG.slice(78),
    ]);
    expect(await s.cursor()).toEqual([row, column]);
    await s.type('X\r');
    expect(said(s.log)).toEqual([`${LONG.slice(0, -90)}X${LONG.slice(-90)}`]);
  });

  it('writes only when the text changes', async () => {
    const s = await stage();
    await s.pass(1000);
    const before = s.written().length;
    await s.pass(750);
    expect(s.written().length).toBe(before);
    await s.pass(250);
    expect(s.written().length).toBeGreaterThan(before);
  });

  it('costs less than 100 bytes a second', async () => {
    const s = await stage({ isColoured: true });
    const before = s.written().length;
    await s.pass(10_000);
    expect(s.written().length - before).toBeLessThan(1000);
  });

  it('keeps still while a paste comes in', async () => {
    const s = await stage();
    await s.type('\x1b[200~first');
    const before = s.written().length;
    await s.pass(1500);
    expect(s.written().length).toBe(before);
    await s.type(' part\x1b[201~\r');
    expect(said(s.log)).toEqual(['first part']);
  });

  it('keeps still where the line is taller than the window, and shows the time again when it is not', async () => {
    const s = await stage({ columns: 40, rows: 8 });
    await s.type('word '.repeat(80).trimEnd());
    const before = s.written().length;
    await s.pass(5000);
    expect(s.written().length).toBe(before);
    await s.type('\x15short');
    expect((await s.screen()).slice(-2)).toEqual(['1/6 Requirements   4:55 · 45 min', '› short']);
    await s.type('\r');
    expect(said(s.log)).toEqual(['short']);
  });

  it('stands still, drawn or not, while nobody is asked', async () => {
    const s = await stage();
    await s.type('\x03');
    const before = s.written().length;
    await s.pass(5000);
    expect(s.written().length).toBe(before);
  });
});

describe('4: the window changes its size', () => {
  it.each([
    [80, 24, 40, 24],
    [40, 24, 80, 24],
    [80, 24, 61, 12],
    [60, 24, 20, 24],
    [80, 24, 60, 24],
    [100, 30, 40, 20],
  ])('from %i x %i to %i x %i with a wrapped line', async (columns, rows, newColumns, newRows) => {
    const s = await stage({ columns, rows });
    await s.type(LONG);
    await s.resize(newColumns, newRows);
    const screen = await s.screen();
    const status = screen.findLastIndex((row) => row.startsWith('1/6'));
    expect(
      screen
        .slice(status + 1)
        .map((row) => row.padEnd(newColumns))
        .join('')
        .trimEnd(),
    ).toBe(`› ${LONG}`);
    const scrolled = await s.scrolled();
    expect(scrolled.filter((row) => row.startsWith('1/6'))).toHaveLength(1);
    expect(scrolled.join('').replaceAll(' ', '')).toContain('·Thethirdaboutrequirements?1/6');
    await s.type('!\r');
    expect(said(s.log)).toEqual([`${LONG}!`]);
  });

  it('takes any size, and loses nothing of what is typed meanwhile', async () => {
    const s = await stage();
    let random = 7;
    const upTo = (n: number) => (random = (random * 48_271) % 2_147_483_647) % n;
    let typed = '';
    for (let i = 0; i < 200; i += 1) {
      await s.resize(1 + upTo(120), 1 + upTo(40));
      const word = `w${i} `;
      typed += word;
      await s.type(word);
    }
    await s.resize(0, 0);
    await s.type('end\r');
    expect(said(s.log)).toEqual([`${typed}end`]);
  });

  it('shows what is typed after a stop again', async () => {
    const stopped: string[] = [];
    const s = await stage({ suspend: () => stopped.push('stopped') });
    await s.type(`${LONG}\x1a`);
    expect(stopped).toEqual(['stopped']);
    expect((await s.screen()).at(-1)).toBe('  · The third about requirements?');
    await s.away(60_000);
    s.candidate.wake();
    expect((await s.screen()).slice(-4)).toEqual(
      [
        'You were away 59 s. The clock stood still at 0:01.',
        '',
        '1/6 Requirements   4:59 left · 45 min in all',
        `› ${LONG.slice(0, 78)}`.trimEnd(),
      ]
        .concat(LONG.slice(78))
        .slice(-4),
    );
    await s.type('\r');
    expect(said(s.log)).toEqual([LONG]);
  });
});
