import { describe, expect, it } from 'vitest';
import { enter, interviewer, say, seen, type Use } from './given.ts';

const empty: Use = { detector: 'skipped' };
const framing = say('framing', 'Chargebacks within ninety days count as fraud.');
const modeling = say('modeling', 'Gradient boosted trees on card histories.');
const serving = say('serving', 'Twelve nodes read counters from Redis.');

describe('a step', () => {
  it.each([
    ['with words in it is not skipped', [framing, modeling, serving], {}, 'unmet'],
    ['never reached', [framing, modeling], {}, ['at serving']],
    ['entered and left in silence', [framing, enter('modeling', '1:00'), serving], {}, ['at modeling']],
    ['of empty words', [framing, say('modeling', 'um okay, modeling is clear, next'), serving], {}, ['at modeling']],
    [
      'where only the interviewer spoke',
      [framing, modeling, enter('serving', '1:00'), interviewer('Which nodes does it run on?')],
      {},
      ['at serving'],
    ],
    ['of several, each', [framing], {}, ['at modeling', 'at serving']],
    ['not drilled is not skipped', [framing], { steps: ['framing'] }, 'unmet'],
    ['in silence from beginning to end is no skipping', [], {}, 'unmeasured'],
    ['may still come', [framing, serving], { goesOn: true }, 'unmeasured'],
  ])('%s', (_, turns, setting, expected) => {
    expect(seen(empty, turns, setting)).toEqual(expected);
  });

  it('needs as many words as the rule says', () => {
    expect(seen({ ...empty, words: 20 }, [framing, modeling, serving])).toEqual('unmeasured');
    expect(seen({ ...empty, words: 5 }, [framing, say('modeling', 'Boosted trees.'), serving])).toEqual([
      'at modeling',
    ]);
  });
});
