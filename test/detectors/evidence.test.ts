import { describe, expect, it } from 'vitest';
import type * as z from 'zod';
import { Evidence, Pattern } from '../../src/detectors/evidence.ts';
import { say, seen } from './given.ts';

type Given = z.input<typeof Pattern>;

/** Where evidence is seen, through the detector that does nothing but look for it. */
const found = (pattern: Given | Given[], ...texts: string[]) =>
  seen(
    { detector: 'says', evidence: [pattern].flat() },
    texts.map((text) => say('serving', text)),
  );

describe('terms', () => {
  it.each<[string, Given, string, string | string[]]>([
    ['any of them', { any: ['canary', 'shadow'] }, 'We ship a shadow.', ['We ship a shadow']],
    ['any, but none is there', { any: ['canary', 'shadow'] }, 'We ship it.', 'unmet'],
    ['all of them', { all: ['canary', 'rollback'] }, 'A canary and a rollback.', ['A canary and a rollback']],
    ['all, but one is missing', { all: ['canary', 'rollback'] }, 'A canary.', 'unmet'],
    ['all and any', { all: ['canary'], any: ['drift', 'rollback'] }, 'A canary on drift.', ['A canary on drift']],
    ['all without any', { all: ['canary'], any: ['drift', 'rollback'] }, 'A canary.', 'unmet'],
    ['any with another', { any: ['canary'], with: ['drift'] }, 'A canary on drift.', ['A canary on drift']],
    ['any without the other', { any: ['canary'], with: ['drift'] }, 'A canary.', 'unmet'],
    ['none of these beside it', { any: ['canary'], none: ['dashboards'] }, 'A canary.', ['A canary']],
    ['one of these beside it', { any: ['canary'], none: ['dashboards'] }, 'A canary on dashboards.', 'unmet'],
    [
      'one of these denied',
      { any: ['canary'], none: ['dashboards'] },
      'A canary, no dashboards.',
      ['A canary, no dashboards'],
    ],
    [
      'two of any',
      { any: ['canary', 'shadow', 'drift'], atLeast: 2 },
      'A canary or a shadow.',
      ['A canary or a shadow'],
    ],
    ['two of any, one twice', { any: ['canary', 'shadow'], atLeast: 2 }, 'A canary, a canary.', ['A canary, a canary']],
    ['two of any, but only one', { any: ['canary', 'shadow'], atLeast: 2 }, 'A canary.', 'unmet'],
    ['two that are the same words', { any: ['canary', 'release'], atLeast: 2 }, 'A canary.', 'unmet'],
    [
      'two of any, both inside a longer one',
      { any: [{ say: 'canary … shadow' }, 'canary', 'shadow'], atLeast: 2 },
      'A canary then a shadow.',
      ['A canary then a shadow'],
    ],
    [
      'two of any, each overlapping one between them',
      { any: [{ say: ['ship canary', 'canary then', 'then shadow'] }], atLeast: 2 },
      'We ship canary then shadow.',
      ['We ship canary then shadow'],
    ],
    [
      'three of any, two of them overlapping',
      { any: [{ say: ['ship canary', 'canary then', 'shadow'] }], atLeast: 3 },
      'We ship canary then shadow.',
      'unmet',
    ],
    ['a concept by one that it includes', { any: ['release'] }, 'A shadow.', ['A shadow']],
    ['words given on the spot', { any: [{ say: 'flip … back' }] }, 'We flip it back.', ['We flip it back']],
    ['several ways of words', { all: [{ say: ['ship it', 'go live'] }] }, 'We go live.', ['We go live']],
  ])('%s', (_, pattern, text, expected) => {
    expect(found(pattern, text)).toEqual(expected);
  });
});

