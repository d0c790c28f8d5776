import type { LaterEvent } from '../../src/session/event.ts';
import type { Coach, Interviewer } from '../../src/session/ports.ts';
import type { State } from '../../src/session/state.ts';

type Said = { readonly text: string; readonly fact: string | null } | null;

/** An interviewer who answers what is said, and nothing else. */
export function answering(reply: (text: string) => Said): Interviewer {
  return (_: State, event: LaterEvent) => {
    const said = event.type === 'said' ? reply(event.text) : null;
    return said === null ? null : { type: 'answered', ...said };
  };
}

/** A coach who gives hints, and nothing else; null keeps silent. */
export function hinting(hint: (state: State) => string | null): Coach {
  return {
    hint: (state) => {
      const text = hint(state);
      return text === null ? null : { text, criterion: null, rung: 1 };
    },
    nudge: () => null,
    phrase: () => null,
  };
}
