import * as fc from 'fast-check';
import stringWidth from 'fast-string-width';
import { expect, test } from 'vitest';
import { StandIns } from '../../src/terminal/stand-ins.ts';

const text = fc.oneof(
  fc.string({ unit: 'binary' }).map((any) => any.replaceAll(/\p{Cs}/gu, '')),
  fc
    .array(
      fc.constantFrom('\n', '\t', '\x1b', '\u009b', '\u202e', '\u200b', '⏎', '␊', '␛', '\ue000', '\ue001', 'a', '日'),
      { maxLength: 40 },
    )
    .map((all) => all.join('')),
);

test('a line with stand-ins means exactly what was typed, and none of it moves the cursor by itself', () => {
  fc.assert(
    fc.property(fc.array(text, { maxLength: 5 }), (pieces) => {
      const standIns = new StandIns();
      const line = pieces.map((piece) => standIns.shown(piece)).join('');
      expect(standIns.meant(line)).toBe(pieces.join(''));
      expect(line).not.toMatch(/[\p{Cc}\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff]/u);
    }),
    { numRuns: 5000 },
  );
});

test('each takes one column', () => {
  const standIns = new StandIns();
  expect(Array.from(standIns.shown('\n\t\x1b\u009b\u202e')).map((sign) => stringWidth(sign))).toEqual([1, 1, 1, 1, 1]);
});
