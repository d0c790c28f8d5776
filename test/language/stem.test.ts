import { describe, expect, it } from 'vitest';
import { stem } from '../../src/language/stem.ts';
import { withinOneTypo } from '../../src/language/typo.ts';

describe('forms of a word meet', () => {
  it.each([
    'retrain retrains retraining retrained',
    'serve serves serving served',
    'choose chose chosen choosing',
    'take took taken takes',
    'be is are was were been being am',
    'have has had',
    'person people ppl',
    'metric metrics',
    'latency latencies',
    'criterion criteria',
  ])('%s', (words) => {
    const [first, ...others] = words.split(' ').map(stem);
    expect(others).toEqual(others.map(() => first));
  });
});

describe('unlike words do not', () => {
  it.each([
    'university universal universe',
    'generate general',
    'service serve server',
    'canary can',
    'precision precise',
    'loss less lose',
    'new news',
    'use us user',
    'late latency later',
    'ms m',
    'experience experiment',
  ])('%s', (words) => {
    const stems = words.split(' ').map(stem);
    expect(new Set(stems).size).toBe(stems.length);
  });
});

describe('one typo', () => {
  it.each([
    ['latency', 'latenccy', true],
    ['latency', 'latncy', true],
    ['latency', 'latemcy', true],
    ['latency', 'altency', true],
    ['latency', 'latnecy', true],
    ['latency', 'latency', false],
    ['latency', 'ltaenyc', false],
    ['latency', 'latenccyy', false],
    ['ab', 'ba', true],
    ['abc', 'cba', false],
    ['', 'a', true],
    ['', 'ab', false],
  ])('%j and %j: %s', (a, b, isOne) => {
    expect([withinOneTypo(a, b), withinOneTypo(b, a)]).toEqual([isOne, isOne]);
  });
});
