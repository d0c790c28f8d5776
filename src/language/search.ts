import { type Automaton, CLUE, NOWHERE, PHRASE } from './automaton.ts';
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
  return (tokens, from, to) => {
    searches += 1;
    const read: Symbol[] = [];
    for (let i = from; i < to; i += 1) {
      const symbol = symbolAt(tokens, i, from, to);
      read.push(symbol);
      for (let k = 0; k < symbol.words.length; k += 1) met[symbol.words[k] ?? 0] = searches;
    }
    const found = new Map<number, { key: string; from: number; to: number }>();
    const find = (phrase: number, start: number, end: number): void => {
      const name = phrases[phrase * PHRASE + 2] ?? 0;
      const place = start * names.length + name;
      const before = found.get(place);
      if (before === undefined) found.set(place, { key: names[name] ?? '', from: from + start, to: from + end });
      else before.to = Math.max(before.to, from + end);
    };
    // Tokens so far that are no words of their own: they belong to the word or the number before them.
    let more = 0;
    for (let at = 0; at < read.length; at += 1) {
      const symbol = read[at];
      if (symbol === undefined) break;
      if (symbol.goesOn || tokens[from + at]?.glued === true) more += 1;
      for (let k = 0; k < symbol.words.length; k += 1) {
        const word = symbol.words[k] ?? 0;
        const last = clues.at[word + 1] ?? 0;
        for (let i = clues.at[word] ?? 0; i < last; i += CLUE) {
          const phrase = clues.row[i] ?? 0;
          if (phrases[phrase * PHRASE + 3] === 1 && word !== symbol.paired) {
            find(phrase, at, at + 1);
            continue;
          }
          if (!isWhole(phrase)) continue;
          const first = Math.max(0, at - (clues.row[i + 2] ?? 0) - more);
          for (let start = at - (clues.row[i + 1] ?? 0); start >= first; start -= 1) {
            const end = walk(phrase, read, start);
            if (end !== NOWHERE) find(phrase, start, end);
          }
        }
      }
    }
    return [...found.values()].toSorted((a, b) => a.from - b.from || a.to - b.to);
  };
}
