const LINE_BREAK = '⏎';
/** Control pictures, ␀ to ␟. */
const PICTURES = 0x2400;
/** Private use: no text means anything by these. */
const PRIVATE = { first: 0xe000, last: 0xf8ff };
const RESERVED = /[\u2400-\u241f⏎\ue000-\uf8ff]/gu;
const ODD = /[^\P{C}\p{Cn}\u200c\u200d]|[\p{Zl}\p{Zp}\u2065\u115f\u1160\u3164\uffa0\u2400-\u241f⏎]/gu;

/**
 * One visible character of one column for each that must not reach the screen as it is (a line break or a tab of a
 * paste, controls, bidi marks), and back, so that the line can be edited and is still exactly what was typed.
 */
export class StandIns {
  readonly #shown = new Map<string, string>();
  readonly #meant = new Map<string, string>();

  /** The text as the line shows it. */
  shown(text: string): string {
    return text.replace(ODD, (odd) => this.#standIn(odd));
  }

  /** The text that a line stands for. */
  meant(line: string): string {
    if (this.#meant.size === 0) return line;
    return line.replace(RESERVED, (c) => this.#meant.get(c) ?? c);
  }

  #standIn(odd: string): string {
    const known = this.#shown.get(odd);
    if (known !== undefined) return known;
    const code = odd.codePointAt(0) ?? 0;
    const picture = odd === '\n' ? LINE_BREAK : String.fromCodePoint(code < 0x20 ? PICTURES + code : this.#free());
    this.#shown.set(odd, picture);
    this.#meant.set(picture, odd);
    return picture;
  }

  /** Unicode has more odd characters than there is private space in the first plane; no session has. */
  #free(): number {
    for (let code = PRIVATE.first; code <= PRIVATE.last; code += 1) {
      if (!this.#meant.has(String.fromCodePoint(code))) return code;
    }
    return 0xfffd;
  }
}
