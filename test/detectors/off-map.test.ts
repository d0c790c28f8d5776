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

const narrow: Use = {
  ...hole,
  words: 200,
  narrow: {
    words: 20,
    foreign: { atLeast: 4, share: 0.3, astray: 0.6 },
    subject: { atLeast: 3, share: 0.5, astray: 0.5 },
    theme: { words: 2, atLeast: 2, share: 0.6 },
    timed: { words: 10, upTo: 20, used: 0.75, strange: 2, astray: 0.6 },
    broad: ['work'],
  },
  parked: [{ any: [{ say: 'i park it' }], stance: ['asserted', 'deferred'] }],
  back: 0.2,
};
const lamp = 'The lamp flickers. A tree. The lamp is hot in there. We had the lamp on for them all that night.';

describe('a step about one narrow thing', () => {
  it.each([
    ['is told by foreign words', [say('modeling', `${aside} A tree. ${aside} And chroma smears.`)], ['at modeling']],
    ['is told by a word that comes again', [say('modeling', lamp)], ['at modeling']],
    ['is not told by a broad one', [say('modeling', lamp.replaceAll('lamp', 'work'))], 'unmet'],
    [
      'is told by two words that come again, whatever else is named',
      [
        say(
          'modeling',
          'A tree for the lamp. A forest with a shade. The lamp as a tree. The shade of a tree, at the end, by the lamp.',
        ),
      ],
      ['at modeling'],
    ],
    ['parks it and goes on', [say('modeling', `${lamp} I park it. ${aside}`)], 'unmet'],
    ['parks it at the very end', [say('modeling', `${lamp} I park it.`)], ['at modeling']],
    ['was asked for', [say('modeling', 'A tree.'), interviewer('Tell me more.'), say('modeling', lamp)], 'unmet'],
    ['was cut short', [say('modeling', lamp), interviewer('Move on, no more.')], ['at modeling']],
  ])('%s', (_, turns, expected) => {
    expect(seen(narrow, turns)).toEqual(expected);
  });
});
