import * as fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { type Key, KeyReader } from '../../src/terminal/keys.ts';

const text = (typed: string): Key => ({ type: 'text', text: typed });
const key = (sequence: string): Key => ({ type: 'key', sequence });
const paste = (pasted: string): Key => ({ type: 'paste', text: pasted });

/** Keys as one reads them: what was typed in two chunks is one text. */
function joined(keys: readonly Key[]): Key[] {
  const all: Key[] = [];
  for (const next of keys) {
    const last = all.at(-1);
    if (next.type === 'text' && last?.type === 'text') all.splice(-1, 1, text(last.text + next.text));
    else all.push(next);
  }
  return all;
}

describe('what bytes are', () => {
  test.each([
    ['letters', 'abc é日🙂', [text('abc é日🙂')]],
    ['Enter', 'a\rb\n', [text('a'), key('\r'), text('b'), key('\n')]],
    ['CR LF', 'a\r\nb', [text('a'), key('\r'), text('b')]],
    ['two Enters', '\r\r', [key('\r'), key('\r')]],
    ['control keys', '\x01\x03\x7f\t', [key('\x01'), key('\x03'), key('\x7f'), key('\t')]],
    ['control characters that are no keys', 'a\x00\x1c\x1db', [text('ab')]],
    ['cursor keys', '\x1b[D\x1bOA\x1b[1;5C\x1b[3~', [key('\x1b[D'), key('\x1bOA'), key('\x1b[1;5C'), key('\x1b[3~')]],
    ['Alt', '\x1bb\x1b\x1b[A', [key('\x1bb'), key('\x1b\x1b[A')]],
    ['keys of other terminals', 'a\x1b[1;10D\x1b[?1;2cb', [text('ab')]],
    ['replies', '\x1b[?1;2c\x1b]11;rgb:00/00/00\x1b\\\x1bP>|x\x1b\\', []],
    ['a paste', '\x1b[200~a\r\nb\rc\n\x1b[201~', [paste('a\nb\nc\n')]],
    ['keys in a paste are text', '\x1b[200~\x03\x1b[D\x1b[201~', [paste('\x03\x1b[D')]],
    ['an empty paste', '\x1b[200~\x1b[201~', []],
    ['a paste between letters', 'a\x1b[200~b\x1b[201~c', [text('a'), paste('b'), text('c')]],
    ['the end of no paste', 'a\x1b[201~b', [text('ab')]],
  ])('%s', (_, bytes, keys) => {
    expect(joined(new KeyReader().feed(bytes))).toEqual(keys);
  });

  it('does not depend on how they are cut into chunks', () => {
    const piece = fc.constantFrom(
      'a',
      'é',
      '🙂',
      '\r',
      '\r\n',
      '\x03',
      '\x1b[D',
      '\x1b[1;5C',
      '\x1bOA',
      '\x1bb',
      '\x1b[200~',
      '\x1b[201~',
      '\x1b]0;t\x07',
      '/next',
    );
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 30, size: 'max' }),
        fc.array(fc.integer({ min: 1, max: 7 }), { minLength: 1 }),
        (pieces, cuts) => {
          const bytes = pieces.join('');
          const whole = new KeyReader();
          const inPieces = new KeyReader();
          const keys: Key[] = [];
          const units = Array.from(bytes);
          for (let i = 0, n = 0; i < units.length; n += 1) {
            const size = cuts[n % cuts.length] ?? 1;
            keys.push(...inPieces.feed(units.slice(i, i + size).join('')));
            i += size;
          }
          expect(joined(keys)).toEqual(joined(whole.feed(bytes)));
          expect(inPieces.isPasting).toBe(whole.isPasting);
        },
      ),
      { numRuns: 2000 },
    );
  });
});

describe('what never comes to an end', () => {
  test.each([
    ['Escape is nothing', '\x1b', []],
    ['Alt-[ is nothing', '\x1b[', []],
    ['Alt-] is a key', '\x1b]', [key('\x1b]')]],
  ])('%s', (_, bytes, keys) => {
    const reader = new KeyReader();
    expect(reader.feed(bytes)).toEqual([]);
    expect(reader.isUnfinished).toBe(true);
    expect(reader.settle()).toEqual(keys);
    expect(reader.feed('b')).toEqual([text('b')]);
  });

  it('a paste counts as far as it came', () => {
    const reader = new KeyReader();
    reader.feed('\x1b[200~a\nb\x1b[2');
    expect(reader.settle()).toEqual([]);
    expect(reader.endPaste()).toEqual([paste('a\nb\x1b[2')]);
    expect(reader.isUnfinished).toBe(false);
  });

  it('a paste without end is counted, not kept', () => {
    const reader = new KeyReader();
    reader.feed('\x1b[200~');
    for (let i = 0; i < 32; i += 1) expect(reader.feed('x'.repeat(65_536))).toEqual([]);
    expect(reader.feed('\x1b[201~a')).toEqual([{ type: 'flood', bytes: 2 * 1024 * 1024 }, text('a')]);
  });
});
