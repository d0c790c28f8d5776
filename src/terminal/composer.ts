import type { AnswerLine } from './answer-line.ts';
import type { DraftKeeper } from './drafts.ts';
import { type Key, LIMIT } from './keys.ts';

/** What is being typed. */
export interface Composed {
  readonly text: string;
  /** Session time of the first key, in ms; null while nothing is typed, or where it is not known any more. */
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
  /** The half-typed line while it is not on the screen: still a part of the draft. Null for none. */
  #aside: Composed | null;

  constructor(options: ComposerOptions) {
    this.#options = options;
    this.#aside = { text: options.drafts.kept, begun: null, isText: false };
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

  /** What is typed leaves the line, and stays as a draft. */
  putAside(): void {
    this.#aside = this.current;
    this.#options.line.clear();
    this.#forget();
    this.keepDraft();
  }

  /**
   * The line that was put aside comes back.
   * @param lastSaid what was said last: a line that begins it has been said meanwhile, since a draft may be older than
   * the log
   */
  bringBack(lastSaid: string | null): void {
    const aside = this.#aside;
    this.#aside = null;
    if (aside !== null && aside.text !== '' && lastSaid?.startsWith(aside.text.trim()) !== true) {
      this.#options.line.insert(aside.text);
      this.#begun = aside.begun ?? this.#options.now();
      this.#isText = aside.isText;
    }
    this.keepDraft();
  }

  /** What is known of a line that was just entered; the next one begins. */
  finish(text: string): Composed {
    const composed = { ...this.current, text };
    this.#forget();
    return composed;
  }

  /** @param more a text beside the line that would be lost as well */
  keepDraft(more = ''): void {
    this.#options.drafts.keep([this.#draft(), more].filter((text) => text !== '').join(' '));
  }

  /** To be called now and then: saves the draft of a line at which nobody types. */
  idle(): void {
    this.#options.drafts.idle(this.#draft(), this.#options.mono());
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
    drafts.typed(this.#draft(), mono());
  }

  /** What would be lost by a crash: the line put aside, and what is typed without it. */
  #draft(): string {
    return [this.#aside?.text ?? '', this.#options.line.text].filter((text) => text !== '').join(' ');
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
