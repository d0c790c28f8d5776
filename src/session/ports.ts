import type { Event } from './event.ts';
import type { State } from './state.ts';

/** What the candidate does next. Times are stamped by the candidate's side: when begun and when entered. */
export type Input =
  | { readonly type: 'say'; readonly text: string; readonly begun: number | null; readonly at: number | null }
  | { readonly type: 'command'; readonly command: Command; readonly at: number | null }
  /** A line of the interviewer's from a script. */
  | { readonly type: 'interviewer'; readonly text: string; readonly step: string | null; readonly at: number | null }
  /** A step begins, by a script. */
  | { readonly type: 'enter'; readonly step: string; readonly at: number | null }
  /** Ctrl-C once; a terminal then waits and sends `resume` or `leave`. */
  | { readonly type: 'pause'; readonly at: number | null }
  | { readonly type: 'resume'; readonly at: number | null }
  | { readonly type: 'suspended'; readonly at: number | null; readonly ms: number }
  /** The process goes, the session stays open for `mlsd resume`: second Ctrl-C, closed terminal, signal. */
  | { readonly type: 'leave' }
  /** No more input: a script's end, end of standard input. */
  | { readonly type: 'end'; readonly at: number | null };

/** The commands that change the session; what only shows something is `show`. */
export type Command =
  | { readonly name: 'next' | 'back' | 'undo' | 'hint' | 'quit' }
  | { readonly name: 'board'; readonly text: string };

/** Something the candidate is to see. Facts, not words: the terminal finds the words. */
export type News =
  | { readonly type: 'event'; readonly seq: number; readonly event: Event }
  /** A command could not be done: "there is nothing to undo". */
  | { readonly type: 'refused'; readonly reason: string }
  /** The time plan changed after an overrun or an early finish. */
  | { readonly type: 'replanned' };

/** The port that answers: a person at a terminal, lines from standard input, a script. */
export interface Candidate {
  /** Waits for what comes next. `state` is what a status line is drawn from. */
  next(state: State): Promise<Input>;
  /** Shows news, after it is on disk. */
  show(news: News, state: State): void;
}

/** Time of a session. */
export interface SessionClock {
  /** ms of session time; null where time is unknown. Stands still while paused. */
  now(): number | null;
  pause(): void;
  go(): void;
}

/** Puts an event on disk before it returns; throws when it cannot. */
export type Save = (event: Event) => void;

/** What is certain or missing so far; implemented by the analysis. */
export interface Coach {
  /** A question that leads to the weightiest point missing in the step under way; null when nothing is. */
  hint(state: State): string | null;
}

/** The interviewer's answer to what was just said, from the prompt's facts; null to keep silent. */
export type Interviewer = (
  state: State,
  text: string,
) => { readonly text: string; readonly fact: string | null } | null;
