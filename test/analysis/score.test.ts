import { describe, expect, it } from 'vitest';
import type { Turn } from '../../src/content/rehearsal.ts';
import { say, scored } from './given.ts';
import { SCORE, small } from './small.ts';

const ALL = 'The label, then a metric because of chargeback.';
const step = (turns: Turn[], setting: { end?: string } = {}) => scored({ turns, ...setting }, small).steps[0];

/**
 * The score for the label alone, made in its place: an eighth of the coverage, so a quarter of the order. And the label,
 * made elsewhere so many times.
 */
const LABEL = ((0.8 * 0.5 * 0.25 + 0.1 * 0.25) / 0.9) * 100;
const labels = (times: number) => ['A', 'This', 'That'].slice(0, times).map((the) => say('serving', `${the} label.`));

describe('the score of a step', () => {
  it.each([
    ['all points', [say('framing', ALL)], 100],
    ['none', [say('framing', 'Hello.')], 0],
    // coverage 0.8 (half general, half the prompt's own), order 0.1; what was not measured leaves the denominator
    ['one general point of weight 1 in 4', [say('framing', 'The label.')], LABEL],
    ['all general points', [say('framing', 'The label is a metric.')], ((0.8 * 0.5 + 0.1) / 0.9) * 100],
    ['enough of the own points', [say('framing', 'The velocity.')], ((0.8 * 0.5 + 0.1) / 0.9) * 100],
    ['more than enough of them', [say('framing', 'Chargeback and velocity.')], ((0.8 * 0.5 + 0.1) / 0.9) * 100],
    ['all points in another step', [say('serving', ALL)], (0.8 / 0.9) * 100],
    [
      'half of the points in another step',
      [say('framing', 'The label.'), say('serving', 'The metric.')],
      ((0.8 * 0.5 + 0.1 * 0.5) / 0.9) * 100,
    ],
    ['made elsewhere, then where it belongs', [say('serving', 'A label.'), say('framing', 'The label.')], LABEL],
    ['made where it belongs, then all over', [say('framing', 'The label.'), ...labels(3)], LABEL],
    [
      'made all over, then where it belongs',
      [...labels(3), say('framing', 'The label.')],
      ((0.8 * 0.5 * 0.25) / 0.9) * 100,
    ],
  ])('%s', (_, turns, score) => {
    expect(step(turns)?.score).toBe(Math.round(score * 10) / 10);
  });

  it.each([
    ['as long as planned', '10:00', 100],
    ['a tenth over', '11:00', 100],
    ['half as long again', '16:30', 95],
    ['twice as long', '22:00', 90],
    ['a day', '24:00', 90],
    ['half of the floor', '2:30', 100],
    ['half of that', '1:15', 95],
    ['no time', '0:00', 90],
  ])('in time: %s', (_, until, score) => {
    expect(step([say('framing', ALL, '0:00'), say('serving', 'So.', until)], { end: '25:00' })?.score).toBe(score);
  });

  it('time well kept counts for no more than what was said in it', () => {
    const silent = step([say('framing', 'Hello.', '0:00'), say('serving', 'So.', '10:00')], { end: '25:00' });
    expect(silent?.score).toBe(0);
  });
});

describe('steps', () => {
  it('weigh as long as they are planned, times the emphasis of the prompt on any of their topics', () => {
    const { steps } = scored({ turns: [say('framing', ALL)] }, small);
    expect(steps.map(({ id, weight }) => [id, weight])).toEqual([
      ['framing', 600 / (600 + 2 * 1800)],
      ['serving', 3600 / (600 + 2 * 1800)],
    ]);
  });

  it('name what was covered and what was missed, of all prompts first', () => {
    const { steps } = scored({ turns: [say('framing', 'The metric, hence velocity.')] }, small);
    expect(steps.map(({ covered, missed }) => ({ covered, missed }))).toEqual([
      { covered: ['metric', 'velocity'], missed: ['label', 'chargeback'] },
      { covered: [], missed: ['canary'] },
    ]);
  });

  it('without anything to meet are not measured, and the others weigh all', () => {
    const { canary: _, ...criteria } = small.criteria;
    const { steps } = scored({ turns: [say('framing', ALL)] }, { ...small, criteria });
    expect(steps.map(({ score, weight }) => ({ score, weight }))).toEqual([
      { score: 100, weight: 1 },
      { score: null, weight: 0 },
    ]);
  });
});

