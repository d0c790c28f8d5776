import { Chalk } from 'chalk';
import { expect, it } from 'vitest';
import type { Scorecard } from '../../src/analysis/scorecard.ts';
import { jsonReport } from '../../src/report/json-report.ts';
import { textReport } from '../../src/report/text-report.ts';
import { FACTS, STRONG } from './cards.ts';

const options = { color: new Chalk({ level: 0 }), width: 80 };

const section = (card: Scorecard, name: string) =>
  textReport(card, FACTS, options)
    .split('\n\n')
    .find((part) => part.startsWith(name)) ?? null;

const hint = (criterion: string, rung: number, cost: number, told = false) => ({
  criterion,
  step: 'requirements',
  rung,
  cost,
  told,
});

const HINTED: Scorecard = {
  ...STRONG,
  hints: {
    cost: 3,
    taken: [hint('scale', 1, 0.5), hint('latency', 2, 1), hint('label-delay', 3, 1.5, true)],
  },
};

const RATED: Scorecard = {
  ...STRONG,
  self: [
    { step: 'requirements', you: 4, band: 5, difference: -1 },
    { step: 'framing', you: 5, band: 5, difference: 0 },
    { step: 'data', you: 5, band: 4, difference: 1 },
    { step: 'gone', you: 2, band: null, difference: null },
  ],
};

it('hints with the rung, and what each cost', () => {
  expect(section(HINTED, 'Hints taken')).toMatchInlineSnapshot(`
    "Hints taken                                                          –3.0 points
      transactions a second at peak        a question                           –0.5
      what p99 checkout can bear           what is missing                      –1.0
      how late a chargeback confirms the…  how to say it: not counted as found  –1.5"
  `);
});

it('what a hint told is not listed as not detected', () => {
  const told = 'how late a chargeback';
  expect(section(STRONG, 'Not detected')).toContain(told);
  expect(section(HINTED, 'Not detected')).not.toContain(told);
});

it('ratings beside the scores', () => {
  expect(section(RATED, 'How you rated yourself')).toMatchInlineSnapshot(`
    "How you rated yourself                                                    1 to 5
      Requirements       You 4, score 91    a 5: you rated it 1 lower
      Problem framing    You 5, score 83    a 5 as well
      Data and features  You 5, score 71    a 4: you rated it 1 higher
      gone               You 2, not scored"
  `);
});

it.each([
  ['Hints taken', STRONG],
  ['How you rated yourself', STRONG],
])('%s: not where there is nothing', (name, card) => {
  expect(section(card, name)).toBe(null);
});

it('in JSON, beside the public fields', () => {
  expect(JSON.parse(jsonReport(HINTED))).toMatchObject({ hints: HINTED.hints });
  expect(JSON.parse(jsonReport(RATED))).toMatchObject({ self: RATED.self });
  expect(JSON.parse(jsonReport(STRONG))).not.toHaveProperty('self');
});
