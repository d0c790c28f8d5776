import { Chalk } from 'chalk';
import { describe, expect, it } from 'vitest';
import type { Sum } from '../../src/analysis/memory/arithmetic.ts';
import type { Scorecard } from '../../src/analysis/scorecard.ts';
import { jsonReport } from '../../src/report/json-report.ts';
import { sumWords } from '../../src/report/sum-words.ts';
import { textReport } from '../../src/report/text-report.ts';
import { FACTS, STRONG } from './cards.ts';

const spot = (step: string, atSeconds: number | null, quote: string) => ({ step, atSeconds, quote });
const stated = spot('requirements', 200, '100 ms at p99, inside the authorisation');
const used = spot('serving', 1570, 'of the 100 ms, 15 go to the network both ways');
const hops: Sum = {
  kind: 'latency',
  spot: spot('serving', 1570, 'of the 100 ms, …'),
  hops: [40, 50, 30],
  left: null,
  claimed: null,
  budget: 100,
  agreement: 'disagree',
};
const pods: Sum = {
  kind: 'capacity',
  spot: spot('serving', null, '…'),
  load: 4000,
  each: 400,
  machines: 5,
  agreement: 'disagree',
};
const fresh = spot('requirements', 95, 'new posts within ten minutes');
const card: Scorecard = {
  ...STRONG,
  ledger: [
    { constraint: 'latency', stated, used, contradicted: null },
    { constraint: 'cost', stated: spot('framing', 300, '20 dollars a mistake'), used: null, contradicted: null },
    { constraint: 'freshness', stated: fresh, used: null, contradicted: spot('serving', 1600, 'rebuilt nightly') },
  ],
  promises: [
    { about: 'cold start', made: spot('data', 700, "I'll come back to cold start"), kept: null },
    { about: 'drift', made: spot('data', 720, 'more on drift later'), kept: spot('monitoring', 2400, 'now drift') },
  ],
  arithmetic: [
    hops,
    pods,
    { ...pods, machines: 10, agreement: 'agree' },
    { ...pods, each: null, agreement: 'not-checkable' },
  ],
  proactivity: { unasked: ['scale', 'drift'], asked: ['fallback'] },
};
const looseEnds = (given: Scorecard, width: number) =>
  textReport(given, FACTS, { color: new Chalk({ level: 0 }), width })
    .split('\n\n')
    .find((part) => part.startsWith('Loose ends')) ?? '';

describe('loose ends', () => {
  it('at 80 columns', () => {
    expect(looseEnds(card, 80)).toMatchInlineSnapshot(`
      "Loose ends
        Requirement  cost, “20 dollars a mistake” (5:00): never used
        Requirement  freshness, “new posts within ten minutes” (1:35): “rebuilt
                     nightly” (26:40) goes against it
        Promise      “cold start” (11:40): not taken up again
        Sum          40 + 50 + 30 = 120 ms, over the budget of 100 (26:10)
        Sum          4,000 a second at 400 each takes 10 machines, not 5"
    `);
  });
  it('at 40 columns', () => {
    expect(looseEnds({ ...card, ledger: [], arithmetic: [hops] }, 40)).toMatchInlineSnapshot(`
      "Loose ends
        Promise
          “cold start” (11:40): not taken up
          again
        Sum
          40 + 50 + 30 = 120 ms, over the
          budget of 100 (26:10)"
    `);
  });
  it.each([
    ['none where all are tied', { ...card, ledger: card.ledger?.slice(0, 1) ?? [], promises: [], arithmetic: [] }],
    ['none where it is not known', STRONG],
  ])('%s', (_, given) => {
    expect(looseEnds(given, 80)).toBe('');
  });
});

describe('what is wrong with a sum', () => {
  it.each<[string, Sum]>([
    ['40 + 50 + 30 = 120 ms, over the budget of 100', hops],
    ['40 + 50 + 30 = 120 ms and 20 left make 140, and the budget is 100', { ...hops, left: 20 }],
    ['40 + 50 + 30 = 120 ms, not 75', { ...hops, claimed: 75 }],
    ['0.5 + 1,200 = 1,200.5 ms, over the budget of 100', { ...hops, hops: [0.5, 1200] }],
    ['4,000 a second at 400 each takes 10 machines, not 5', pods],
    ['25,000 a second at 240 each takes 105 machines, not 50', { ...pods, load: 25_000, each: 240, machines: 50 }],
  ])('%s', (words, sum) => {
    expect(sumWords(sum)).toBe(words);
  });
});

describe('as JSON', () => {
  it('field by field, behind those of the format', () => {
    const { ledger, promises, arithmetic, proactivity, ...rest }: Scorecard = JSON.parse(jsonReport(card));
    expect({ ledger, promises, proactivity }).toEqual({
      ledger: card.ledger,
      promises: card.promises,
      proactivity: card.proactivity,
    });
    expect(arithmetic?.slice(0, 2)).toEqual(
      [hops, pods].map(({ spot: { step, atSeconds, quote }, ...figures }) => ({ ...figures, step, atSeconds, quote })),
    );
    expect(Object.keys(rest)).toEqual(Object.keys(JSON.parse(jsonReport(STRONG))));
  });
});
