/** Where the half-typed line is kept; it is never an answer by itself. None throws: a disk in trouble tells elsewhere. */
export interface Drafts {
  /** The line that was half typed when the session was left; null for none. */
  read(): string | null;
  /** Keeps the line as it is now; '' when there is none any more. */
  keep(text: string): void;
  /** Keeps how much session time has passed, in ms. */
  passed(at: number): void;
}

const KEYS = 20;
const IDLE = 1000;
/** ms of session time that a crash may cost. */
const COST = 5000;

/**
 * Keeps the half-typed line often enough: after 20 keys, after a second without one, and when told to; and the session
 * time every five seconds of it.
 */
export class DraftKeeper {
  readonly #drafts: Drafts;
  #kept: string;
  #keys = 0;
  #lastKey = 0;
  #at = 0;

  constructor(drafts: Drafts) {
    this.#drafts = drafts;
    this.#kept = drafts.read() ?? '';
  }

  /** What was kept last. */
  get kept(): string {
    return this.#kept;
  }

  /** A key was pressed at `now` (ms, monotonic); the line is `text` since. */
  typed(text: string, now: number): void {
    this.#keys += 1;
    this.#lastKey = now;
    // Much may have come at once.
    if (this.#keys >= KEYS || text.length - this.#kept.length >= KEYS) this.keep(text);
  }

  /** It is `now`, and the line is `text` still. */
  idle(text: string, now: number): void {
    if (this.#keys > 0 && now - this.#lastKey >= IDLE) this.keep(text);
  }

  /** So many ms of session time have passed. */
  passed(at: number): void {
    if (at - this.#at < COST) return;
    this.#at = at;
    this.#drafts.passed(at);
  }

  keep(text: string): void {
    this.#keys = 0;
    if (text === this.#kept) return;
    this.#kept = text;
    this.#drafts.keep(text);
  }
}
