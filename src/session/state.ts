import type { Plan } from '../plan/plan.ts';
import { compressed } from '../plan/time.ts';
import type { LaterEvent, Log, Started } from './event.ts';
import { closed, type Stay } from './stay.ts';
import { planAt } from './times.ts';

export interface Said {
  readonly seq: number;
  readonly step: string;
  readonly begun: number | null;
  readonly at: number | null;
  readonly text: string;
}

/** Something spoken, by either side. */
export type Spoken =
  | { readonly speaker: 'candidate'; readonly said: Said }
  | {
      readonly speaker: 'interviewer';
      readonly step: string;
      readonly at: number | null;
      readonly text: string;
      readonly fact: string | null;
      /** The id of the probe, or of the curveball, that the line is; null for any other. */
      readonly probe: string | null;
      readonly curveball: string | null;
    };

/** A hint that was given. */
export interface Hint {
  readonly step: string;
  readonly text: string;
  readonly criterion: string | null;
  readonly rung: number;
}

/** What a log amounts to: a fold over its events, never stored. */
export interface State {
  readonly started: Started;
  /** Sequence number of the next event. */
  readonly seq: number;
  /** The latest time known so far; a clock that goes on starts from here. */
  readonly at: number | null;
  /** The step under way; null before the first is entered. */
  readonly step: string | null;
  /** Every stay in a step, in order. */
  readonly stays: readonly Stay[];
  /** Utterances that stand, without those taken back. */
  readonly said: readonly Said[];
  /** Everything spoken, in order, the interviewer's lines included; without what was taken back. */
  readonly dialogue: readonly Spoken[];
  readonly board: readonly string[];
  readonly hints: readonly Hint[];
  readonly nudges: readonly { readonly step: string; readonly text: string; readonly signal: string }[];
  readonly offers: readonly { readonly step: string; readonly text: string; readonly move: string }[];
  /** The plan that time is divided by: the one the session began with, or the compressed one. */
  readonly base: Plan;
  /** How many stays had begun when the compressed plan became the base; null where it never did. */
  readonly compressedAt: number | null;
  /** The plan as of the last step entered. */
  readonly plan: Plan;
  readonly paused: boolean;
  readonly ended: { readonly at: number | null; readonly reason: 'finished' | 'quit' | 'input' | 'time' } | null;
  /** How the person rated each step, 1 to 5, as entered last; null where nobody did. */
  readonly ratings: Readonly<Record<string, number>> | null;
}

/** The state that a log's first event makes. */
export function begin(started: Started): State {
  return {
    started,
    seq: 1,
    at: null,
    step: null,
    stays: [],
    said: [],
    dialogue: [],
    board: [],
    hints: [],
    nudges: [],
    offers: [],
    base: started.plan,
    compressedAt: null,
    plan: started.plan,
    paused: false,
    ended: null,
    ratings: null,
  };
}

/** One more fact. */
export function evolve(state: State, event: LaterEvent): State {
  const next = { ...state, seq: state.seq + 1, at: event.at ?? state.at };
  switch (event.type) {
    case 'entered': {
      const stays = [...closed(state.stays, event.at), { step: event.step, from: event.at, to: null }];
      const entered = { ...next, step: event.step, stays };
      return { ...entered, plan: planAt(entered, event.at) };
    }
    case 'said': {
      const { type: _, ...spoken } = event;
      const said = { seq: state.seq, ...spoken };
      // Not spread: over thousands of utterances that takes twice as long.
      return {
        ...next,
        said: state.said.concat([said]),
        dialogue: state.dialogue.concat([{ speaker: 'candidate', said }]),
      };
    }
    case 'answered':
    case 'probed':
    case 'changed':
      return { ...next, dialogue: state.dialogue.concat([spokenBy(event)]) };
    case 'undone':
      return {
        ...next,
        said: state.said.filter((said) => said.seq !== event.seq),
        dialogue: state.dialogue.filter((line) => line.speaker === 'interviewer' || line.said.seq !== event.seq),
      };
    case 'noted':
      return { ...next, board: [...state.board, event.text] };
    case 'hinted':
      return { ...next, hints: [...state.hints, withoutType(event)] };
    case 'nudged':
      return { ...next, nudges: [...state.nudges, withoutType(event)] };
    case 'offered':
      return { ...next, offers: [...state.offers, withoutType(event)] };
    case 'compressed': {
      const switched = { ...next, base: compressed(state.started.plan), compressedAt: state.stays.length };
      return { ...switched, plan: planAt(switched, event.at) };
    }
    case 'rated':
      return { ...next, ratings: { ...state.ratings, ...event.ratings } };
    case 'paused':
      return { ...next, paused: true };
    case 'resumed':
      return { ...next, paused: false };
    case 'suspended':
      return next;
    case 'ended':
      return { ...next, stays: closed(state.stays, event.at), ended: { at: event.at, reason: event.reason } };
  }
}

function spokenBy(event: Extract<LaterEvent, { type: 'answered' | 'probed' | 'changed' }>): Spoken {
  const { step, at, text } = event;
  return {
    speaker: 'interviewer',
    step,
    at,
    text,
    fact: event.type === 'answered' ? event.fact : null,
    probe: event.type === 'probed' ? event.probe : null,
    curveball: event.type === 'changed' ? event.curveball : null,
  };
}

function withoutType<T extends { readonly type: string }>(event: T): Omit<T, 'type'> {
  const { type: _, ...rest } = event;
  return rest;
}

/** What a log amounts to. */
export function fold([started, ...events]: Log): State {
  return events.reduce(evolve, begin(started));
}
