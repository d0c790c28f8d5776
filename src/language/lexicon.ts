import { type Automaton, add } from './automaton.ts';
import { asOneWord, type Phrase, parsePhrase } from './phrase.ts';
import { type Match, type Readable, search } from './search.ts';
import { corrector } from './typo.ts';

export interface Lexicon {
  /**
   * Every phrase in tokens[from, to), the longest reading of a key at each place. Linear in the tokens: from each start
   * every state is visited once a token, and phrases are bounded in length.
   */
  find(tokens: readonly Readable[], from: number, to: number): Match[];
}

/**
 * Compiles phrases into one token automaton.
 * @throws PhraseError on a phrase that cannot be read.
 */
export function lexicon(entries: Iterable<{ readonly key: string; readonly phrases: readonly string[] }>): Lexicon {
  const automaton: Automaton = { keys: new Map(), starts: new Map(), lists: 0 };
  const words = new Set<string>();
  for (const { key, phrases } of entries) {
    for (const text of phrases) {
      const phrase = parsePhrase(text);
      add(automaton, phrase, key);
      collect(phrase, words);
      const joined = asOneWord(phrase);
      if (joined !== null) add(automaton, { type: 'word', key: joined, word: null }, key);
    }
  }
  const corrected = corrector(words);
  return { find: (tokens, from, to) => search(automaton, tokens, from, to, corrected) };
}

function collect(phrase: Phrase, words: Set<string>): void {
  if (phrase.type === 'word' && phrase.word !== null) words.add(phrase.word);
  else if (phrase.type === 'sequence') for (const part of phrase.parts) collect(part, words);
  else if (phrase.type === 'either') for (const option of phrase.options) collect(option, words);
  else if (phrase.type === 'optional') collect(phrase.part, words);
}
