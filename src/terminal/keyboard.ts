import { StringDecoder } from 'node:string_decoder';
import { type Key, KeyReader } from './keys.ts';
import { ansi, type Screen } from './screen.ts';
import type { Timers } from './timers.ts';

/** A stream such as process.stdin. */
export interface TerminalInput extends NodeJS.ReadableStream {
  setRawMode?(mode: boolean): unknown;
}

/** ms without a byte after which a held Escape was just that. */
const SETTLE = 100;
/** ms without a byte after which the end of a paste will not come any more. */
const PASTE_STALL = 2000;

export interface KeyboardOptions {
  readonly input: TerminalInput;
  readonly screen: Screen;
  readonly timers: Timers;
  /** Take keys one by one and tell pastes from typing? Else the terminal edits lines by itself. */
  readonly isRaw: boolean;
  readonly onKey: (key: Key) => void;
  /** No more keys will come: the terminal was closed. */
  readonly onEnd: () => void;
}

/** The keys of a terminal in a queue: they are handed on while somebody waits for them, and kept while nobody does. */
export class Keyboard {
  readonly #options: KeyboardOptions;
  readonly #reader = new KeyReader();
  readonly #decoder = new StringDecoder('utf8');
  readonly #queue: Key[] = [];
  #isOpen = false;
  #isHandingOn = false;
  #stopWatching: (() => void) | null = null;
  #lastByte = 0;

  constructor(options: KeyboardOptions) {
    this.#options = options;
    options.input.on('data', this.#read);
    // A closed terminal shows as an end, or as an error on reading.
    for (const event of ['end', 'error', 'close'] as const) options.input.on(event, options.onEnd);
    this.take();
  }

  get isPasting(): boolean {
    return this.#reader.isPasting;
  }

  /** Hands on the keys that wait, and those to come. */
  open(): void {
    this.#isOpen = true;
    this.#handOn();
  }

  /** Keeps the keys to come. */
  hold(): void {
    this.#isOpen = false;
  }

  /** As if the key had been pressed. */
  press(key: Key): void {
    this.#queue.push(key);
    this.#handOn();
  }

  /** Makes the terminal ours; again after another program had it. */
  take(): void {
    const { input, screen, isRaw } = this.#options;
    if (isRaw) {
      // Node takes a mode it has set for the mode there is, though a shell may have changed it since.
      this.#setRawMode(false);
      this.#setRawMode(true);
      screen.write(ansi.pasteOn);
    }
    input.resume();
  }

  /** Leaves the terminal to another program. */
  release(): void {
    const { input, screen, isRaw } = this.#options;
    input.pause();
    if (isRaw) {
      screen.write(ansi.pasteOff);
      this.#setRawMode(false);
    }
  }

  close(): void {
    this.release();
    this.#stopWatching?.();
    const { input, onEnd } = this.#options;
    input.off('data', this.#read);
    // Errors are still listened to: a closed terminal may report one late, and that must not end the program.
    for (const event of ['end', 'close'] as const) input.off(event, onEnd);
  }

  readonly #read = (chunk: string | Buffer): void => {
    this.#lastByte = this.#options.timers.mono();
    const text = typeof chunk === 'string' ? chunk : this.#decoder.write(chunk);
    this.#queue.push(...this.#reader.feed(text));
    this.#watch();
    this.#handOn();
  };

  #watch(): void {
    if (!this.#reader.isUnfinished || this.#stopWatching !== null) return;
    this.#stopWatching = this.#options.timers.every(SETTLE, () => {
      const silence = this.#options.timers.mono() - this.#lastByte;
      if (silence >= SETTLE) this.#queue.push(...this.#reader.settle());
      if (silence >= PASTE_STALL) this.#queue.push(...this.#reader.endPaste());
      if (!this.#reader.isUnfinished) {
        this.#stopWatching?.();
        this.#stopWatching = null;
      }
      this.#handOn();
    });
  }

  /** One key after another: what one leads to may hold back the next. */
  #handOn(): void {
    if (this.#isHandingOn) return;
    this.#isHandingOn = true;
    try {
      while (this.#isOpen) {
        const key = this.#queue.shift();
        if (key === undefined) break;
        this.#options.onKey(key);
      }
    } finally {
      this.#isHandingOn = false;
    }
  }

  #setRawMode(mode: boolean): void {
    try {
      this.#options.input.setRawMode?.(mode);
    } catch {
      // A closed terminal has no modes (EIO); that it is closed is told by its end.
    }
  }
}
