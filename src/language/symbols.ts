import { type Automaton, NOWHERE } from './automaton.ts';
import { isNumberWord } from './number-words.ts';
import { NUMBER, oneWord } from './phrase.ts';
import { stem } from './stem.ts';

/** What the matcher needs of a token. */
export interface Readable {
  readonly kind: 'word' | 'number';
  readonly norm: string;
  readonly stem: string;
  /** A hyphen or slash ties it to the token before. */
  readonly glued: boolean;
}

/** All that phrases can tell of a token. */
export interface Symbol {
  /** The words it answers to by itself. */
  readonly alone: readonly number[];
  /** The word it answers to together with the token glued to it; else `NOWHERE`. */
  readonly paired: number;
  /** Where it is the first of a number: what a number answers to; else `NOWHERE`. */
  readonly number: number;
  /** May it go on with the number before it? */
  readonly goesOn: boolean;
  /** All words it answers to. */
  readonly words: readonly number[];
}

/** More different words than anybody's session holds: what is known of them is forgotten then. */
const MOST = 20_000;

/** Gives the symbol of the token at `i`, in tokens [from, to). */
export function symbols(
  automaton: Automaton,
  corrected: (token: Readable) => string | null,
): (tokens: readonly Readable[], i: number, from: number, to: number) => Symbol {
  const words = new Map(automaton.words.map((word, number) => [word, number]));
  const number = words.get(NUMBER) ?? NOWHERE;
  const known = new Map<string, Symbol>();
  const make = (token: Readable, second: Readable | null, begins: boolean, goesOn: boolean): Symbol => {
    const meant = token.kind === 'word' ? corrected(token) : null;
    const forms = [token.stem, `=${token.norm}`, oneWord(token.norm), ...(meant === null ? [] : [meant])];
    const alone: number[] = [];
    for (const form of forms) {
      const word = words.get(form);
      if (word !== undefined && !alone.includes(word)) alone.push(word);
    }
    const paired = second === null ? NOWHERE : (words.get(stem(token.norm + second.norm)) ?? NOWHERE);
    const counts = begins ? number : NOWHERE;
    return {
      alone,
      paired,
      number: counts,
      goesOn,
      words: [...alone, paired, counts].filter((word) => word !== NOWHERE),
    };
  };
  return (tokens, i, from, to) => {
    const token = tokens[i];
    if (token === undefined) throw new RangeError(`no token ${i}`);
    const next = i + 1 < to ? tokens[i + 1] : undefined;
    const second = next?.glued === true && token.kind === 'word' ? next : null;
    // Most words were met before: under their own name stand only those that tell nothing of their neighbours.
    const plain = second === null && token.kind === 'word' ? known.get(token.norm) : undefined;
    if (plain !== undefined) return plain;
    const begins = token.kind === 'number' || isNumberWord(token.norm);
    const goesOn = begins && (token.kind !== 'number' || isGroup(token, i > from ? tokens[i - 1] : undefined));
    const isPlain = second === null && !begins;
    const name = isPlain ? token.norm : `${token.norm} ${second?.norm ?? ''} ${token.kind} ${goesOn}`;
    const before = known.get(name);
    if (before !== undefined) return before;
    if (known.size > MOST) known.clear();
    const made = make(token, second, begins, goesOn);
    known.set(name, made);
    return made;
  };
}

/** Two figures are one number only as in "10 000". */
function isGroup(token: Readable, before: Readable | undefined): boolean {
  return before?.kind === 'number' && token.norm.length === 3;
}
