import type { Stance } from './stance.ts';

/** A word or a number. `start` and `end` are offsets into the raw text, so that quotes are unaltered substrings. */
export interface Token {
  readonly kind: 'word' | 'number';
  /** Lower case, compatibility forms folded, marks removed; digits for a number ("1500", "0.15"). */
  readonly norm: string;
  readonly stem: string;
  readonly start: number;
  readonly end: number;
  /** A hyphen or slash ties it to the token before. */
  readonly glued: boolean;
  /** Index of its clause in the text. */
  readonly clause: number;
}

/** A stretch of a sentence that makes one statement. Token indexes are half-open. */
export interface Clause {
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly end: number;
  /** Index of its sentence in the text. */
  readonly sentence: number;
  /** The stance of the clause as a whole; a token inside a narrower scope may differ. */
  readonly stance: Stance;
}

export interface Sentence {
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly end: number;
  readonly asked: boolean;
  /** A mere list of terms: what stands in it earns nothing. */
  readonly list: boolean;
}

/** A text as read: every offset refers to `raw`. */
export interface ReadText {
  readonly raw: string;
  readonly tokens: readonly Token[];
  /** The stance of each token, by index. */
  readonly stances: readonly Stance[];
  /** The token index of the cue that gave each token its stance. */
  readonly cues: readonly number[];
  readonly clauses: readonly Clause[];
  readonly sentences: readonly Sentence[];
}

/** A concept found in a text. */
export interface Mention {
  readonly concept: string;
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly end: number;
  readonly clause: number;
  readonly sentence: number;
  readonly stance: Stance;
}
