import { describe, expect, it } from 'vitest';
import { say, seen, type Use } from './given.ts';

const monitoring = (rest: { needed?: boolean; near?: 'step' | 'answer' } = {}): Use => ({
  detector: 'hollow',
  also: [],
  topic: 'monitoring',
  unless: [{ any: ['drift'] }],
  sounds: [{ any: ['dashboards'] }],
  ...rest,
});

describe('talk of a topic', () => {
  it.each([
    [
      'is hollow with its sound',
      monitoring(),
      [say('serving', 'We ship. We add some dashboards.')],
      ['We add some dashboards'],
    ],
    ['is hollow with nothing in it', monitoring(), [say('serving', 'We keep it up. And so on.')], ['We keep it up']],
    ['has substance', monitoring(), [say('serving', 'Some dashboards, and a test for drift.')], 'unmet'],
    [
      'has its substance elsewhere',
      monitoring(),
      [say('modeling', 'We test for drift.'), say('serving', 'Some dashboards for it.')],
      ['Some dashboards for it'],
    ],
    [
      'may have it elsewhere',
      monitoring({ near: 'answer' }),
      [say('modeling', 'We test for drift.'), say('serving', 'Some dashboards for it.')],
      'unmet',
    ],
    ['needs the sound', monitoring({ needed: true }), [say('serving', 'We keep it up and so on.')], 'unmet'],
    [
      'has the sound it needs',
      monitoring({ needed: true }),
      [say('serving', 'We have some dashboards.')],
      ['We have some dashboards'],
    ],
    [
      'has its sound elsewhere',
      monitoring({ needed: true }),
      [say('modeling', 'Some dashboards for it.'), say('serving', 'We keep it up.')],
      'unmet',
    ],
  ])('%s', (_, use, turns, expected) => {
    expect(seen(use, turns)).toEqual(expected);
  });
});

describe('there is nothing to judge', () => {
  it.each([
    ['where nothing was said', [say('framing', 'The label comes first.')], {}],
    ['where next to nothing was said', [say('serving', 'Okay, next.')], {}],
    ['where the topic is not drilled', [say('framing', 'The label comes first.')], { steps: ['framing'] }],
    ['while the step is under way', [say('serving', 'We have some dashboards.')], { goesOn: true }],
  ])('%s', (_, turns, setting) => {
    expect(seen(monitoring(), turns, setting)).toBe('unmeasured');
  });
});
