import { lexicon } from '../../src/language/lexicon.ts';
import { read } from '../../src/language/read.ts';
import type { Stance } from '../../src/language/stance.ts';

/** The words of a text as they are read, in order; "~" before one that a hyphen or slash ties to the word before. */
export function words(text: string): string {
  return read(text)
    .tokens.map((token) => (token.glued ? `~${token.norm}` : token.norm))
    .join(' ');
}

/** What each word of a text was read from: "token < source" where they differ. */
export function sources(text: string): string[] {
  return read(text).tokens.map(({ norm, start, end }) => `${norm} < ${text.slice(start, end)}`);
}

export function sentences(text: string): string[] {
  return read(text).sentences.map(({ start, end }) => text.slice(start, end));
}

export function clauses(text: string): string[] {
  return read(text).clauses.map(({ start, end }) => text.slice(start, end));
}

/**
 * The same text with its marks as they are read. In a text, {…} marks words that have `stance`, […] words that are
 * asserted; where the reading differs, the words carry the stances they have.
 */
export function marked(stance: Stance, text: string): string {
  const plain = text.replaceAll(/[{}[\]]/g, '');
  const { tokens, stances } = read(plain);
  let from = 0;
  return text.replaceAll(/[{[]([^{}[\]]*)[}\]]/g, (_, inside: string) => {
    const start = plain.indexOf(inside, from);
    from = start + inside.length;
    const found = new Set(
      stances.filter((_s, i) => (tokens[i]?.start ?? -1) >= start && (tokens[i]?.end ?? 0) <= from),
    );
    if (found.size === 1 && found.has(stance)) return `{${inside}}`;
    if (found.size === 1 && found.has('asserted')) return `[${inside}]`;
    return `<${inside}: ${[...found].join(', ')}>`;
  });
}

/** What a phrase matches in a text, as it stands there; a reading is taken at each place where one begins. */
export function matches(phrase: string | readonly string[], text: string): string[] {
  const { tokens, sentences: spans } = read(text);
  const compiled = lexicon([{ key: 'it', phrases: [phrase].flat() }]);
  return spans
    .flatMap(({ from, to }) => compiled.find(tokens, from, to))
    .map(({ from, to }) => text.slice(tokens[from]?.start, tokens[to - 1]?.end));
}
