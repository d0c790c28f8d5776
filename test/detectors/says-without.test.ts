import { describe, expect, it } from 'vitest';
import { say, seen, type Use } from './given.ts';

const modelAlone = (near: 'utterance' | 'step' | 'so-far' | 'answer', topics?: string[]): Use => ({
  detector: 'says-without',
  near,
  evidence: [{ any: ['model'] }],
  unless: [{ any: ['latency'] }],
  ...(topics === undefined ? {} : { topics }),
});

const together = [say('modeling', 'A model. With low latency.')];
const sameStep = [say('modeling', 'A model.'), say('modeling', 'With low latency.')];
const before = [say('framing', 'The latency.'), say('modeling', 'A model.')];
const after = [say('modeling', 'A model.'), say('serving', 'The latency.')];
const never = [say('modeling', 'A model.'), say('serving', 'My model.')];

describe('says one thing without another', () => {
  it.each([
    ['utterance', together, 'unmet'],
    ['utterance', sameStep, ['A model']],
    ['step', sameStep, 'unmet'],
    ['step', before, ['A model']],
    ['so-far', before, 'unmet'],
    ['so-far', after, ['A model']],
    ['answer', after, 'unmet'],
    ['answer', never, ['A model', 'My model']],
  ] as const)('near is the %s: %j', (near, turns, expected) => {
    expect(seen(modelAlone(near), turns)).toEqual(expected);
  });

  it('in the steps of some topics', () => {
    expect(seen(modelAlone('step', ['modeling']), never)).toEqual(['A model']);
  });

  it('not at all', () => {
    expect(seen(modelAlone('step'), [say('modeling', 'A tree.')])).toBe('unmet');
  });
});
