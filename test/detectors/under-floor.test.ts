import { describe, expect, it } from 'vitest';
import { say, seen, type Use } from './given.ts';

// The floor of serving is 10 minutes of 45.
const starved: Use = { detector: 'under-floor', topic: 'serving' };
const from = (at: string) => [say('framing', 'A label.', '0:00'), say('serving', 'Nodes.', at)];

describe('a step under its floor', () => {
  it.each([
    ['a second too little', from('20:00'), { end: '29:59' }, ['at serving']],
    ['just enough', from('20:00'), { end: '30:00' }, 'unmet'],
    ['in half the session half the floor', from('10:00'), { minutes: 22.5, end: '15:00' }, 'unmet'],
    ['in half the session not even that', from('10:00'), { minutes: 22.5, end: '14:59' }, ['at serving']],
    [
      'in two stays together',
      [...from('20:00'), say('framing', 'Hm.', '26:00'), say('serving', 'Yes.', '27:00')],
      { end: '31:00' },
      'unmet',
    ],
    ['never reached', [say('framing', 'A label.', '0:00')], { end: '40:00' }, ['at serving']],
    ['at an unknown time', [say('framing', 'A label.'), say('serving', 'Nodes.')], {}, 'unmeasured'],
    ['with an unknown end', from('20:00'), {}, 'unmeasured'],
    ['not drilled', [say('framing', 'A label.', '0:00')], { steps: ['framing'], end: '5:00' }, 'unmeasured'],
    ['while it is under way', from('20:00'), { end: '21:00', goesOn: true }, 'unmeasured'],
    ['while it is still to come', from('20:00').slice(0, 1), { end: '20:00', goesOn: true }, 'unmeasured'],
  ])('%s', (_, turns, setting, expected) => {
    expect(seen(starved, turns, setting)).toEqual(expected);
  });

  it('is none of a step that gives first', () => {
    expect(seen({ ...starved, topic: 'modeling' }, from('20:00'), { end: '30:00' })).toBe('unmeasured');
  });
});
