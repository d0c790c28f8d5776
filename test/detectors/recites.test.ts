import { describe, expect, it } from 'vitest';
import { interviewer, say, seen, type Use } from './given.ts';

const list: Use = {
  detector: 'recites',
  terms: ['canary', 'shadow', 'rollback', 'drift'],
  atLeast: 3,
  density: 2,
  unless: ['latency'],
};

describe('terms in a row', () => {
  it.each([
    ['are recited', [say('serving', 'Canary, shadow, rollback.')], ['Canary, shadow, rollback']],
    [
      'are recited in each sentence',
      [say('serving', 'Canary, shadow, drift. Drift, shadow, rollback.')],
      ['Canary, shadow, drift', 'Drift, shadow, rollback'],
    ],
    ['are too few', [say('serving', 'Canary, shadow.')], 'unmet'],
    [
      'stand among enough words',
      [say('serving', 'A canary for a day, then a shadow, with rollback at hand.')],
      'unmet',
    ],
    ['have a purpose', [say('serving', 'Canary, shadow, rollback, latency.')], 'unmet'],
    ['are asked for', [say('serving', 'Canary, shadow, rollback?')], 'unmet'],
    ["are others' words", [say('serving', 'He said "canary, shadow, rollback".')], 'unmet'],
    ["are the interviewer's", [say('serving', 'So.'), interviewer('Canary, shadow, rollback.')], 'unmet'],
  ])('%s', (_, turns, expected) => {
    expect(seen(list, turns)).toEqual(expected);
  });
});

const row: Use = { ...list, atLeast: 9, row: { items: 5, terms: 3 } };

describe('a row of items', () => {
  it.each([
    [
      'is a list, whatever leads to it',
      [say('serving', 'Of the many good things that there are we have canary, shadow, drift, retries, queues.')],
      ['Of the many good things that there are we have canary, shadow, drift, retries, queues'],
    ],
    ['of sentences of a word', [say('serving', 'Canary. Shadow. Drift. Queues.')], ['Canary. Shadow. Drift. Queues']],
    ['holds too few terms', [say('serving', 'We have canary, apples, pears, retries, queues.')], 'unmet'],
    ['is too short', [say('serving', 'For this we have canary, shadow, drift.')], 'unmet'],
    ['has a purpose', [say('serving', 'Canary, shadow, drift, retries, queues, latency.')], 'unmet'],
  ])('%s', (_, turns, expected) => {
    expect(seen(row, turns)).toEqual(expected);
  });
});
