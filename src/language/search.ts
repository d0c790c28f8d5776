import { type Automaton, NOWHERE } from './automaton.ts';
import { machine } from './machine.ts';
import { type Readable, type Symbol, symbols } from './symbols.ts';

/** A phrase found: token indexes are half-open. */
export interface Match {
  readonly key: string;
  readonly from: number;
  readonly to: number;
}

/** Finds every phrase in tokens[from, to), the longest reading of a name at each start. */
export type Search = (tokens: readonly Readable[], from: number, to: number) => Match[];

/** @param corrected the stem of the word that an unknown one was meant to be, null where there is none */
export function search(automaton: Automaton, corrected: (token: Readable) => string | null): Search {
  const symbolAt = symbols(automaton, corrected);
  const walker = machine(automaton);
  // Where each name was last found, so that a longer reading takes the place of a shorter one.
  const begun = new Int32Array(automaton.names.length).fill(-1);
  const slot = new Int32Array(automaton.names.length);
  return (tokens, from, to) => {
    const found: { key: string; from: number; to: number }[] = [];
    if (to - from < 1) return found;
    const read: Symbol[] = [];
    for (let i = from; i < to; i += 1) read.push(symbolAt(tokens, i, from, to));
    begun.fill(-1);
    for (let start = from; start < to; start += 1) {
      let place = walker.start();
      for (let at = start; at < to; at += 1) {
        const symbol = read[at - from];
        place = symbol === undefined ? NOWHERE : walker.next(place, symbol);
        if (place === NOWHERE) break;
        for (const name of walker.ends(place)) {
          const before = begun[name] === start ? found[slot[name] ?? 0] : undefined;
          if (before !== undefined) before.to = at + 1;
          else {
            begun[name] = start;
            slot[name] = found.length;
            found.push({ key: automaton.names[name] ?? '', from: start, to: at + 1 });
          }
        }
      }
    }
    return found;
  };
}
