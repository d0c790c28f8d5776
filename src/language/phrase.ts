import { tokenize } from './tokenize.ts';

/** A phrase as written: words, gaps, and ways to go on. */
export type Phrase =
  | { readonly type: 'word'; readonly key: string; readonly word: string | null }
  | { readonly type: 'gap' }
  | { readonly type: 'sequence'; readonly parts: readonly Phrase[] }
  | { readonly type: 'either'; readonly options: readonly Phrase[] }
  | { readonly type: 'optional'; readonly part: Phrase };

/** The key that any number answers to. */
export const NUMBER = '<number>';
const MOST_PIECES = 500;

const UNITS =
  '(ms|msec|millisecond|s|sec|second|min|minute|h|hr|hour|d|day|wk|week|fortnight|mo|month|quarter|yr|year)';
const CLASSES: Readonly<Record<string, string>> = {
  '<percent>': '<number> (percent|pct|per cent)',
  '<time>': `(<number>|a|an|half an|half a|one|every) ${UNITS}`,
  '<money>': '((dollar|euro|pound|usd|eur|gbp) <number>|<number> (dollar|euro|pound|usd|eur|gbp|cent|buck))',
  '<rate>': '<number> (qps|rps|tps|… (per|a|each|every|an) (s|sec|second|minute|hour|day|week|month))',
};

/** A phrase that an author wrote wrongly: the message says what. */
export class PhraseError extends Error {}

/**
 * Reads a phrase: words, `(a|b c)`, `word?`, `(…)?`, `…`, `=form`, `<class>`.
 * @throws PhraseError when it cannot be read, is too long, or could match nothing at all.
 */
export function parsePhrase(text: string): Phrase {
  const pieces = text
    .replaceAll('...', '…')
    .split(/(\(|\)\??|\||…|<[a-z]+>\??|\s+)/)
    .filter((p) => p.trim() !== '');
  if (pieces.length > MOST_PIECES)
    throw new PhraseError(`"${text.slice(0, 40)}…" is too long (limit ${MOST_PIECES} pieces)`);
  const parsing = { pieces, at: 0, text };
  const phrase = either(parsing);
  if (parsing.at < pieces.length) throw new PhraseError(`")" without "(" in "${text}"`);
  if (canBeEmpty(phrase)) throw new PhraseError(`"${text}" can be empty`);
  return phrase;
}

interface Parsing {
  readonly pieces: readonly string[];
  at: number;
  readonly text: string;
}

function either(p: Parsing): Phrase {
  const options = [sequence(p)];
  while (p.pieces[p.at] === '|') {
    p.at += 1;
    options.push(sequence(p));
  }
  const [only] = options;
  return options.length === 1 && only !== undefined ? only : { type: 'either', options };
}

function sequence(p: Parsing): Phrase {
  const parts: Phrase[] = [];
  for (
    let piece = p.pieces[p.at];
    piece !== undefined && piece !== '|' && !piece.startsWith(')');
    piece = p.pieces[p.at]
  ) {
    p.at += 1;
    parts.push(piece === '(' ? group(p) : atom(piece, p.text));
  }
  const [only] = parts;
  if (only === undefined && p.pieces.length > 0)
    throw new PhraseError(`nothing between ${around(p)} in "${p.text}"; what may be missing is (…)?`);
  return parts.length === 1 && only !== undefined ? only : { type: 'sequence', parts };
}

/** The signs between which something should stand. */
function around({ pieces, at }: Parsing): string {
  return [pieces[at - 1] ?? 'its beginning', pieces[at] ?? 'its end'].join(' and ');
}

function group(p: Parsing): Phrase {
  const inside = either(p);
  const close = p.pieces[p.at];
  if (close === undefined) throw new PhraseError(`missing closing ) in "${p.text}"`);
  p.at += 1;
  return close === ')?' ? { type: 'optional', part: inside } : inside;
}

function atom(piece: string, text: string): Phrase {
  if (piece === '…') return { type: 'gap' };
  if (piece.startsWith('<') && piece.endsWith('?')) return { type: 'optional', part: atom(piece.slice(0, -1), text) };
  if (piece === NUMBER) return { type: 'word', key: NUMBER, word: null };
  if (piece.startsWith('<')) {
    const known = CLASSES[piece];
    if (known === undefined)
      throw new PhraseError(
        `unknown class ${piece} in "${text}"; there are ${NUMBER}, ${Object.keys(CLASSES).join(', ')}`,
      );
    return parsePhrase(known);
  }
  const optional = piece.length > 1 && piece.endsWith('?');
  const exact = piece.length > 1 && piece.startsWith('=');
  const words = wordsOf(piece.slice(exact ? 1 : 0, optional ? -1 : undefined), exact);
  const [only] = words;
  if (only === undefined) throw new PhraseError(`"${piece}" in "${text}" holds no word`);
  const part: Phrase = words.length === 1 ? only : { type: 'sequence', parts: words };
  return optional ? { type: 'optional', part } : part;
}

const read = new Map<string, readonly Phrase[]>();

/** The words of a piece; authors use the same few thousand again and again. */
function wordsOf(bare: string, exact: boolean): readonly Phrase[] {
  const name = exact ? `=${bare}` : bare;
  const known = read.get(name);
  if (known !== undefined) return known;
  const words = tokenize(bare).tokens.map((t): Phrase => {
    if (exact) return { type: 'word', key: `=${t.norm}`, word: null };
    return { type: 'word', key: t.stem, word: t.kind === 'word' ? t.norm : null };
  });
  read.set(name, words);
  return words;
}

function canBeEmpty(phrase: Phrase): boolean {
  switch (phrase.type) {
    case 'word':
      return false;
    case 'gap':
    case 'optional':
      return true;
    case 'sequence':
      return phrase.parts.every(canBeEmpty);
    case 'either':
      return phrase.options.some(canBeEmpty);
  }
}

/** Visits every word of a phrase, as often as it stands there. */
export function eachWord(phrase: Phrase, visit: (word: Extract<Phrase, { readonly type: 'word' }>) => void): void {
  if (phrase.type === 'word') visit(phrase);
  else if (phrase.type === 'sequence') for (const part of phrase.parts) eachWord(part, visit);
  else if (phrase.type === 'either') for (const option of phrase.options) eachWord(option, visit);
  else if (phrase.type === 'optional') eachWord(phrase.part, visit);
}

/** The key of a word that stands for several: the whole word, since the stem of a compound says little. */
export function oneWord(word: string): string {
  return `+${word.endsWith('s') ? word.slice(0, -1) : word}`;
}

/** A phrase of two or three plain words as the key of one word, as people write it too ("two tower" → "twotower"); else null. */
export function asOneWord(phrase: Phrase): string | null {
  if (phrase.type !== 'sequence' || phrase.parts.length > 3) return null;
  const words = phrase.parts.map((p) => (p.type === 'word' ? p.word : null));
  if (words.includes(null)) return null;
  const word = words.join('');
  return word.length >= 6 ? oneWord(word) : null;
}
