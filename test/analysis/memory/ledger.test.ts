import { describe, expect, it } from 'vitest';
import { ledger } from '../../../src/analysis/memory/ledger.ts';
import { readingOf } from '../../../src/analysis/played-example.ts';
import type { Turn } from '../../../src/content/rehearsal.ts';
import { content, reading } from './given.ts';

const entries = (...turns: readonly Turn[]) =>
  ledger(reading(...turns), content).map(({ constraint, stated, used, contradicted }) => [
    constraint,
    stated.quote,
    used?.quote ?? null,
    ...(contradicted === null ? [] : [contradicted.quote]),
  ]);
const required = (say: string): Turn => ({ step: 'requirements', at: '0:20', say });
const later = (say: string): Turn => ({ step: 'serving', at: '20:00', say });

describe('what becomes of a constraint', () => {
  it.each([
    [
      'used by its number',
      [required('We have 100 ms at p99.'), later('Of the 100 ms, 40 go to the reads.')],
      [['latency', 'We have 100 ms at p99', 'Of the 100 ms, 40 go to the reads']],
    ],
    [
      'never used',
      [required('We have 100 ms at p99.'), later('A container, one percent of members first.')],
      [['latency', 'We have 100 ms at p99', null]],
    ],
    [
      'contradicted',
      [required('New postings are searchable within ten minutes.'), later('The index is rebuilt nightly.')],
      [['freshness', 'New postings are searchable within ten minutes', null, 'The index is rebuilt nightly']],
    ],
    ['none surfaced', [required('Who acts on it?'), later('Of the 100 ms, 40 go to the reads.')], []],
    [
      'used where it was said only',
      [required('100 ms at p99. Trees fit the 100 ms.'), later('A container.')],
      [['latency', '100 ms at p99', null]],
    ],
  ])('%s', (_, turns, expected) => {
    expect(entries(...turns)).toEqual(expected);
  });

  it('has its times', () => {
    const [entry] = ledger(reading(required('100 ms at p99.'), later('40 of the 100 ms for reads.')), content);
    expect([entry?.stated.atSeconds, entry?.used?.atSeconds]).toEqual([20, 1200]);
  });

  it('cannot be told in a run of the first steps only', () => {
    const turns = [required('100 ms at p99.')];
    const run = { rehearsal: 1 as const, prompt: 'fraud', framework: 'six-step', turns };
    expect(ledger(readingOf({ ...run, steps: ['requirements'] }, content), content)).toEqual([]);
    expect(ledger(readingOf({ ...run, steps: ['requirements', 'serving'] }, content), content)).toHaveLength(1);
  });
});
