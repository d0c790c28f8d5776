import { keptPhrases } from '#kept-phrases';
import { type Automaton, automaton } from './automaton.ts';
import { asOneWord, eachWord, type Phrase, parsePhrase } from './phrase.ts';
import { type Match, search } from './search.ts';
import type { Readable } from './symbols.ts';
import { corrector, type Vocabulary, vocabulary } from './typo.ts';

export interface Lexicon {
  /**
   * Every phrase in tokens[from, to), the longest reading of a key at each place, in order of place. Linear in the
   * tokens: phrases are bounded in length, and each is looked for only near the words it is noticed by.
   */
  find(tokens: readonly Readable[], from: number, to: number): Match[];
  /** Is this the stem of a word in any of the phrases? */
  knows(stem: string): boolean;
}

/** A lexicon of the program itself. */
export interface BuiltIn extends Lexicon {
  readonly name: string;
  readonly compiled: CompiledPhrases;
}

/** Phrases ready to be looked for. Plain data: it can be kept in a file. */
export interface CompiledPhrases {
  readonly automaton: Automaton;
  /** The words of the phrases, which a long word with one typo may stand for. */
  readonly vocabulary: Vocabulary;
}

/** Phrases by what they stand for. */
export type Entries = Iterable<{ readonly key: string; readonly phrases: readonly string[] }>;

/**
 * Compiles phrases into one token automaton.
 * @throws PhraseError on a phrase that cannot be read.
 */
export function compilePhrases(entries: Entries): CompiledPhrases {
  const names: string[] = [];
  const words = new Set<string>();
  const phrases: { phrase: Phrase; name: number }[] = [];
  for (const entry of entries) {
    const name = names.push(entry.key) - 1;
    for (const text of entry.phrases) {
      const phrase = parsePhrase(text);
      phrases.push({ phrase, name });
      eachWord(phrase, ({ word }) => {
        if (word !== null) words.add(word);
      });
      const joined = asOneWord(phrase);
      if (joined !== null) phrases.push({ phrase: { type: 'word', key: joined, word: null }, name });
    }
  }
  return { automaton: automaton(names, phrases), vocabulary: vocabulary(words) };
}

/** Compiles phrases to look for them at once. @throws PhraseError on a phrase that cannot be read. */
export function lexicon(entries: Entries): Lexicon {
  return lexiconOf(compilePhrases(entries));
}

/** Phrases of the program itself: what the build kept of them under the name need not be compiled once more. */
export function builtIn(name: string, entries: Entries): BuiltIn {
  const compiled = keptPhrases[name]?.() ?? compilePhrases(entries);
  return { name, compiled, ...lexiconOf(compiled) };
}

/** Looks for phrases that were compiled before. */
export function lexiconOf(compiled: CompiledPhrases): Lexicon {
  const stems = new Set(compiled.vocabulary.stems);
  return {
    find: search(compiled.automaton, corrector(compiled.vocabulary.near, stems)),
    knows: (stem) => stems.has(stem),
  };
}
