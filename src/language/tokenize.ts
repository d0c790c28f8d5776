import { stem } from './stem.ts';
import { wordSet } from './word-set.ts';

/** A token before clauses are known. */
export interface RawToken {
  readonly kind: 'word' | 'number';
  readonly norm: string;
  readonly stem: string;
  readonly start: number;
  readonly end: number;
  /** A hyphen or slash ties it to the token before. */
  readonly glued: boolean;
}

/** Punctuation between tokens: `at` is the index of the token that follows it. */
export interface Break {
  readonly at: number;
  /** One of . ? ! , ; : - ( ) " or ¶ (a blank line or a list item). */
  readonly mark: string;
  readonly start: number;
}

export interface Tokens {
  readonly tokens: readonly RawToken[];
  readonly breaks: readonly Break[];
}

/** A word, a number, an arrow, a paragraph, a symbol or a mark: groups 1 to 6. Named groups take twice as long. */
const PIECE =
  /([\p{L}\p{Pc}][\p{L}\p{N}\p{M}\p{Cf}\p{Pc}]*(?:['’‘ʼ`´][\p{L}\p{M}\p{Cf}]+)*)|(\p{N}+(?:[.,]\p{N}+)*)|(->|=>|→|⇒|➜)|(\n[^\S\n]*\n\s*|\n[^\S\n]*(?:[-*•+]|\p{N}{1,2}[.)])[^\S\n]+)|([%$€£<>=≥≤~&+@×])|(\.{2,}|…|[.?!,;:()"“”«»[\]{}]|—|–|[^\S\n]-(?=\s))/gu;

const SYMBOLS: Readonly<Record<string, string>> = {
  '%': 'percent',
  $: 'dollar',
  '€': 'euro',
  '£': 'pound',
  '<': 'under',
  '≤': 'under',
  '>': 'over',
  '≥': 'over',
  '~': 'about',
  '&': 'and',
  '+': 'plus',
  '@': 'at',
  '=': 'equals',
  '×': 'times',
};

/** What an apostrophe opens into: the rest of the word after it. */
const ENDINGS: Readonly<Record<string, string>> = { ll: 'will', d: 'would', re: 'are', ve: 'have', m: 'am' };

/** Words that hide a "not", with the verb before it; typed without their apostrophe as often as with it. */
const NOTS: Readonly<Record<string, string>> = {
  "don't": 'do',
  "doesn't": 'does',
  "didn't": 'did',
  "won't": 'will',
  "can't": 'can',
  cannot: 'can',
  "couldn't": 'could',
  "wouldn't": 'would',
  "shouldn't": 'should',
  "isn't": 'is',
  "aren't": 'are',
  "wasn't": 'was',
  "weren't": 'were',
  "haven't": 'have',
  "hasn't": 'has',
  "hadn't": 'had',
  "needn't": 'need',
  "mustn't": 'must',
  "ain't": 'is',
  dont: 'do',
  doesnt: 'does',
  didnt: 'did',
  wont: 'will',
  cant: 'can',
  couldnt: 'could',
  wouldnt: 'would',
  shouldnt: 'should',
  isnt: 'is',
  arent: 'are',
  wasnt: 'was',
  werent: 'were',
  havent: 'have',
  hasnt: 'has',
};

const THIS_IS: ReadonlySet<string> = wordSet('it that there here what who where how he she let');

/**
 * Words and numbers with their places in the raw text. Contractions are opened ("won't" → will, not), compatibility
 * forms and marks folded, "w/o" read as "without"; hyphens and slashes merely join.
 */
export function tokenize(raw: string): Tokens {
  const tokens: RawToken[] = [];
  const breaks: Break[] = [];
  const push = (kind: RawToken['kind'], norm: string, start: number, end: number): void => {
    const glued = start > 0 && '-/‐‑'.includes(raw[start - 1] ?? ' ') && tokens.at(-1)?.end === start - 1;
    tokens.push({ kind, norm, stem: kind === 'word' ? stem(norm) : norm, start, end, glued });
  };
  PIECE.lastIndex = 0;
  for (let found = PIECE.exec(raw); found !== null; found = PIECE.exec(raw)) {
    const piece = found[0];
    const word = found[1];
    const number = found[2];
    const arrow = found[3];
    const para = found[4];
    const symbol = found[5];
    const mark = found[6];
    const start = found.index;
    const end = start + piece.length;
    if (word !== undefined) pushWord(raw, word, start, push);
    else if (number !== undefined) push('number', number.normalize('NFKC').replaceAll(',', ''), start, end);
    else if (arrow !== undefined) push('word', 'arrow', start, end);
    else if (symbol !== undefined) push('word', SYMBOLS[symbol] ?? symbol, start, end);
    else if (para !== undefined) breaks.push({ at: tokens.length, mark: '¶', start });
    else if (mark !== undefined)
      breaks.push({ at: tokens.length, mark: kindOfMark(raw, mark, start, tokens.at(-1)), start });
  }
  return { tokens, breaks: breaks.filter((b) => b.mark !== '') };
}

function pushWord(
  raw: string,
  word: string,
  start: number,
  push: (kind: RawToken['kind'], norm: string, start: number, end: number) => void,
): void {
  const end = start + word.length;
  const plain = plainWords.get(word);
  if (plain !== undefined) {
    push('word', plain, start, end);
    return;
  }
  const norm = fold(word);
  if (norm === '') return;
  if (norm === 'w' && raw[end] === '/') {
    push(
      'word',
      raw[end + 1]?.toLowerCase() === 'o' && !/\p{L}/u.test(raw[end + 2] ?? '') ? 'without' : 'with',
      start,
      end,
    );
    return;
  }
  if (norm === 'o' && raw[start - 1] === '/' && /w$/i.test(raw.slice(0, start - 1))) return;
  const verb = NOTS[norm];
  if (verb !== undefined && Object.hasOwn(NOTS, norm)) {
    push('word', verb, start, Math.max(start + 1, end - 3));
    push('word', 'not', Math.max(start + 1, end - 3), end);
    return;
  }
  // Folding may lengthen letters: the place of the apostrophe is looked for in the word as it stands.
  const at = word.search(/['’‘ʼ`´][^'’‘ʼ`´]*$/);
  const cut = norm.lastIndexOf("'");
  if (cut <= 0 || at <= 0) {
    const bare = norm.replaceAll("'", '');
    if (norm !== 'w' && norm !== 'o') remember(word, bare);
    push('word', bare, start, end);
    return;
  }
  const head = norm.slice(0, cut).replaceAll("'", '');
  const tail = norm.slice(cut + 1);
  const mid = start + at;
  push('word', head, start, mid);
  if (tail === 's') {
    if (THIS_IS.has(head)) push('word', head === 'let' ? 'us' : 'is', mid, end);
  } else {
    push('word', ENDINGS[tail] ?? tail, mid, end);
  }
}

/** Words that are one token wherever they stand, with what they fold to: most words of a text were met before. */
const plainWords = new Map<string, string>();

function remember(word: string, norm: string): void {
  if (plainWords.size >= MOST_WORDS) plainWords.clear();
  plainWords.set(word, norm);
}

/** More different words than anybody's sessions hold. */
const MOST_WORDS = 50_000;

/** Lower case without marks, compatibility forms or invisible characters; every apostrophe is the plain one. */
function fold(word: string): string {
  if (/^[a-z]+$/.test(word)) return word;
  return word
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}\p{Pc}]/gu, '')
    .replace(/[’‘ʼ`´]/g, "'")
    .toLowerCase();
}

/** Words whose full stop ends nothing, whatever follows; "e.g." and "i.e." by their last letter. */
const ABBREVIATIONS: ReadonlySet<string> = wordSet('vs approx ca fig dr mr mrs resp incl');

function kindOfMark(raw: string, mark: string, start: number, before: RawToken | undefined): string {
  if (mark === '.') {
    const next = raw[start + 1];
    if (next !== undefined && !/\s|["')”’]/.test(next)) return '';
    return before?.end === start && isAbbreviation(raw, before) ? '' : '.';
  }
  if (mark === '…' || mark.startsWith('..')) return ',';
  if (mark === '—' || mark === '–' || mark.endsWith('-')) return '-';
  if ('“”«»"'.includes(mark)) return '"';
  if ('[{'.includes(mark)) return '(';
  if (']}'.includes(mark)) return ')';
  return mark;
}

function isAbbreviation(raw: string, { norm, start, end }: RawToken): boolean {
  if (norm === 'e' || norm === 'g') return raw[start - 1] === '.';
  if (norm === 'etc') return !stands(raw, end + 1, /\s+\p{Lu}/uy);
  if (norm === 'no') return stands(raw, end + 1, /\s*\p{N}/uy);
  return ABBREVIATIONS.has(norm);
}

/** Does a sticky pattern match at this very place? */
function stands(raw: string, at: number, pattern: RegExp): boolean {
  pattern.lastIndex = at;
  return pattern.test(raw);
}
