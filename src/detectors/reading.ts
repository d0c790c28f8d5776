import type { Mention, ReadText } from '../language/types.ts';

/** Something said, by whom and where. Times are ms of session time, null where unknown. */
export interface Utterance {
  readonly speaker: 'candidate' | 'interviewer';
  readonly step: string;
  /** When it was begun. */
  readonly at: number | null;
  readonly read: ReadText;
  /** Of a line of the interviewer's: is it known to doubt a choice? Others are told by their words. */
  readonly challenge?: true;
  /** Mentions in order of place. */
  readonly mentions: readonly Mention[];
  /** Stems of words in it that nothing listens for. */
  readonly foreign?: ReadonlySet<string>;
}

/** A drilled step as the session went through it. Times are ms. */
export interface StepReading {
  readonly id: string;
  readonly topics: readonly string[];
  readonly closes: readonly string[];
  readonly giving: 'first' | 'then' | 'last';
  /** Was it ever entered? */
  readonly entered: boolean;
  readonly enteredAt: number | null;
  /** The budget when it was entered; null where the time before is unknown. */
  readonly budget: number | null;
  /** The budget before anything happened. */
  readonly planned: number;
  /** The framework's floor, scaled by minutes / 45. */
  readonly floor: number;
  /** Null where its time is unknown. */
  readonly used: number | null;
  /** Was it under way, or still to come, when the log was read? Then what is missing may still be said. */
  readonly open: boolean;
}

/** A session as the rules read it. */
export interface Reading {
  /** Session minutes / 45: how the times of the rules scale. */
  readonly scale: number;
  /** Keywords were asked for: to be brief is no fault. */
  readonly terse?: true;
  /** Drilled steps in the framework's order. */
  readonly steps: readonly StepReading[];
  /** In the order in which they were said. */
  readonly utterances: readonly Utterance[];
}

/** What a detector saw. It says what it saw and never what it is worth. */
export type Sighting =
  | { readonly kind: 'seen'; readonly utterance: number; readonly start: number; readonly end: number }
  /** Something missing or a fact of time, at a step or of the whole session (null). */
  | { readonly kind: 'absent'; readonly step: string | null };

/** Seen (met), looked for and not seen (unmet), or nothing to judge by (unmeasured). */
export type Verdict =
  | { readonly verdict: 'met'; readonly sightings: readonly Sighting[] }
  | { readonly verdict: 'unmet' }
  | { readonly verdict: 'unmeasured' };
