import { describe, expect, it } from 'vitest';
import { assumptions } from '../../../src/analysis/memory/assumptions.ts';
import { reading } from './given.ts';

const figures = (...lines: readonly string[]) => assumptions(reading(...lines)).map(({ figure }) => figure);

describe('what is assumed, with its figure', () => {
  it.each<[string, readonly (string | null)[]]>([
    ['I assume 2,000 a second.', ['2,000 a second']],
    ['I’ll assume about 5 percent of cards are new.', ['5 percent']],
    ['assuming 500 qps at peak', ['500 qps']],
    ['Let’s assume ten million cards.', ['ten million']],
    ['My assumption is that a review takes 90 seconds.', ['90 seconds']],
    ['I assume that labels come from chargebacks.', [null]],
    ['So assume two thousand requests a second.', ['two thousand requests a second']],
    ['I’d guess 300 a day.', ['300 a day']],
    ['Let’s say 40 million items.', ['40 million']],
    ['Let’s say a lot.', []],
    ['Employees, I suppose.', []],
    ['I estimate the probability of a like.', []],
    ['The riskiest assumption is the proxy.', []],
    ['I’m assuming six months of logs.', [null]],
    ['The model takes 25 ms.', []],
    ['I would not assume 2,000 a second.', []],
    ['Naive Bayes assumes 2 independent words.', []],
    ['We have 2,000 a second.', []],
  ])('%s', (said, expected) => {
    expect(figures(said)).toEqual(expected);
  });
});

describe('what becomes of it', () => {
  const fate = (assumed: string, later: string) => {
    const [one] = assumptions(reading(assumed, later));
    return { kept: one?.kept?.quote ?? null, contradicted: one?.contradicted?.quote ?? null };
  };
  it.each([
    ['I assume 2,000 requests a second.', 'At 2,000 a second five pods are enough.', 'kept'],
    ['I assume 2,000 a second.', 'So 2k qps over 400 per pod is 5.', 'kept'],
    ['I assume 2,000 a second.', 'At a load of 5,000 a second we need 13 pods.', 'contradicted'],
    ['I assume 2,000 requests a second.', 'With 5,000 requests a second we need 13 pods.', 'contradicted'],
    ['I assume 5 percent of cards are new.', 'As 20 percent of cards are new, the device counts.', 'contradicted'],
    ['I assume 5 percent of cards are new.', 'With 5 percent of new cards the device counts.', 'kept'],
    ['I assume 2,000 a second.', 'One pod does 400 a second.', 'neither'],
    ['I assume 2,000 requests a second.', 'Each pod handles 400 requests a second.', 'neither'],
    ['I assume 2,000 requests a second.', 'With growth that is 4,000 requests a second.', 'neither'],
    ['I assume 2,000 requests a second.', 'I correct that assumption: 3,000 requests a second.', 'neither'],
    ['I assume 2,000 requests a second.', 'If it were 9,000 requests a second, I would shard.', 'neither'],
    ['I assume 2,000 requests a second.', 'Is it 5,000 requests a second?', 'neither'],
    ['I assume 5 percent of cards are new.', 'The canary gets 1 percent of traffic.', 'neither'],
    ['I assume labels come late.', 'Labels come at once.', 'neither'],
  ])('%s … %s: %s', (assumed, later, expected) => {
    const said = later.replace(/[.?]$/, '');
    expect(fate(assumed, later)).toEqual({
      kept: expected === 'kept' ? said : null,
      contradicted: expected === 'contradicted' ? said : null,
    });
  });

  it('holds it against the candidate’s own lines only', () => {
    const [one] = assumptions(
      reading('I assume 2,000 requests a second.', { step: 'serving', interviewer: 'It is 5,000 requests a second.' }),
    );
    expect(one?.contradicted).toBeNull();
  });
});
