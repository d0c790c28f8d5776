import type { AnswerLine } from './answer-line.ts';
import type { DraftKeeper } from './drafts.ts';
import { type Key, LIMIT } from './keys.ts';

/** What is being typed. */
export interface Composed {
  readonly text: string;
  /** Session time of the first key, in ms; null while nothing is typed. */
  readonly begun: number | null;
  /** It began with a paste, so a leading "/" is no command. */
  readonly isText: boolean;
}

export interface ComposerOptions {
  readonly line: AnswerLine;
  readonly drafts: DraftKeeper;
  /** ms of session time. */
  readonly now: () => number;
  /** ms on the monotonic clock. */
  readonly mono: () => number;
  /** Shows a sentence above the line. */
  readonly notice: (sentence: string) => void;
}

/** The answer under way: when it was begun, how much of it there may be, and its draft. */
export class Composer {
  readonly #options: ComposerOptions;
  #begun: number | null = null;
  #isText = false;
  #isFull = false;
  #hasToldOfBytes = false;

  constructor(options: ComposerOptions) {
    this.#options = options;
  }

  get current(): Composed {
    return { text: this.#options.line.text, begun: this.#begun, isText: this.#isText };
  }

  /** Takes in what a key does to the line. */
  type(key: Key): void {
    const { line, notice } = this.#options;
    switch (key.type) {
      case 'text':
        this.#insert(key.text);
        break;
      case 'paste':
        this.#isText ||= line.isAtStart;
        this.#insert(key.text);
        break;
      case 'flood':
        notice(
          `Paste of ${size(key.bytes)}: an answer may have ${size(LIMIT)}. Nothing of it was taken; paste it in parts.`,
        );
        break;
      case 'key':
        line.key(key.sequence);
        break;
    }
    this.#touched();
  }

  /** What is typed, which leaves the line and stays as a draft. */
  putAside(): Composed {
    const { line, drafts } = this.#options;
    const composed = this.current;
    drafts.keep(composed.text);
    line.clear();
    this.#touched();
    return composed;
  }

  /** Puts a text into the line, as it was when it was put aside. */
  bringBack({ text, begun, isText }: Composed): void {
    if (text === '') return;
    this.#options.line.insert(text);
    this.#begun = begun ?? this.#options.now();
    this.#isText = isText;
  }

  /** What is known of a line that was just entered; the next one begins. */
  finish(text: string): Composed {
    const composed = { ...this.current, text };
    this.#forget();
    return composed;
  }

  keepDraft(): void {
    this.#options.drafts.keep(this.#options.line.text);
  }

  /** To be called now and then: saves the draft of a line at which nobody types. */
  idle(): void {
    this.#options.drafts.idle(this.#options.line.text, this.#options.mono());
  }

  #insert(text: string): void {
    const { line, notice } = this.#options;
    this.#begun ??= this.#options.now();
    if (bytes(line.text) + bytes(text) > LIMIT) {
      if (!this.#isFull) notice(`An answer may have ${size(LIMIT)}: what came last did not fit and was left out.`);
      this.#isFull = true;
      return;
    }
    line.insert(text);
    if (text.includes('\ufffd') && !this.#hasToldOfBytes) {
      this.#hasToldOfBytes = true;
      notice('Some bytes were not valid UTF-8; each is shown as \ufffd.');
    }
  }

  #touched(): void {
    const { line, drafts, mono, now } = this.#options;
    const { text } = line;
    if (text === '') this.#forget();
    else this.#begun ??= now();
    drafts.typed(text, mono());
  }

  #forget(): void {
    this.#begun = null;
    this.#isText = false;
    this.#isFull = false;
  }
}

const bytes = (text: string) => Buffer.byteLength(text);

/** "64 KiB", "1.0 MiB". */
function size(count: number): string {
  return count < 1024 * 1024 ? `${Math.ceil(count / 1024)} KiB` : `${(count / 1024 / 1024).toFixed(1)} MiB`;
}
