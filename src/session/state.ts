import type { Plan } from '../plan/plan.ts';
import type { Event, Started } from './event.ts';

export interface Said {
  readonly seq: number;
  readonly step: string;
  readonly begun: number | null;
  readonly at: number | null;
  readonly text: string;
}

/** What a log amounts to: a fold over its events, never stored. */
export interface State {
  readonly started: Started;
  /** Sequence number of the next event. */
  readonly seq: number;
  /** The step under way; null before the first is entered. */
  readonly step: string | null;
  /** Every stay in a step, in order; `to` is null while it lasts or where time is unknown. */
  readonly stays: readonly { readonly step: string; readonly from: number | null; readonly to: number | null }[];
  /** Utterances that stand, without those taken back. */
  readonly said: readonly Said[];
  /** Everything spoken, in order, the interviewer's lines included. */
  readonly dialogue: readonly (
    | { readonly speaker: 'candidate'; readonly said: Said }
    | { readonly speaker: 'interviewer'; readonly step: string; readonly at: number | null; readonly text: string; readonly fact: string | null }
  )[];
  readonly board: readonly string[];
  readonly hints: readonly { readonly step: string; readonly text: string }[];
  /** The plan as of the last step entered. */
  readonly plan: Plan;
  readonly paused: boolean;
  readonly ended: { readonly at: number | null; readonly reason: 'finished' | 'quit' | 'input' } | null;
}

/** The state that a log's first event makes. */
export declare function begin(started: Started): State;
/** One more fact. */
export declare function evolve(state: State, event: Exclude<Event, Started>): State;
