/** What a person did at the keyboard, as far as it can be told from the bytes. */
export type Key =
  /** Letters typed, or all that arrived at once without a control character. */
  | { readonly type: 'text'; readonly text: string }
  /** A bracketed paste, line ends as \n. */
  | { readonly type: 'paste'; readonly text: string }
  /** A paste too long to take, of so many bytes. */
  | { readonly type: 'flood'; readonly bytes: number }
  /** A control character or an escape sequence. */
  | { readonly type: 'key'; readonly sequence: string };

/** Control keys that the session answers, not the line editor. */
export const control = { c: '\x03', d: '\x04', z: '\x1a' } as const;

/** Bytes of UTF-8 that one answer may have. */
export const LIMIT = 64 * 1024;

const ESC = '\x1b';
const PASTE_START = `${ESC}[200~`;
const PASTE_END = `${ESC}[201~`;
/** Printable text; a control character; an escape sequence of a key or of a terminal's reply. */
// biome-ignore format: one alternative a line
const PIECE = new RegExp(
  [
    '(?<text>[^\\x00-\\x1f\\x7f]+)',
    '(?<control>\\r\\n|[\\x00-\\x1a\\x1c-\\x1f\\x7f])',
    '(?<sequence>\\x1b\\x1b?(?:\\[\\[?[0-9;:<=>?]*[ -/]*[@-~]|O[0-9]?[A-Za-z]|[^\\x00-\\x1a\\x1c-\\x1f\\x1b[O\\]P_^X]|[\\r\\t\\b\\x7f]))',
    '(?<reply>\\x1b[\\]P_^X][^\\x07\\x1b]*(?:\\x07|\\x1b\\\\))',
    '(?<part>\\x1b\\x1b?(?:\\[\\[?[0-9;:<=>?]*[ -/]*|O[0-9]?|[\\]P_^X][^\\x07\\x1b]{0,4096}\\x1b?)?$)',
    '(?<broken>\\x1b)',
  ].join('|'),
  'gu',
);
/** Control characters that readline would type into the line. */
const USELESS = new Set(['\x00', '\x1c', '\x1d']);
/** The sequences that readline reads whole; of any other it would type the rest into the line. */
const KNOWN = new RegExp(`^${ESC}${ESC}?(?:\\[\\[?(?:\\d{1,2}(?:;\\d)?)?[~^$A-Za-z]|O\\d?[A-Za-z]|[^[O])$`, 'u');

/** Cuts what a terminal sends into keys, however it is cut into chunks. */
export class KeyReader {
  /** The start of a sequence whose rest has not come yet. */
  #held = '';
  #paste: { text: string; bytes: number } | null = null;
  #sawReturn = false;

  /** Is a paste, or a sequence, under way? */
  get isUnfinished(): boolean {
    return this.#held !== '' || this.#paste !== null;
  }

  get isPasting(): boolean {
    return this.#paste !== null;
  }

  feed(chunk: string): Key[] {
    const keys: Key[] = [];
    let rest = this.#held + chunk;
    this.#held = '';
    while (rest !== '') {
      if (this.#paste !== null) {
        rest = this.#feedPaste(rest, keys);
        continue;
      }
      const start = rest.indexOf(PASTE_START);
      this.#feedKeys(start < 0 ? rest : rest.slice(0, start), start < 0, keys);
      if (start < 0) break;
      this.#paste = { text: '', bytes: 0 };
      rest = rest.slice(start + PASTE_START.length);
    }
    return keys;
  }

  /** Nothing more came for a while: what was held back is all there is of it. */
  settle(): Key[] {
    if (this.#paste !== null) return [];
    const held = this.#held;
    this.#held = '';
    return KNOWN.test(held) ? [{ type: 'key', sequence: held }] : [];
  }

  /** The end of a paste never came: what there is of it counts. */
  endPaste(): Key[] {
    const keys: Key[] = [];
    if (this.#paste !== null) this.#feedPaste(this.#held + PASTE_END, keys);
    this.#held = '';
    return keys;
  }

  #feedKeys(text: string, isLast: boolean, keys: Key[]): void {
    for (const { groups, 0: piece } of text.matchAll(PIECE)) {
      const afterReturn = this.#sawReturn;
      this.#sawReturn = false;
      if (groups?.['text'] !== undefined) keys.push({ type: 'text', text: piece });
      else if (groups?.['part'] !== undefined && isLast) this.#held = piece;
      else if (groups?.['control'] !== undefined) {
        this.#sawReturn = piece === '\r';
        if (!(afterReturn && piece === '\n') && !USELESS.has(piece))
          keys.push({ type: 'key', sequence: piece[0] ?? '' });
      } else if (KNOWN.test(piece)) keys.push({ type: 'key', sequence: piece });
    }
  }

  #feedPaste(text: string, keys: Key[]): string {
    const paste = this.#paste ?? { text: '', bytes: 0 };
    const end = text.indexOf(PASTE_END);
    // The marker itself may come in two chunks.
    const cut = end >= 0 ? end : text.length - partOfEnd(text);
    const piece = text.slice(0, cut);
    paste.bytes += Buffer.byteLength(piece);
    paste.text = paste.bytes > LIMIT ? '' : paste.text + piece;
    if (end < 0) {
      this.#held = text.slice(cut);
      return '';
    }
    this.#paste = null;
    if (paste.bytes > LIMIT) keys.push({ type: 'flood', bytes: paste.bytes });
    else if (paste.text !== '') keys.push({ type: 'paste', text: paste.text.replace(/\r\n?/g, '\n') });
    return text.slice(end + PASTE_END.length);
  }
}

/** How many characters at the end of a text may be the beginning of the marker. */
function partOfEnd(text: string): number {
  for (let n = PASTE_END.length - 1; n > 0; n -= 1) if (text.endsWith(PASTE_END.slice(0, n))) return n;
  return 0;
}
