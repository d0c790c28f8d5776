import { describe, expect, it } from 'vitest';
import { judgeOf } from '../../src/analysis/judge.ts';
import { bundledContent } from '../content.ts';
import { sayingsIn } from './sessions.ts';

const content = bundledContent();
const judge = judgeOf(content);
const sayings = [...new Set(sayingsIn(content))];

/** The concepts of a text with their stances, by the words they stand in. */
const concepts = (text: string): string[] =>
  judge.hear(text).mentions.map(({ concept, from, to, stance }) => `${concept} ${stance} ${from}-${to}`);

// "etc." alone looks at the case of what follows.
const cased = (rewritten: (text: string) => string) => (text: string) =>
  text.includes('etc.') ? text : rewritten(text);

describe('all that content gives as said is heard alike in', () => {
  it.each([
    ['lower case', cased((text) => text.toLowerCase())],
    ['capitals', cased((text) => text.toUpperCase())],
    [
      'smart quotes',
      (text: string) =>
        text
          .replaceAll("'", '’')
          .replaceAll(/(?<!\w)"/g, '“')
          .replaceAll('"', '”'),
    ],
    ['no-break spaces', (text: string) => text.replaceAll(' ', '\u00a0')],
    ['NFD', (text: string) => text.normalize('NFD')],
    ['NFC', (text: string) => text.normalize('NFC')],
    ['lines wrapped', (text: string) => text.replaceAll(/(?<=\p{L},?) (?=\p{L})/gu, '\n')],
    ['spaces at the ends of lines', (text: string) => `${text.replaceAll('\n', '  \n')}   `],
  ])('%s', (_, rewritten) => {
    const changed = sayings.filter((text) => concepts(rewritten(text)).join() !== concepts(text).join());
    expect(changed).toEqual([]);
  });

  it('and there is something to hear', () => {
    expect(sayings.flatMap(concepts).length).toBeGreaterThan(2 * sayings.length);
  });
});
