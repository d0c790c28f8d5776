import { describe, expect, it } from 'vitest';
import { read } from '../../src/language/read.ts';
import { matches } from './given.ts';

// Nothing is timed here: what is not about linear does not come back within the limit of a test.

const WORDS = 8000;
const many = (piece: string) => `${piece} `.repeat(WORDS / piece.split(' ').length);

describe('costly phrases on a text of 8,000 words', () => {
  it.each([
    ['eight optional groups', `${'(a (a (a)?)?)? '.repeat(8)} b`, many('a')],
    ['eight gaps', `${'a … '.repeat(8)} b`, many('a')],
    ['eight optional gaps', `${'(a …)? '.repeat(8)} b`, many('a')],
    ['nested alternatives', `${'(a|(a a|(a|a a a)))'.repeat(8)} b`, many('a')],
    ['numbers beside numbers', '<number> <number> <number> b', many('one')],
    ['rates in gaps', '<rate> … <rate> … <time> b', many('one per')],
  ])('%s', (_, phrase, text) => {
    expect(matches(phrase, text)).toEqual([]);
  });

  it('find what is there', () => {
    expect(matches(`${'(a …)? '.repeat(8)} b`, `${many('a')} b`)).toHaveLength(41);
  });
});

describe('costly texts', () => {
  it.each([
    ['denials before commas', `${'no a '.repeat(4000)}${'x, '.repeat(8000)}`, 16_000],
    ['denials', 'no '.repeat(20_000), 20_000],
    ['reports', 'people say '.repeat(10_000), 20_000],
    ['refusals', 'a can wait '.repeat(7000), 21_000],
    ['sentences of a word', 'a. '.repeat(20_000), 20_000],
    ['questions', 'is it? '.repeat(10_000), 20_000],
    ['quotations', 'a "b" '.repeat(10_000), 20_000],
    ['clauses', 'but '.repeat(20_000), 20_000],
    ['soft hyphens', '\u00ad'.repeat(60_000), 0],
    ['accents', `w${'\u0301'.repeat(60_000)}`, 1],
    ['apostrophes', `a${"'b".repeat(30_000)}`, 2],
    ['blank lines', '\n \n'.repeat(20_000), 0],
    ['dashes', ' - '.repeat(20_000), 0],
  ])('%s', (_, text, count) => {
    expect(read(text).tokens).toHaveLength(count);
  });
});
