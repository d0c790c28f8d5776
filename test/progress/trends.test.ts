import { expect, it } from 'vitest';
import { trends } from '../../src/progress/trends.ts';
import { card, signals } from './cards.ts';

it('nothing shows nothing', () => {
  expect(trends([])).toEqual({ scores: [], steps: [], missed: [], recurring: [] });
});

it('totals in order, without sessions in which nothing was said', () => {
  const silent = card({ data: null }, { score: null, rating: null });
  expect(trends([card({}, { score: 40 }), silent, card({}, { score: 62.5 })]).scores).toEqual([40, 62.5]);
});

it('steps with their scores, the weakest now first', () => {
  const { steps } = trends([
    card({ framing: 40, data: 80 }),
    card({ framing: null }),
    card({ framing: 70, data: 60, serving: 90 }),
  ]);
  expect(steps).toEqual([
    { id: 'data', scores: [80, 60], change: -20 },
    { id: 'framing', scores: [40, 70], change: 30 },
    { id: 'serving', scores: [90], change: null },
  ]);
});

it('only steps of the framework practised last', () => {
  const { steps } = trends([card({ serving: 10 }, { framework: 'two-step' }), card({ serving: 50 })]);
  expect(steps).toEqual([{ id: 'serving', scores: [50], change: null }]);
});

it('signals that came back, each counted once a session', () => {
  const { recurring } = trends([
    card({}, { signals: signals('dashboards-only', 'over-budget', 'over-budget') }),
    card({}, { signals: signals('over-budget', 'skips-step') }),
    card({}, { signals: signals('over-budget', 'dashboards-only') }),
  ]);
  expect(recurring).toEqual([
    { id: 'over-budget', sessions: 3 },
    { id: 'dashboards-only', sessions: 2 },
  ]);
});

it('criteria that were missed again, each counted where it was graded', () => {
  const graded = (covered: string[], missed: string[]) => {
    const one = card({ data: 50 });
    return { ...one, steps: one.steps.map((step) => ({ ...step, covered, missed })) };
  };
  const { missed } = trends([
    graded(['skew'], ['labels', 'owners']),
    graded(['labels'], ['skew', 'owners']),
    graded([], ['labels']),
  ]);
  expect(missed).toEqual([
    { id: 'owners', missed: 2, sessions: 2 },
    { id: 'labels', missed: 2, sessions: 3 },
  ]);
});
