import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { safe } from '../../src/content/safe.ts';

describe('what a screen or a report shows', () => {
  test.each([
    ['plain text', 'p99 < 100 ms, "naïve" – 日本語 …', 'p99 < 100 ms, "naïve" – 日本語 …'],
    ['line feed and tab', 'a\n\tb', 'a\n\tb'],
    ['carriage return', 'over\rprint', 'over^Mprint'],
    ['backspace', 'a\bb', 'a^Hb'],
    ['NUL, BEL, DEL', '\0\x07\x7f', '^@^G^?'],
    ['colour', '\x1b[31mred', '^[[31mred'],
    ['clipboard (OSC 52)', '\x1b]52;c;aGk=\x07', '^[]52;c;aGk=^G'],
    ['a sequence that stripping would put together', '\x1b\x1b[31m]0;title\x07', '^[^[[31m]0;title^G'],
    ['C1', '\u009b31m\u009d0;t\u009c', '<U+009B>31m<U+009D>0;t<U+009C>'],
    ['right-to-left override', 'abc\u202efed\u202c', 'abc<U+202E>fed<U+202C>'],
    ['isolates and marks', '\u2066\u2069\u200e\u200f\u061c', '<U+2066><U+2069><U+200E><U+200F><U+061C>'],
    ['zero width', 'a\u200bb\u2060c\ufeffd\u00ade', 'a<U+200B>b<U+2060>c<U+FEFF>d<U+00AD>e'],
    ['line and paragraph separators', 'a\u2028b\u2029c', 'a<U+2028>b<U+2029>c'],
    ['tags', 'a\u{e0041}b', 'a<U+E0041>b'],
    ['fillers', '\u3164\u115f', '<U+3164><U+115F>'],
    ['unpaired surrogates', 'a\ud800b\udc00', 'a<U+D800>b<U+DC00>'],
    ['a family', '👩‍👩‍👧', '👩‍👩‍👧'],
    ['a heart on fire', '❤️‍🔥', '❤️‍🔥'],
    ['Persian with ZWNJ', 'می‌خواهم', 'می‌خواهم'],
    ['joiners that join nothing', 'a \u200d b\u200c', 'a <U+200D> b<U+200C>'],
  ])('%s', (_, text, shown) => {
    expect(safe(text)).toBe(shown);
  });

  const pieces = fc.constantFrom(
    '\x1b',
    '[',
    ']',
    '\x07',
    '\x9b',
    '\x9d',
    '\x9c',
    'P',
    '\\',
    '\r',
    '\b',
    '\u202e',
    '\u200d',
    '\u200c',
    '\ufe0f',
    'é',
    '👩',
    'م',
    '\ud83d',
    '\udc69',
    'a',
    ' ',
    '\n',
    '\t',
    '\u2028',
  );
  const soup = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(pieces, { size: 'max', maxLength: 60 }).map((all) => all.join('')),
  );

  test('nothing that a terminal would obey, or that hides, survives', () => {
    fc.assert(
      fc.property(soup, (text) => {
        const shown = safe(text);
        expect(shown).not.toMatch(/[^\P{Cc}\n\t]|[\u00ad\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff]/u);
        expect(shown).not.toMatch(/\p{Cs}/u);
        expect(safe(shown)).toBe(shown);
      }),
      { numRuns: 20_000 },
    );
  });

  test('what can be seen stays as it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme-ascii' }), (text) => {
        expect(safe(text)).toBe(text);
      }),
    );
  });

  test.each([
    ['controls', '\x1b'],
    ['joiners', '\u200d'],
    ['letters', 'a'],
    ['surrogates', '\ud800'],
  ])('takes time in proportion to the length: %s', (_, piece) => {
    const took = (length: number) => {
      const text = piece.repeat(length);
      const begin = performance.now();
      safe(text);
      return performance.now() - begin;
    };
    took(10_000);
    expect(took(1_000_000)).toBeLessThan(2000);
  });
});
