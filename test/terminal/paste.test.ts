import { describe, expect, it } from 'vitest';
import { settled, stage } from './stage.ts';

const ESC = '\x1b';
/** The sequences that we write ourselves: cursor, erasing, modes. */
const OURS = new RegExp(`${ESC}(?:\\[[0-9;?]*[A-KJhl]|[78])`, 'g');
const paste = (text: string) => `\x1b[200~${text}\x1b[201~`;
const said = (log: readonly { readonly type: string; readonly text?: string }[]) =>
  log.filter(({ type }) => type === 'said').map(({ text }) => text);

describe('5: a message while a wrapped line is half typed', () => {
  it('stands above the line, which goes on', async () => {
    const s = await stage({ columns: 40 });
    const text = 'The label is a chargeback within ninety days, which comes late';
    await s.type(`${text}\x1b[D\x1b[D`);
    const [, column] = await s.cursor();
    await s.away(720_000);
    expect((await s.screen()).slice(-6)).toEqual([
      'You were away 12 min. The clock stood',
      'still at 0:01.',
      '',
      '1/6 Requirements   4:59 · 45 min',
      '› The label is a chargeback within ninet',
      'y days, which comes late',
    ]);
    expect((await s.cursor())[1]).toBe(column);
    await s.type('X\r');
    expect(s.log.slice(-2)).toEqual([
      { type: 'suspended', at: 1000, ms: 719_000 },
      {
        type: 'said',
        step: 'requirements',
        begun: 0,
        at: 1000,
        text: 'The label is a chargeback within ninety days, which comes laXte',
      },
    ]);
  });
});

describe('6: pastes', () => {
  it('asks the terminal to mark them, and no longer at the end', async () => {
    const s = await stage();
    expect(s.written().startsWith('\x1b[?2004h')).toBe(true);
    await s.type('\x04');
    await s.over;
    expect(s.written().endsWith('\x1b[?2004l')).toBe(true);
    expect(s.modes.at(-1)).toBe(false);
  });

  it.each([
    ['several lines are one answer', [paste('first\nsecond\r\nthird\r'), '\r'], ['first\nsecond\nthird']],
    ['nothing is said before Enter', [paste('first\nsecond\n')], []],
    ['one goes on typing', [paste('first\nsecond'), ' and more\r'], ['first\nsecond and more']],
    ['a command in it is text', [paste('/next'), '\r'], ['/next']],
    ['commands in it are text', [paste('/undo\n/quit\n'), '\r'], ['/undo\n/quit']],
    ['text after a typed command belongs to it', ['/board ', paste('p99\n100 ms'), '\r'], []],
    ['in the middle', ['ab\x1b[D', paste('1\n2'), '\r'], ['a1\n2b']],
    ['markers in pieces', ['\x1b[20', '0~fi', 'rst\nsec', 'ond\x1b[2', '01', '~\r'], ['first\nsecond']],
    ['without its end, after a while', ['\x1b[200~first\nsecond'], []],
    ['tabs, escapes and marks are kept exactly', [paste('a\tb\x1b[2Jc\u202ed'), '\r'], ['a\tb\x1b[2Jc\u202ed']],
    ['the signs for them are text as well', ['⏎␛\ue000', paste('\n\x1b\u202e'), '\r'], ['⏎␛\ue000\n\x1b\u202e']],
  ])('%s', async (_, chunks, texts) => {
    const s = await stage();
    for (const chunk of chunks) await s.type(chunk);
    expect(said(s.log)).toEqual(texts);
    expect(s.log.filter(({ type }) => type === 'ended' || type === 'undone')).toEqual([]);
  });

  it('writes the rest of a typed command on the board', async () => {
    const s = await stage();
    await s.type('/board ');
    await s.type(`${paste('p99\n100 ms')}\r`);
    expect(s.log.at(-1)).toEqual({ type: 'noted', at: 0, text: 'p99\n100 ms' });
  });

  it('gives up waiting for the end of a paste', async () => {
    const s = await stage();
    await s.type('\x1b[200~first\nsecond');
    await s.pass(2500);
    await s.type('\r');
    expect(said(s.log)).toEqual(['first\nsecond']);
  });

  it('shows a sign for what cannot be seen', async () => {
    const s = await stage();
    await s.type(paste('a\tb\nc\x1b]52;c;x\x07\u0085'));
    expect((await s.screen()).at(-1)).toBe('› a␉b⏎c␛]52;c;x␇\ue000');
  });

  it.each([
    ['64 KiB are taken', 64 * 1024, 1],
    ['a byte more is not', 64 * 1024 + 1, 0],
    ['1 MiB is not', 1024 * 1024, 0],
  ])('%s', async (_, length, answers) => {
    const s = await stage();
    const begin = performance.now();
    const bytes = Buffer.from(paste('word '.repeat(length / 5 + 1).slice(0, length)));
    for (let i = 0; i < bytes.length; i += 65_536) await s.type(bytes.subarray(i, i + 65_536));
    await s.type('\r');
    expect(said(s.log)).toHaveLength(answers);
    if (answers === 0)
      expect((await s.screen()).join(' ')).toMatch(/Paste of (65 KiB|1\.0 MiB): an answer may have 64 KiB/);
    expect(performance.now() - begin).toBeLessThan(2000);
  });

  it('refuses what is too long without marks as well, and keeps what there was', async () => {
    const s = await stage();
    await s.type('kept');
    for (let i = 0; i < 16; i += 1) await s.type('x'.repeat(65_536));
    expect((await s.screen()).slice(-4)).toEqual([
      'An answer may have 64 KiB: what came last did not fit and was left out.',
      '',
      '1/6 Requirements   5:00 left · 45 min in all',
      '› kept',
    ]);
    await s.type('\r');
    expect(said(s.log)).toEqual(['kept']);
  });
});

describe('odd bytes', () => {
  it('says once that bytes were not UTF-8', async () => {
    const s = await stage();
    await s.type(Buffer.from([0x61, 0xff, 0xfe]));
    await s.type(Buffer.from([0xff, 0x0d]));
    expect(said(s.log)).toEqual(['a\ufffd\ufffd\ufffd']);
    expect((await s.scrolled()).filter((row) => row.includes('UTF-8'))).toHaveLength(1);
  });

  it('waits for the rest of a character', async () => {
    const s = await stage();
    const bytes = Buffer.from('é🙂\r');
    for (const byte of bytes) await s.type(Buffer.from([byte]));
    expect(said(s.log)).toEqual(['é🙂']);
  });

  it.each([
    ['NUL and separators', 'a\x00b\x1c\x1dc', 'abc'],
    ['a C1 control', 'a\u009b31mb', 'a\u009b31mb'],
    ['replies of the terminal', 'a\x1b[?62;22cb\x1b]11;rgb:0/0/0\x07c\x1b[1;10Dd', 'abcd'],
    ['Escape', 'a\x1b', 'ab'],
  ])('%s', async (_, typed, text) => {
    const s = await stage();
    const before = s.written().length;
    await s.type(typed);
    await s.pass(200);
    if (typed.endsWith('\x1b')) await s.type('b');
    await s.type('\r');
    await settled();
    expect(said(s.log)).toEqual([text]);
    // Nothing but our own sequences reaches the terminal.
    expect(s.written().slice(before).replace(OURS, '')).not.toMatch(/[^\P{Cc}\n\r]/u);
  });
});
