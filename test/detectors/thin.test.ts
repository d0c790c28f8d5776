import { describe, expect, it } from 'vitest';
import type { Evidence } from '../../src/detectors/evidence.ts';
import { enter, say, seen, type Use } from './given.ts';

const thin: Use = { detector: 'thin', topic: 'data', also: [], words: 6, seconds: 60 };
const rich = (at?: string) => say('modeling', 'Chargebacks join payments by card, ninety days late, from billing.', at);
const next = (at: string) => enter('serving', at);

describe('a topic passed over', () => {
  it.each([
    ['in few words', [say('modeling', 'Some logs, then.')], {}, ['at modeling']],
    ['in no time', [rich('0:00'), next('0:59')], { end: '9:00' }, ['at modeling']],
    ['in just enough time', [rich('0:00'), next('1:00')], { end: '9:00' }, 'unmet'],
    ['in half the session in half the time', [rich('0:00'), next('0:30')], { minutes: 22.5, end: '9:00' }, 'unmet'],
    ['in two stays together', [rich('0:00'), next('0:40'), rich('1:00'), next('1:30')], { end: '9:00' }, 'unmet'],
    ['in many words at an unknown time', [rich()], {}, 'unmet'],
    ['not: its step was never reached', [say('framing', 'A label.')], {}, 'unmeasured'],
    ['not: it is not drilled', [say('framing', 'A label.')], { steps: ['framing'] }, 'unmeasured'],
    ['while it is under way', [say('modeling', 'Some logs, then.')], { goesOn: true }, 'unmeasured'],
  ])('%s', (_, turns, setting, expected) => {
    expect(seen(thin, turns, setting)).toEqual(expected);
  });
});

describe('many words', () => {
  const things: Evidence = [{ any: ['label'], within: 'clause', atLeast: 1, stance: ['asserted'], lists: true }];
  const named: Use = { ...thin, names: { length: 8, each: 6, things } };

  it.each([
    [
      'that name nothing',
      'Strong foundations deserve care, attention, ownership, maturity and tooling.',
      ['at modeling'],
    ],
    ['that name things', 'Strong foundations: a label from billing. Every label deserves attention and care.', 'unmet'],
    ['few enough to be a plain note', 'Chargebacks join payments by card, ninety late.', 'unmet'],
  ])('%s', (_, text, expected) => {
    expect(seen(named, [say('modeling', text)])).toEqual(expected);
  });
});
