import { describe, expect, it } from 'vitest';
import { say, seen, type Use } from './given.ts';

const early: Use = {
  detector: 'premature',
  topics: ['framing'],
  evidence: [{ any: ['model'] }],
  ground: [{ any: ['latency'], stance: ['asserted', 'asked'] }],
};

describe('a commitment', () => {
  it.each([
    ['before any ground', [say('framing', 'A model. Which latency?')], ['A model']],
    ['before any ground, shown once', [say('framing', 'A model. Another model.')], ['A model']],
    ['after its ground in the same breath', [say('framing', 'Which latency? A model.')], 'unmet'],
    ['after its ground in an earlier step', [say('framing', 'The latency.'), say('modeling', 'A model.')], 'unmet'],
    ['without ground in a later step', [say('framing', 'The label.'), say('modeling', 'A model.')], ['A model']],
    ['that is put off', [say('framing', 'The model can wait.')], 'unmet'],
    ['never made', [say('framing', 'The label.')], 'unmet'],
  ])('%s', (_, turns, expected) => {
    expect(seen(early, turns)).toEqual(expected);
  });

  it('is not judged in a run without the steps that lay the ground', () => {
    expect(seen(early, [say('modeling', 'A model.')], { steps: ['modeling', 'serving'] })).toBe('unmeasured');
  });

  it('is judged in a run with some of them', () => {
    const use: Use = { ...early, topics: ['framing', 'modeling'] };
    expect(seen(use, [say('modeling', 'A model.')], { steps: ['modeling'] })).toEqual(['A model']);
  });
});
