import { describe, expect, it } from 'vitest';
import { interviewer, say, seen, type Use } from './given.ts';

const hole: Use = {
  detector: 'off-map',
  map: [{ topic: 'modeling', points: [{ any: ['model', 'tree', 'baseline'] }] }],
  words: 20,
  share: 0.6,
};
/** Ten words of something else. */
const aside = 'The optimiser has betas that I once tuned by hand.';

describe('a step spent off the map', () => {
  it.each([
    ['is off it', [say('modeling', `${aside} ${aside}`)], ['at modeling']],
    [
      'is off it over several turns',
      [say('modeling', aside), say('modeling', 'And momentum is what I have learned to leave alone.')],
      ['at modeling'],
    ],
    ['has points between', [say('modeling', `${aside} A tree. ${aside}`)], 'unmet'],
    ['is cut by the interviewer', [say('modeling', aside), interviewer('Go on.'), say('modeling', aside)], 'unmet'],
    ['is too short to tell', [say('modeling', aside)], 'unmet'],
    ['has no map', [say('serving', `${aside} ${aside}`)], 'unmet'],
    ['is on it first, then far off', [say('modeling', `A tree. ${aside} ${aside}`)], ['at modeling']],
  ])('%s', (_, turns, expected) => {
    expect(seen(hole, turns)).toEqual(expected);
  });
});