describe('the total', () => {
  const EVERYTHING = `${ALL} A canary. Shall I go on?`;
  it.each([
    // ninety are for steps (four fifths) and talk (one fifth), ten for moves
    ['all of it but moves', EVERYTHING, 90],
    ['without talk', `${ALL} A canary.`, 72],
    ['talk alone', 'Shall I go on?', 18],
    ['a move', `${EVERYTHING} On drift.`, 95],
    ['a move made twice', `${EVERYTHING} On drift. On drift.`, 95],
    ['more moves than count', `${EVERYTHING} On drift. A budget. A shadow.`, 100],
    // signals take a share of what was earned
    ['a low signal', `${EVERYTHING} In grafana.`, 89.1],
    ['a high signal', `${EVERYTHING} Some dashboards.`, 81],
    ['a high signal said twice', `${EVERYTHING} Some dashboards. And dashboards.`, 81],
    ['more signals than count', `${EVERYTHING} Dashboards. Accuracy.`, 79.2],
    ['nothing to the point', 'Hello.', 0],
  ])('%s', (_, said, score) => {
    expect(scored({ turns: [say('framing', said), say('serving', said)] }, small).score).toBe(score);
  });

  it.each([
    ['strong-hire', 90, 60, 40, 20],
    ['hire', 90.1, 90, 40, 20],
    ['borderline', 95, 90.1, 90, 20],
    ['no-hire', 98, 95, 90.1, 90],
    ['strong-no-hire', 99, 98, 95, 90.1],
  ])('of 90 is %s where the ratings begin at %d, %d, %d and %d', (rating, strong, hire, borderline, no) => {
    const ratings = { 'strong-hire': strong, hire, borderline, 'no-hire': no };
    const turns = [say('framing', EVERYTHING), say('serving', EVERYTHING)];
    expect(scored({ turns }, { ...small, score: { ...SCORE, ratings } })).toMatchObject({ score: 90, rating });
  });
});

describe('a session in which nothing was said', () => {
  it.each([
    ['nothing at all', []],
    ['steps entered', [{ enter: 'framing' }, { enter: 'serving' }]],
    ['the interviewer alone', [{ interviewer: 'Well?' }]],
    ['nothing but signs', [say('framing', '… ?!')]],
  ])('%s: has no score, no findings, no advice', (_, turns) => {
    const card = scored({ turns }, small);
    expect({ ...card, steps: card.steps.map(({ score, weight, covered }) => ({ score, weight, covered })) }).toEqual({
      scorecard: 1,
      source: null,
      prompt: 'fraud',
      framework: 'six-step',
      minutes: 45,
      score: null,
      rating: null,
      steps: [
        { score: null, weight: 0, covered: [] },
        { score: null, weight: 0, covered: [] },
      ],
      signals: [],
      moves: [],
      fix: null,
      next: null,
      engine: '',
      content: 'small',
    });
  });
});

describe('findings', () => {
  const turns = [
    say('framing', 'In grafana. On drift.', '0:00'),
    say('serving', 'Some dashboards. A budget. On drift.', '10:30'),
    say('serving', 'More dashboards.', '20:00'),
  ];
  const { signals, moves } = scored({ turns, end: '30:00' }, small);

  it('signals stand worst first, each with where and when it was first said', () => {
    expect(signals).toEqual([
      {
        id: 'dashboards',
        severity: 'high',
        step: 'serving',
        atSeconds: 630,
        quote: 'Some dashboards',
        why: 'why',
        instead: 'Not a dashboards.',
      },
      {
        id: 'grafana',
        severity: 'low',
        step: 'framing',
        atSeconds: 0,
        quote: 'In grafana',
        why: 'why',
        instead: 'Not a grafana.',
      },
    ]);
  });

  it('moves stand in the order in which they were made, each once', () => {
    expect(moves).toEqual([
      { id: 'drift', step: 'framing', atSeconds: 0, quote: 'On drift' },
      { id: 'budget', step: 'serving', atSeconds: 630, quote: 'A budget' },
    ]);
  });

  it('at unknown times say so', () => {
    const untimed = scored({ turns: turns.map(({ step: where, say: said }) => ({ step: where, say: said })) }, small);
    expect(untimed.signals.map((s) => s.atSeconds)).toEqual([null, null]);
  });

  it('a signal for other kinds of prompts is not looked for', () => {
    const { grafana } = small.signals;
    if (grafana === undefined) throw new Error('no such signal');
    const only = (kind: 'decides' | 'late-labels' | 'rare') => ({
      ...small,
      signals: { grafana: { ...grafana, only: kind } },
    });
    const heard = (kind: 'decides' | 'late-labels' | 'rare') => scored({ turns }, only(kind)).signals;
    expect([heard('decides'), heard('late-labels'), heard('rare')]).toEqual([[], [], []]);
  });
});
