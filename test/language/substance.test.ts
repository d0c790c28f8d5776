import { expect, test } from 'vitest';
import { contentWords } from '../../src/language/substance.ts';

const words = (text: string): { readonly norm: string }[] => text.split(' ').map((norm) => ({ norm }));

test.each([
  ['um let me see', 0],
  ['no time left for this one sorry', 1],
  ['nightly list in the crm', 3],
  ['bills logins complaints', 3],
])('%j carries %i', (text, expected) => {
  expect(contentWords(words(text))).toBe(expected);
});
