import { describe, expect, it } from 'vitest';
import { interviewer, say, seen, type Use } from './given.ts';

const long: Use = {
  detector: 'monologue',
  minutes: 10,
  checks: [{ any: [{ say: ['shall (i|we) go on', 'does that work'] }], stance: ['asked'] }],
};
const check = 'Shall I go on?';
const chat = 'and then there are all of the many other tables that I have in mind as well';

describe('a stretch without a check-in', () => {
  it.each([
    ['of ten minutes', [say('framing', 'A.', '0:00')], { end: '10:00' }, 'unmet'],
    ['of a second more', [say('framing', 'A.', '0:00')], { end: '10:01' }, ['at framing']],
    [
      'in the second step',
      [say('framing', 'A.', '0:00'), say('serving', 'B.', '5:00')],
      { end: '15:01' },
      ['at serving'],
    ],
    ['broken by a check-in', [say('framing', 'A.', '0:00'), say('framing', check, '6:00')], { end: '15:00' }, 'unmet'],
    ['after a check-in', [say('framing', check, '0:00')], { end: '10:01' }, ['at framing']],
    [
      'before a check-in',
      [say('framing', 'A.', '0:00'), say('framing', check, '10:01')],
      { end: '11:00' },
      ['at framing'],
    ],
    [
      'broken by the next step',
      [say('framing', 'A.', '0:00'), say('serving', 'B.', '9:00')],
      { end: '18:00' },
      'unmet',
    ],
    [
      'not broken by a question answered by oneself',
      [say('framing', 'A.', '0:00'), say('framing', `${check} ${chat}`, '6:00')],
      { end: '15:00' },
      ['at framing'],
    ],
    [
      'broken by one that the interviewer answers',
      [say('framing', 'A.', '0:00'), say('framing', `${check} ${chat}`, '6:00'), interviewer('Do.', '7:00')],
      { end: '15:00' },
      'unmet',
    ],
    [
      'broken by any question that gets an answer',
      [say('framing', 'A.', '0:00'), say('framing', 'How many trains run a day?', '6:00'), interviewer('Ten.', '7:00')],
      { end: '15:00' },
      'unmet',
    ],
    ['in half a session half as long', [say('framing', 'A.', '0:00')], { minutes: 22.5, end: '5:01' }, ['at framing']],
    ['of unknown length', [say('framing', 'A.')], {}, 'unmeasured'],
  ])('%s', (_, turns, setting, expected) => {
    expect(seen(long, turns, setting)).toEqual(expected);
  });
});
