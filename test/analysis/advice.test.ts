import { describe, expect, it } from 'vitest';
import { say, scored } from './given.ts';
import { small } from './small.ts';

const ALL = 'The label, then a metric because of chargeback and velocity.';

describe('the one fix worth most', () => {
  it.each([
    ['the weightiest point missed in the step that weighs most', [say('framing', 'The label.')], 'canary'],
    ['a point of a lesser step once that one is made', [say('serving', 'A canary.')], 'chargeback'],
    [
      'one of all prompts once the own ones are enough',
      [say('framing', 'Velocity.'), say('serving', 'A canary.')],
      'metric',
    ],
    [
      'a signal that takes more than any point would bring',
      [say('framing', ALL), say('serving', 'A canary. Dashboards.')],
      'dashboards',
    ],
    [
      'a signal, since others would take the most all the same',
      [say('framing', ALL), say('serving', 'A canary. Dashboards. Accuracy.')],
      'dashboards',
    ],
  ])('%s', (_, turns, id) => {
    expect(scored({ turns }, small).fix?.id).toBe(id);
  });

  it.each([
    ['What about the canary?', [say('framing', 'The label.')]],
    ['Not a dashboards.', [say('framing', ALL), say('serving', 'A canary. Dashboards.')]],
  ])('says what to do: %s', (text, turns) => {
    expect(scored({ turns }, small).fix?.text).toBe(text);
  });

  it.each([
    [
      'a point',
      [say('framing', 'The label.'), say('serving', 'Hello.')],
      [say('framing', 'The label.'), say('serving', 'A canary.')],
    ],
    [
      'a signal',
      [say('framing', ALL), say('serving', 'A canary. Dashboards.')],
      [say('framing', ALL), say('serving', 'A canary.')],
    ],
    [
      'a signal among too many',
      [say('framing', ALL), say('serving', 'A canary. Dashboards. Accuracy.')],
      [say('framing', ALL), say('serving', 'A canary. Accuracy.')],
    ],
  ])('brings the points it names: %s', (_, before, after) => {
    const [was, is] = [scored({ turns: before }, small), scored({ turns: after }, small)];
    const gained = (is.score ?? 0) - (was.score ?? 0);
    expect(Math.abs(gained - (was.fix?.points ?? 0))).toBeLessThan(0.15);
  });

  it.each([
    ['all was said and nothing was wrong', [say('framing', ALL), say('serving', 'A canary.')]],
    [
      'what was missed would bring nothing',
      [say('framing', 'The label, then a metric and velocity.'), say('serving', 'A canary.')],
    ],
  ])('is none where %s', (_, turns) => {
    expect(scored({ turns }, small).fix).toBe(null);
  });
});

describe('what to drill next', () => {
  const good = 'The label is a metric because of chargeback and velocity.';
  it.each([
    [
      'the step that lost most',
      [say('framing', good)],
      ['drill', 'fraud', '--step', 'serving'],
      'SERVING lost most points',
    ],
    [
      'another, once that one is good',
      [say('framing', 'The label.'), say('serving', 'A canary.')],
      ['drill', 'fraud', '--step', 'framing'],
      'FRAMING lost most points',
    ],
    [
      'all of it, where most steps are thin',
      [say('framing', 'Hello.')],
      ['drill', 'fraud'],
      '2 of 2 steps are thin: once more through all of them',
    ],
  ])('%s', (_, turns, args, reason) => {
    expect(scored({ turns }, small).next).toEqual({ args, reason });
  });

  it('in a run of one step: that step', () => {
    expect(scored({ turns: [say('framing', 'Hello.')], steps: ['framing'] }, small).next?.args).toEqual([
      'drill',
      'fraud',
      '--step',
      'framing',
    ]);
  });
});
