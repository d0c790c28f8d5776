import { describe, expect, it } from 'vitest';
import { quote } from '../../src/analysis/quote.ts';
import { read } from '../../src/language/read.ts';

const long = `${'word '.repeat(39)}wordier than that and so on`;

describe('a quote', () => {
  it.each([
    ['is what was said, unaltered', '  A “canary”,\n 1 % ', 2, 18, 'A “canary”,\n 1 %'],
    ['of 200 characters is whole', 'a'.repeat(200), 0, 200, 'a'.repeat(200)],
    ['that is longer ends at a word', long, 0, long.length, 'word '.repeat(39).trim()],
    ['that is longer ends at a word, begun later', long, 5, long.length, `${'word '.repeat(38)}wordier`],
    ['of one endless word is cut', 'a'.repeat(300), 0, 300, 'a'.repeat(200)],
  ])('%s', (_, text, start, end, expected) => {
    expect(quote(read(text), start, end)).toBe(expected);
  });
});
