import { describe, expect, it } from 'vitest';
import { interviewer, say, seen, type Use } from './given.ts';

const ledger: Use = {
  detector: 'dangling',
  topics: ['requirements'],
  ledger: [
    {
      constraint: 'latency',
      stated: [{ any: ['latency'] }],
      used: [{ any: [{ say: 'fast enough' }] }],
      contradicted: [{ any: [{ say: 'takes a minute' }] }],
    },
    { constraint: 'drift', stated: [{ any: ['drift'] }], used: [{ any: ['retrain'] }] },
  ],
};
const stated = say('framing', 'The latency is given.');

describe('a constraint that was stated', () => {
  it.each([
    ['and used later', [stated, say('serving', 'Trees are fast enough.')], {}, 'unmet'],
    ['and never used', [stated, say('serving', 'Trees.')], {}, ['The latency is given']],
    [
      'and used in the same step alone',
      [stated, say('framing', 'Trees are fast enough.')],
      {},
      ['The latency is given'],
    ],
    [
      'used and contradicted',
      [stated, say('serving', 'Fast enough. It takes a minute.')],
      {},
      ['The latency is given'],
    ],
    ['twice, shown once', [stated, stated, say('serving', 'Trees.')], {}, ['The latency is given']],
    [
      'beside another that is used',
      [stated, say('framing', 'And drift.'), say('serving', 'We retrain.')],
      {},
      ['The latency is given'],
    ],
    ['and never used, as another', [stated, say('framing', 'And drift.')], {}, ['The latency is given', 'And drift']],
    ['in a later step is no constraint', [say('modeling', 'The latency is given.')], {}, 'unmet'],
    ['in a run of one step', [stated], { steps: ['framing'] }, 'unmeasured'],
    [
      'in a run without the step for it',
      [say('serving', 'Latency.')],
      { steps: ['modeling', 'serving'] },
      'unmeasured',
    ],
    ['while a step is still to come', [stated, say('modeling', 'Trees.')], { goesOn: true }, 'unmeasured'],
  ])('%s', (_, turns, setting, expected) => {
    expect(seen(ledger, turns, setting)).toEqual(expected);
  });
});

const limit: Use = {
  detector: 'dangling',
  topics: ['requirements'],
  ledger: [
    {
      constraint: 'latency',
      stated: [{ any: [{ say: '<number> ms' }], stance: ['asserted', 'asked'] }],
      used: [{ any: [{ say: 'fast' }] }],
      takes: [{ any: [{ say: 'takes' }], none: [{ say: 'too slow' }] }],
    },
    {
      constraint: 'freshness',
      hours: 20,
      stated: [{ any: [{ say: 'within <time>' }] }],
      used: [{ any: [{ say: 'fast' }] }],
      contradicted: [{ any: [{ say: 'nightly' }] }],
    },
  ],
};

describe('a limit of time', () => {
  const given = say('framing', 'At most 60 ms.');
  it.each([
    ['is kept', [given, say('serving', 'It is fast and takes 20 ms.')], 'unmet'],
    [
      'is broken, whatever is said of it',
      [given, say('serving', 'It is fast and takes half a second.')],
      ['At most 60 ms'],
    ],
    ['is broken in words', [given, say('serving', 'It is fast. It takes a second.')], ['At most 60 ms']],
    ['rules an option out', [given, say('serving', 'Fast. The other takes 900 ms, too slow.')], 'unmet'],
    [
      'is told by the interviewer when asked',
      [say('framing', 'How quick must it be?'), interviewer('60 ms.'), say('serving', 'Trees.')],
      ['How quick must it be'],
    ],
    ['is told unasked', [say('framing', 'Hello.'), interviewer('60 ms.'), say('serving', 'Trees.')], 'unmet'],
    [
      'is broken by the night',
      [say('framing', 'Within an hour.'), say('serving', 'Fast, nightly.')],
      ['Within an hour'],
    ],
    ['leaves time for the night', [say('framing', 'Within a day.'), say('serving', 'Fast, nightly.')], 'unmet'],
  ])('%s', (_, turns, expected) => {
    expect(seen(limit, turns)).toEqual(expected);
  });
});
