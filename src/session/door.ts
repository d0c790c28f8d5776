import type { LaterEvent, Log } from './event.ts';
import { evolve, fold, type State } from './state.ts';

/**
 * The one door through which a session grows: one more fact, if it can be one.
 * @throws Error on an event that cannot follow: whoever made it has a bug.
 */
export function accept(state: State, event: LaterEvent): State {
  const wrong = objection(state, event);
  if (wrong !== null) throw new Error(`event ${state.seq} (${event.type}): ${wrong}`);
  return evolve(state, event);
}

/** A log with one more event, through the same door. Whoever adds many keeps the state instead and uses `accept`. */
export function append(log: Log, event: LaterEvent): Log {
  accept(fold(log), event);
  return [...log, event];
}

function objection(state: State, event: LaterEvent): string | null {
  if (state.ended !== null && event.type !== 'rated') return 'the session has ended';
  if (event.at !== null && state.at !== null && event.at < state.at) {
    return `time runs backwards, from ${state.at} to ${event.at} ms`;
  }
  if ('step' in event && !state.started.steps.includes(event.step)) return `"${event.step}" is not a step of this run`;
  switch (event.type) {
    case 'said':
      if (event.begun !== null && event.at !== null && event.begun > event.at) return 'it ends before it begins';
      return event.step === state.step ? null : `"${event.step}" is not the step under way`;
    case 'hinted':
    case 'nudged':
    case 'probed':
      return event.step === state.step ? null : `"${event.step}" is not the step under way`;
    case 'undone':
      return state.said.some((said) => said.seq === event.seq) ? null : `no utterance ${event.seq} stands`;
    case 'rated': {
      if (state.ended === null) return 'the session has not ended';
      const unknown = Object.keys(event.ratings).find((step) => !state.started.steps.includes(step));
      return unknown === undefined ? null : `"${unknown}" is not a step of this run`;
    }
    case 'entered':
    case 'answered':
    case 'changed':
    case 'noted':
    case 'offered':
    case 'compressed':
    case 'paused':
    case 'resumed':
    case 'suspended':
    case 'ended':
      return null;
  }
}
