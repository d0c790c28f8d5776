import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lexicon } from '../../src/language/lexicon.ts';
import { mentions } from '../../src/language/mentions.ts';
import { read } from '../../src/language/read.ts';
import { anyText, typed } from './arbitrary.ts';

const concepts = lexicon([
  { key: 'canary', phrases: ['canary', 'a … canary'] },
  { key: 'latency', phrases: ['<time>', 'latency', 'under <number>'] },
  { key: 'load', phrases: ['<rate>', '<number> (k)? rps'] },
  { key: 'two-tower', phrases: ['two tower'] },
  { key: 'denied', phrases: ['do not', 'no … rollback'] },
]);

const ways: readonly (readonly [string, (text: string) => string])[] = [
  ['smart quotes', (text) => text.replaceAll("'", '’').replaceAll(' "', ' “').replaceAll('"', '”')],
  ['no-break spaces', (text) => text.replaceAll(' ', '\u00a0')],
  ['NFC', (text) => text.normalize('NFC')],
  ['NFD', (text) => text.normalize('NFD')],
  ['soft hyphens', (text) => text.replaceAll(/(?<=\p{L}\p{L})(?=\p{L}\p{L})/gu, '\u00ad')],
  ['spaces doubled', (text) => text.replaceAll(' ', '  ')],
  ['spaces at the ends of lines', (text) => text.replaceAll('\n', '  \n').concat('  ')],
  ['line ends of Windows', (text) => text.replaceAll('\n', '\r\n')],
  // A line that begins with a dash or a number is a list item: there, a line cannot be wrapped.
  ['lines wrapped', (text) => text.replaceAll(/(?<!\n(?:-|1\.)) (?=\S)(?!- |\d{1,2}[.)])/g, '\n')],
];

/** "etc." alone looks at the case of what follows: a full stop ends a sentence there, or it does not. */
const cased = typed.filter((text) => !text.includes('etc.'));

/** What must not change: words, stances, statements and concepts; places in the raw text may. */
function gist(text: string) {
  const heard = read(text);
  return {
    words: heard.tokens.map((t, i) => `${t.norm} ${heard.stances[i]} ${t.clause}`),
    sentences: heard.sentences.map(({ from, to, asked, list }) => ({ from, to, asked, list })),
    mentions: mentions(heard, concepts).map(({ concept, from, to, stance }) => ({ concept, from, to, stance })),
  };
}

describe('a reading is the same in', () => {
  it.each(ways)('%s', (_, rewritten) => {
    fc.assert(
      fc.property(typed, (text) => {
        expect(gist(rewritten(text))).toEqual(gist(text));
      }),
      { numRuns: 1000 },
    );
  });
});

describe('a reading is the same but after "etc." in', () => {
  it.each([
    ['lower case', (text: string) => text.toLowerCase()],
    ['capitals', (text: string) => text.toUpperCase()],
  ] as const)('%s', (_, rewritten) => {
    fc.assert(
      fc.property(cased, (text) => {
        expect(gist(rewritten(text))).toEqual(gist(text));
      }),
      { numRuns: 1000 },
    );
  });
});

describe('whatever the text', () => {
  const holds = (name: string, check: (text: string) => void) =>
    it(name, () => fc.assert(fc.property(anyText, check), { numRuns: 2000 }));

  holds('words stand in it one after another', (text) => {
    let end = 0;
    for (const token of read(text).tokens) {
      expect(token.start).toBeGreaterThanOrEqual(end);
      expect(token.end).toBeGreaterThan(token.start);
      end = token.end;
    }
    expect(end).toBeLessThanOrEqual(text.length);
  });

  holds('every word is in one clause, every clause in one sentence, in order', (text) => {
    const { tokens, stances, cues, clauses, sentences } = read(text);
    expect(clauses.flatMap(({ from, to }, i) => tokens.slice(from, to).map(() => i))).toEqual(
      tokens.map((t) => t.clause),
    );
    expect(sentences.flatMap(({ from, to }) => tokens.slice(from, to))).toEqual(tokens);
    expect([stances.length, cues.length]).toEqual([tokens.length, tokens.length]);
    for (const { from, to, start, end, sentence } of clauses) {
      const whole = sentences[sentence];
      expect(from >= (whole?.from ?? to) && to <= (whole?.to ?? from)).toBe(true);
      expect([start, end]).toEqual([tokens[from]?.start, tokens[to - 1]?.end]);
    }
  });

  holds('mentions stand in order, each inside one sentence', (text) => {
    const heard = read(text);
    const found = mentions(heard, concepts);
    for (const { from, to, start, end, sentence } of found) {
      expect([start, end]).toEqual([heard.tokens[from]?.start, heard.tokens[to - 1]?.end]);
      expect(from >= (heard.sentences[sentence]?.from ?? to) && to <= (heard.sentences[sentence]?.to ?? from)).toBe(
        true,
      );
    }
    expect(found.map((m) => m.from)).toEqual(found.map((m) => m.from).toSorted((a, b) => a - b));
  });
});
