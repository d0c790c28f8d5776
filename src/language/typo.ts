import { stem } from './stem.ts';
import { wordSet } from './word-set.ts';

/** Is `b` one insertion, deletion, replacement or swap of neighbours away from `a`? (Equal words are not.) */
export function withinOneTypo(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1) return false;
  const most = Math.min(a.length, b.length);
  let head = 0;
  while (head < most && a[head] === b[head]) head += 1;
  let tail = 0;
  while (tail < most - head && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail += 1;
  const restA = a.length - head - tail;
  const restB = b.length - head - tail;
  if (restA <= 1 && restB <= 1) return true;
  return restA === 2 && restB === 2 && a[head] === b[head + 1] && a[head + 1] === b[head];
}

/** Are two neighbouring letters of `a` swapped in `b`? */
function isSwap(a: string, b: string): boolean {
  return a.length === b.length && withinOneTypo(a, b) && [...a].toSorted().join('') === [...b].toSorted().join('');
}

/** Letters from which a word may hold one typo. */
const LONG = 6;
/** Letters from which two neighbouring letters may be swapped. */
const SWAPPABLE = 5;

/** Good words that are one letter from a word of the field: never read one as the other. */
const NOT_TYPOS: ReadonlySet<string> = wordSet(
  `trailing casual affect affects valuation shallow shadowy planing filling string ranging baking clocking
  stocking severing sewing reviser staging striking browser restrain`,
);

/** Was `word` meant by what was typed? Short words and second letters are only ever swapped. */
function isMeant(typed: string, word: string): boolean {
  if (typed.length < SWAPPABLE) return false;
  const isFirm = word.length < LONG || typed.length < LONG || word[1] !== typed[1];
  return isFirm ? isSwap(typed, word) : withinOneTypo(typed, word);
}

/** Words that may be meant by a typo, and the stems of all words that are none. Plain data: it can be kept in a file. */
export interface Vocabulary {
  /** Long words, each followed by its stem, by their first two letters and their length: neither changes by much. */
  readonly near: Readonly<Record<string, readonly string[]>>;
  readonly stems: readonly string[];
}

export function vocabulary(words: Iterable<string>): Vocabulary {
  const all = [...words];
  const long = all.filter((word) => word.length >= SWAPPABLE && /^\p{L}+$/u.test(word));
  const near: Record<string, string[]> = {};
  for (const word of long) (near[keyOf(word)] ??= []).push(word, stem(word));
  return { near, stems: [...new Set(all.map(stem))] };
}

/** Finds the word of the vocabulary that a long unknown word was meant to be, as a stem; null where there is none. */
export function corrector(
  near: Vocabulary['near'],
  known: ReadonlySet<string>,
): (word: { norm: string; stem: string }) => string | null {
  return ({ norm, stem: own }) => {
    if (norm.length < SWAPPABLE || known.has(own) || NOT_TYPOS.has(norm)) return null;
    const forms = norm.endsWith('s') ? [norm, norm.slice(0, -1)] : [norm];
    for (const form of forms) {
      for (const key of keysNear(form)) {
        const words = near[key] ?? [];
        for (let i = 0; i < words.length; i += 2) if (isMeant(form, words[i] ?? '')) return words[i + 1] ?? null;
      }
    }
    return null;
  };
}

const keyOf = (word: string): string => `${word.slice(0, 2)}${word.length}`;

/** Where words stand that a typed one may mean: of the same first letters and about as long, or with letters swapped. */
function keysNear(form: string): string[] {
  const [first, swapped] = [form.slice(0, 2), `${form.slice(0, 1)}${form.slice(2, 3)}`];
  const { length } = form;
  return [`${first}${length}`, `${swapped}${length}`, `${first}${length - 1}`, `${first}${length + 1}`];
}
