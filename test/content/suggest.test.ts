import { describe, expect, test } from 'vitest';
import { didYouMean, suggestion } from '../../src/content/suggest.ts';

describe('the word that was meant', () => {
  test.each([
    ['titel', ['id', 'title', 'steps'], 'title'],
    ['frod', ['feed-ranking', 'fraud'], 'fraud'],
    ['fedd-ranking', ['feed-ranking', 'search-ranking'], 'feed-ranking'],
    ['Title', ['title'], 'title'],
    ['ttile', ['tile', 'title'], 'tile'],
    ['x', ['title', 'id'], null],
    ['zzzzzz', ['fraud'], null],
    ['', ['id'], null],
    ['id', ['id'], null],
    ['a'.repeat(10_000), ['id'], null],
  ])('%s of %j', (word, known, meant) => {
    expect(didYouMean(word, known)).toBe(meant === null ? null : `did you mean "${meant}"?`);
  });

  test('or what there is', () => {
    expect(suggestion('x', ['fraud', 'feed-ranking'])).toBe('there is fraud, feed-ranking');
    expect(suggestion('x', [], 'mlsd list')).toBe('mlsd list');
    expect(suggestion('x', [])).toBe(null);
    expect(
      suggestion(
        'x',
        Array.from({ length: 21 }, (_, i) => `item-${i}`),
      ),
    ).toBe(null);
  });
});