describe('windows', () => {
  const pair = (within: Given['within']): Given => ({ all: ['canary', 'drift'], within });
  const oneClause = ['A canary on drift.'];
  const oneSentence = ['A canary because of drift.'];
  const neighbours = ['We log. A canary. On drift.'];
  const oneUtterance = ['A canary. We log. On drift.'];
  const oneStep = ['A canary.', 'On drift.'];
  it.each([
    ['clause', oneClause, ['A canary on drift']],
    ['clause', oneSentence, 'unmet'],
    ['sentence', oneSentence, ['A canary because of drift']],
    ['sentence', neighbours, 'unmet'],
    ['neighbours', neighbours, ['A canary. On drift']],
    ['neighbours', oneUtterance, 'unmet'],
    ['utterance', oneUtterance, ['A canary. We log. On drift']],
    ['utterance', oneStep, 'unmet'],
    ['step', oneStep, ['On drift']],
    ['answer', oneStep, ['On drift']],
  ] as const)('%s: %j', (within, texts, expected) => {
    expect(found(pair(within), ...texts)).toEqual(expected);
  });

  it('a step ends where another begins', () => {
    const turns = [say('modeling', 'A canary.'), say('serving', 'On drift.')];
    expect(seen({ detector: 'says', evidence: [pair('step')] }, turns)).toBe('unmet');
    expect(seen({ detector: 'says', evidence: [pair('answer')] }, turns)).toEqual(['On drift']);
  });

  it('what may not stand beside it counts in its window alone', () => {
    const alone = { any: ['canary'], none: ['drift'] };
    expect(found({ ...alone, within: 'sentence' }, 'A canary. On drift.')).toEqual(['A canary']);
    expect(found({ ...alone, within: 'utterance' }, 'A canary. On drift.')).toBe('unmet');
  });
});

describe('stances', () => {
  const saying = (...stance: NonNullable<Given['stance']>): Given => ({ any: ['canary'], stance });
  it.each([
    [saying('asserted'), 'A canary.', ['A canary']],
    [saying('asserted'), 'No canary.', 'unmet'],
    [saying('asserted'), 'Is a canary wanted?', 'unmet'],
    [saying('negated'), 'No canary.', ['No canary']],
    [saying('asked'), 'Is a canary wanted?', ['Is a canary wanted']],
    [saying('attributed'), 'People say a canary helps.', ['People say a canary helps']],
    [saying('deferred'), 'The canary can wait.', ['The canary can wait']],
    [saying('hypothetical'), 'In theory a canary helps.', ['In theory a canary helps']],
    [saying('asserted', 'negated'), 'No canary. A canary.', ['No canary', 'A canary']],
  ])('%j in %j', (pattern, text, expected) => {
    expect(found(pattern, text)).toEqual(expected);
  });

  it('are asserted where nothing else is said', () => {
    expect(Pattern.parse({ any: ['canary'] })).toMatchObject({
      stance: ['asserted'],
      within: 'sentence',
      lists: false,
    });
  });
});

describe('a mere list', () => {
  const list = 'canary, rollback, shadow, drift, latency';
  it.each<[boolean, string | string[]]>([
    [false, 'unmet'],
    [true, [list]],
  ])('counts only where it may: %s', (lists, expected) => {
    expect(found({ any: ['canary'], lists }, list)).toEqual(expected);
  });
});

describe('of several patterns', () => {
  it('all places count, in the order of saying, each once', () => {
    const patterns: Given[] = [
      { any: ['rollback'] },
      { any: ['canary'] },
      { all: ['canary', 'shadow'], within: 'clause' },
    ];
    expect(found(patterns, 'A canary and a shadow. A rollback.', 'A canary.')).toEqual([
      'A canary and a shadow',
      'A rollback',
      'A canary',
    ]);
  });

  it.each([
    ['none at all', []],
    ['one that looks for nothing', [{ none: ['canary'] }]],
    ['a concept that is none', [{ any: ['A canary!'] }]],
    ['words that cannot be read', [{ any: [{ say: '(a' }] }]],
  ])('there may not be %s', (_, evidence) => {
    expect(Evidence.safeParse(evidence).success).toBe(false);
  });
});
