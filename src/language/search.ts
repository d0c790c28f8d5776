import { ALONE, type Automaton, CLUE, NOWHERE, PHRASE } from './automaton.ts';
import { type Readable, type Symbol, symbols } from './symbols.ts';
import { walker } from './walk.ts';

/** A phrase found: token indexes are half-open. */
export interface Match {
  readonly key: string;
  readonly from: number;
  readonly to: number;
}

/** Finds every phrase in tokens[from, to), the longest reading of a name at each start, in order of place. */
export type Search = (tokens: readonly Readable[], from: number, to: number) => Match[];

/**
 * Each phrase waits at the rarest of its words: only where that word is said is the phrase followed through the text,
 * from every place where it may begin, and only if all else that it needs is said too. Rows are walked by index: of a
 * short session most time goes by before loops over iterators are fast.
 * @param corrected the stem of the word that an unknown one was meant to be, null where there is none
 */
export function search(automaton: Automaton, corrected: (token: Readable) => string | null): Search {
  const { names, phrases, clues, beside } = automaton;
  const symbolAt = symbols(automaton, corrected);
  const walk = walker(automaton);
  // In which search each word was last met.
  const met = new Float64Array(automaton.words.length);
  let searches = 0;
  /** Is all that a phrase cannot do without said somewhere? */
  const isWhole = (phrase: number): boolean => {
    const end = beside.at[phrase + 1] ?? 0;
    let isMet = true;
    let next = beside.at[phrase] ?? 0;
    while (next < end && isMet) {
      const last = next + (beside.row[next] ?? 0);
      isMet = false;
      for (let i = next + 1; i <= last && !isMet; i += 1) isMet = met[beside.row[i] ?? 0] === searches;
      next = last + 1;
    }
    return isMet;
  };
  // What a search finds, by its start and its name: kept between searches, as most find nothing or little.
  const found = new Map<number, { key: string; from: number; to: number }>();
  const find = (phrase: number, from: number, to: number): void => {
    const name = phrases[phrase * PHRASE + 2] ?? 0;
    const place = from * names.length + name;
    const before = found.get(place);
    if (before === undefined) found.set(place, { key: names[name] ?? '', from, to });
    else if (to > before.to) before.to = to;
  };
  /** Follows the phrases that are noticed by a word. @param more tokens before it that are no words of their own */
  const notice = (word: number, read: readonly Symbol[], at: number, more: number): void => {
    const last = clues.at[word + 1] ?? 0;
    for (let i = clues.at[word] ?? 0; i < last; i += CLUE) {
      const needs = clues.row[i + 3] ?? NOWHERE;
      if (needs >= 0 && met[needs] !== searches) continue;
      const phrase = clues.row[i] ?? 0;
      if (needs === ALONE && word !== read[at]?.paired) find(phrase, at, at + 1);
      else if (isWhole(phrase)) {
        const first = Math.max(0, at - (clues.row[i + 2] ?? 0) - more);
        for (let start = at - (clues.row[i + 1] ?? 0); start >= first; start -= 1) {
          const end = walk(phrase, read, start);
          if (end !== NOWHERE) find(phrase, start, end);
        }
      }
    }
  };
  return (tokens, from, to) => {
    searches += 1;
    found.clear();
    const read: Symbol[] = [];
    for (let i = from; i < to; i += 1) {
      const symbol = symbolAt(tokens, i, from, to);
      read.push(symbol);
      for (let k = 0; k < symbol.words.length; k += 1) met[symbol.words[k] ?? 0] = searches;
    }
    let more = 0;
    for (let at = 0; at < read.length; at += 1) {
      const { words, goesOn } = read[at] ?? NOTHING;
      if (goesOn || tokens[from + at]?.glued === true) more += 1;
      for (let k = 0; k < words.length; k += 1) notice(words[k] ?? 0, read, at, more);
    }
    if (found.size === 0) return [];
    const all = [...found.values()].toSorted((a, b) => a.from - b.from || a.to - b.to);
    for (const match of all) {
      match.from += from;
      match.to += from;
    }
    return all;
  };
}

const NOTHING: Pick<Symbol, 'words' | 'goesOn'> = { words: [], goesOn: false };
