import { describe, expect, it } from 'vitest';
import { say, seen, type Use } from './given.ts';

// Budgets are 10, 15 and 15 minutes of 45, with 5 of buffer; a tenth over is borne.
const over: Use = { detector: 'over-budget', tolerance: 0.1 };
const session = (modeling?: string, serving?: string) => [
  say('framing', 'A label.', modeling === undefined ? undefined : '0:00'),
  say('modeling', 'Trees.', modeling),
  say('serving', 'Nodes.', serving),
];

describe('a step over its budget', () => {
  it.each([
    ['none', session('10:00', '25:00'), { end: '40:00' }, 'unmet'],
    ['within the tolerance', session('11:00', '25:00'), { end: '40:00' }, 'unmet'],
    ['a second beyond it', session('11:01', '25:00'), { end: '40:00' }, ['at framing']],
    ['of several, each', session('12:00', '29:00'), { end: '44:00' }, ['at framing', 'at modeling']],
    ['half the session, half the budget', session('5:31', '13:00'), { minutes: 22.5, end: '20:00' }, ['at framing']],
    [
      'what an earlier overrun took is not held against it',
      session('24:00', '34:00'),
      { end: '45:00' },
      ['at framing'],
    ],
    [
      'though it had shrunk, it is over what was planned',
      session('24:00', '41:00'),
      { end: '45:00' },
      ['at framing', 'at modeling'],
    ],
    ['a step never reached', [say('framing', 'A label.', '0:00')], { end: '9:00' }, 'unmet'],
    ['times unknown', session(), {}, 'unmeasured'],
  ])('%s', (_, turns, setting, expected) => {
    expect(seen(over, turns, setting)).toEqual(expected);
  });
});
