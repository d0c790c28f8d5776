import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { lexicon } from '../../src/language/lexicon.ts';
import { tokenize } from '../../src/language/tokenize.ts';

const WORDS = ['alpha', 'beta', 'gamma', 'delta'];

/** A phrase beside the plainest reading of it: the places where it may end, having begun at one. */
interface Reference {
  readonly text: string;
  readonly ends: (words: readonly string[], at: number) => ReadonlySet<number>;
}

const word = fc.constantFrom(...WORDS).map(
  (name): Reference => ({
    text: name,
    ends: (words, at) => new Set(words[at] === name ? [at + 1] : []),
  }),
);

const gap: Reference = {
  text: '…',
  ends: (words, at) => new Set([0, 1, 2, 3, 4].map((skipped) => at + skipped).filter((end) => end <= words.length)),
};

const endsOf = (part: Reference, words: readonly string[], from: ReadonlySet<number>): ReadonlySet<number> =>
  new Set([...from].flatMap((at) => [...part.ends(words, at)]));

const sequence = (parts: readonly Reference[]): Reference => ({
  text: parts.map(({ text }) => text).join(' '),
  ends: (words, at) => parts.reduce<ReadonlySet<number>>((ends, part) => endsOf(part, words, ends), new Set([at])),
});

const either = (options: readonly Reference[]): Reference => ({
  text: `(${options.map(({ text }) => text).join('|')})`,
  ends: (words, at) => new Set(options.flatMap((option) => [...option.ends(words, at)])),
});

const optional = (part: Reference): Reference => ({
  text: `(${part.text})?`,
  ends: (words, at) => new Set([at, ...part.ends(words, at)]),
});

const { phrase } = fc.letrec<{ phrase: Reference; part: Reference }>((tie) => ({
  phrase: fc
    .tuple(word, fc.array(tie('part'), { maxLength: 3 }), fc.boolean())
    .map(([sure, parts, isLast]) => sequence(isLast ? [...parts, sure] : [sure, ...parts])),
  part: fc.oneof(
    { maxDepth: 3 },
    word,
    fc.constant(gap),
    fc.array(tie('phrase'), { minLength: 2, maxLength: 3 }).map(either),
    tie('phrase').map(optional),
  ),
}));

const text = fc.array(fc.constantFrom(...WORDS, 'other'), { minLength: 1, maxLength: 14 });

it('finds what a phrase says letter by letter, the longest at each start, however many phrases there are', () => {
  fc.assert(
    fc.property(fc.array(phrase, { minLength: 1, maxLength: 4 }), text, (phrases, words) => {
      const entries = phrases.map((one, i) => ({ key: String(i), phrases: [one.text] }));
      const found = lexicon(entries).find(tokenize(words.join(' ')).tokens, 0, words.length);
      const expected = phrases.flatMap((one, i) =>
        words.flatMap((_, from) => {
          const to = Math.max(from, ...one.ends(words, from));
          return to > from ? [{ key: String(i), from, to }] : [];
        }),
      );
      const inOrder = (all: readonly { key: string; from: number; to: number }[]) =>
        all.map(({ key, from, to }) => `${from}-${to} ${key}`).toSorted();
      expect(inOrder(found)).toEqual(inOrder(expected));
    }),
    { numRuns: 2000 },
  );
});
