import * as fc from 'fast-check';
import { RATINGS, type Scorecard, type StepScore } from '../../src/analysis/scorecard.ts';
import { FACTS } from './cards.ts';
import { anyRemembered } from './generated-memory.ts';

/** Texts that try to break a page: escapes, controls, wide and combining characters, words longer than a line. */
const hostileText = fc.oneof(
  { weight: 4, arbitrary: fc.lorem({ maxCount: 30 }) },
  { weight: 2, arbitrary: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 200 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', minLength: 1, maxLength: 80 }) },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      '\u001b[2J\u001b[31mred',
      'a\r\nb\tc',
      '漢字'.repeat(60),
      'x'.repeat(300),
      '👩‍👩‍👧‍👦 é\u0301',
      '\u202egnp.exe',
      ' ',
    ),
  },
);

const id = fc.oneof(fc.constantFrom(...FACTS.titles.criteria.keys()), fc.stringMatching(/^[a-z][a-z0-9-]{0,20}$/));
const seconds = fc.option(fc.oneof(fc.nat(900), fc.nat(12_000)));
const points = fc.double({ min: 0, max: 100, noNaN: true });

const step: fc.Arbitrary<StepScore> = fc.record({
  id,
  score: fc.option(points),
  weight: fc.double({ min: 0, max: 1, noNaN: true }),
  lost: points,
  budgetSeconds: seconds,
  usedSeconds: seconds,
  covered: fc.array(id, { maxLength: 6 }),
  missed: fc.array(id, { maxLength: 6 }),
});

const band = fc.integer({ min: 1, max: 5 });
const hint = fc.record({
  criterion: id,
  step: fc.option(id),
  rung: fc.integer({ min: 1, max: 3 }),
  cost: fc.double({ min: 0, max: 10, noNaN: true }),
  told: fc.boolean(),
});

/** Any scorecard that keeps to the public format; weights sum to 1. */
export const anyScorecard: fc.Arbitrary<Scorecard> = fc
  .record({
    scorecard: fc.constant<1>(1),
    source: fc.option(hostileText),
    prompt: fc.constantFrom('fraud', 'feed-ranking'),
    framework: fc.constant('six-step'),
    minutes: fc.integer({ min: 5, max: 180 }),
    score: fc.option(points, { freq: 10 }),
    rating: fc.option(fc.constantFrom(...RATINGS), { freq: 10 }),
    steps: fc.uniqueArray(step, { selector: (s) => s.id, minLength: 1, maxLength: 10 }),
    signals: fc.array(
      fc.record({
        id: fc.oneof(fc.constantFrom(...FACTS.titles.signals.keys()), id),
        severity: fc.constantFrom('high', 'medium', 'low'),
        step: fc.option(id),
        atSeconds: seconds,
        quote: fc.option(hostileText),
        why: hostileText,
        instead: hostileText,
      }),
      { maxLength: 6 },
    ),
    moves: fc.array(fc.record({ id, step: fc.option(id), atSeconds: seconds, quote: fc.option(hostileText) }), {
      maxLength: 6,
    }),
    fix: fc.option(fc.record({ id, text: hostileText, points })),
    next: fc.option(
      fc.record({
        args: fc.constantFrom(['drill', 'fraud'], ['drill', 'fraud', '--step', 'serving']),
        reason: hostileText,
      }),
    ),
    hints: fc.record({ cost: points, taken: fc.array(hint, { maxLength: 4 }) }),
    self: fc.array(
      fc.record({ step: id, you: band, band: fc.option(band), difference: fc.option(fc.integer({ min: -4, max: 4 })) }),
      { maxLength: 3 },
    ),
    ...anyRemembered(hostileText),
    engine: fc.constant('0.1.0'),
    content: fc.constant('5f1c2a90'),
  })
  .map((card) => {
    const sum = card.steps.reduce((total, { weight }) => total + weight, 0);
    return sum === 0 ? card : { ...card, steps: card.steps.map((s) => ({ ...s, weight: s.weight / sum })) };
  });
