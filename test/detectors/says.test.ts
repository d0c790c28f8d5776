import { describe, expect, it } from 'vitest';
import { interviewer, say, seen, type Use } from './given.ts';

const canary: Use = { detector: 'says', evidence: [{ any: ['canary'] }] };

describe('says', () => {
  it.each([
    ['it, in any step', canary, [say('framing', 'A canary.')], ['A canary']],
    ['it, each time', canary, [say('framing', 'A canary.'), say('serving', 'My canary.')], ['A canary', 'My canary']],
    ['it not', canary, [say('framing', 'A label.')], 'unmet'],
    ['nothing', canary, [], 'unmet'],
    ['it not: the interviewer does', canary, [say('framing', 'A label.'), interviewer('A canary?')], 'unmet'],
    ['it in the step of a topic', { ...canary, topics: ['serving'] }, [say('serving', 'A canary.')], ['A canary']],
    ['it elsewhere', { ...canary, topics: ['serving'] }, [say('framing', 'A canary.')], 'unmet'],
  ])('%s', (_, use, turns, expected) => {
    expect(seen(use, turns)).toEqual(expected);
  });
});
