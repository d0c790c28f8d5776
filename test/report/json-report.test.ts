import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Scorecard } from '../../src/analysis/scorecard.ts';
import { jsonReport } from '../../src/report/json-report.ts';
import { SILENT, STRONG, WEAK } from './cards.ts';
import { anyScorecard } from './generated.ts';

interface Shape {
  readonly score: number | null;
  readonly steps: readonly { readonly score: number | null; readonly weight: number }[];
  readonly signals: readonly { readonly quote: string | null }[];
}
const read = (card: Scorecard): Shape => JSON.parse(jsonReport(card));

it.each([
  ['strong', { ...STRONG, source: 'fraud-strong.yaml' }],
  ['weak', WEAK],
  ['silent', SILENT],
])('%s, to the letter', async (name, card) => {
  await expect(jsonReport(card)).toMatchFileSnapshot(`golden/${name}.jsonl`);
});

/** The public format, version 1: these fields in this order, and new ones behind them. */
it('has the fields of the format in their order', () => {
  const card: object = JSON.parse(jsonReport(WEAK));
  const keys = (value: unknown): string[] => (typeof value === 'object' && value !== null ? Object.keys(value) : []);
  const first = (name: 'steps' | 'signals' | 'moves') =>
    keys(Object.entries(card).find(([key]) => key === name)?.[1]?.[0]);
  expect(keys(card).slice(0, 10).join(' ')).toBe(
    'scorecard source prompt framework minutes score rating steps signals moves',
  );
  expect(keys(card).slice(10).join(' ')).toBe('fix next engine content');
  expect(first('steps').join(' ')).toBe('id score weight budgetSeconds usedSeconds covered missed');
  expect(first('signals').join(' ')).toBe('id severity step atSeconds quote why instead');
  expect(first('moves').join(' ')).toBe('id step atSeconds quote');
});

describe('numbers', () => {
  const weighed = (...weights: number[]) =>
    read({
      ...STRONG,
      steps: weights.map((weight, i) => ({
        ...STRONG.steps[0],
        id: `s${i}`,
        score: 66.666,
        weight,
        lost: 0,
        budgetSeconds: 1.4,
        usedSeconds: null,
        covered: [],
        missed: [],
      })),
    });

  it.each([
    [
      [1 / 3, 1 / 3, 1 / 3],
      [0.3334, 0.3333, 0.3333],
    ],
    [
      [0.12, 0.88],
      [0.12, 0.88],
    ],
    [
      [0.57, 0.29, 0.14],
      [0.57, 0.29, 0.14],
    ],
    [
      [1, 0],
      [1, 0],
    ],
    [
      [0, 0],
      [0, 0],
    ],
  ])('weights %j are written %j', (weights, written) => {
    expect(weighed(...weights).steps.map((step) => step.weight)).toEqual(written);
  });
  it('scores have one decimal', () => {
    expect(weighed(1).steps[0]?.score).toBe(66.7);
    expect(read({ ...STRONG, score: 78.449 }).score).toBe(78.4);
  });
});

describe('any scorecard', () => {
  it('is one line, and weights sum to what they summed to', () => {
    fc.assert(
      fc.property(anyScorecard, (card) => {
        expect(jsonReport(card).indexOf('\n')).toBe(jsonReport(card).length - 1);
        const sum = (weights: readonly { readonly weight: number }[]) =>
          weights.reduce((total, s) => total + s.weight, 0);
        expect(sum(read(card).steps)).toBeCloseTo(sum(card.steps), 9);
      }),
    );
  });
  it('shows no hidden character, and reads back to the same quotes', () => {
    fc.assert(
      fc.property(anyScorecard, (card) => {
        expect(jsonReport(card).trimEnd()).not.toMatch(/[\p{Cc}\p{Cf}\u2028\u2029]/u);
        expect(read(card).signals.map((s) => s.quote)).toEqual(card.signals.map((s) => s.quote));
      }),
    );
  });
});
