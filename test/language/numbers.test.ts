import { describe, expect, it } from 'vitest';
import { quantities } from '../../src/language/numbers.ts';
import { read } from '../../src/language/read.ts';

const said = (text: string) =>
  quantities(read(text).tokens).map(({ value, unit }) => `${value}${unit === null ? '' : ` ${unit}`}`);

describe('numbers as people say them', () => {
  it.each([
    ['10k', ['10000']],
    ['2,000', ['2000']],
    ['10 000 of them', ['10000']],
    ['1.5m users', ['1500000']],
    ['100M DAU', ['100000000']],
    ['two hundred', ['200']],
    ['two hundred and fifty', ['250']],
    ['twenty five thousand', ['25000']],
    ['twenty-five', ['25']],
    ['three million two hundred thousand', ['3200000']],
    ['a hundred', ['100']],
    ['half a million', ['500000']],
    ['a dozen', ['12']],
    ['five, six or seven', ['5', '6', '7']],
    ['then 5, 25 and 100', ['5', '25', '100']],
    ['none at all', []],
    ['v2 and p99', []],
  ])('%s', (text, values) => {
    expect(said(text)).toEqual(values);
  });
});

describe('with their units', () => {
  it.each([
    ['two hundred milliseconds', ['200 ms']],
    ['a hundred ms', ['100 ms']],
    ['200ms', ['200 ms']],
    ['half a second', ['500 ms']],
    ['1.5 seconds', ['1500 ms']],
    ['within 10 minutes', ['600000 ms']],
    ['10k rps', ['10000 per-second']],
    ['30k/s', ['30000 per-second']],
    ['4,000 a second', ['4000 per-second']],
    ['500 payments per second', ['500 per-second']],
    ['600 a minute', ['10 per-second']],
    ['5 percent', ['5 percent']],
    ['0.3%', ['0.3 percent']],
    ['ten pods', ['10 machines']],
    ['12 replicas at 170 rps', ['12 machines', '170 per-second']],
    ['15 for the network, 12 ms for reads', ['15', '12 ms']],
    ['10m of rows', ['10000000']],
  ])('%s', (text, values) => {
    expect(said(text)).toEqual(values);
  });
});

it('say where they stand', () => {
  const { tokens } = read('So two hundred ms, then 10k rps.');
  expect(quantities(tokens).map(({ from, to }) => tokens.slice(from, to).map(({ norm }) => norm))).toEqual([
    ['two', 'hundred', 'ms'],
    ['10', 'k', 'rps'],
  ]);
});
