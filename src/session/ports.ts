import type { Event, LaterEvent } from './event.ts';
import type { Hint, State } from './state.ts';

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
  /** No more input: a script's end, end of standard input; or the time of a strict session is over. */
  | { readonly type: 'end'; readonly at: number | null; readonly reason?: 'input' | 'time' };

/** The commands that change the session; what only shows something is `show`. */
export type Command =
  | { readonly name: 'next' | 'back' | 'undo' | 'hint' | 'compress' | 'quit' }
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
  /** What leads to the weightiest point missing in the step under way; null when nothing is. */
  hint(state: State): Pick<Hint, 'text' | 'criterion' | 'rung'> | null;
  /** A word about an off-track signal that became certain with the latest utterance and can still be mended. */
  nudge(state: State): { readonly text: string; readonly signal: string } | null;
  /** A phrase whose moment passes unused when the step under way is left. */
  phrase(state: State): { readonly text: string; readonly move: string } | null;
}

/** Something that the interviewer says. */
export type InterviewerLine =
  /** An answer: from the facts, ids with a comma between, or none. */
  | { readonly type: 'answered'; readonly text: string; readonly fact: string | null }
  | { readonly type: 'probed'; readonly text: string; readonly probe: string }
  | { readonly type: 'changed'; readonly text: string; readonly curveball: string };

/** What the interviewer says to what just happened, an utterance or a step that begins; null to keep silent. */
export type Interviewer = (state: State, event: LaterEvent) => InterviewerLine | null;
