import type { LaterEvent } from './event.ts';
import type { Coach, Command, Input, Interviewer } from './ports.ts';
import type { State } from './state.ts';

/** What an input comes to. */
export type Decision =
  | { readonly type: 'events'; readonly events: readonly LaterEvent[] }
  | { readonly type: 'refused'; readonly reason: string }
  | { readonly type: 'leave' };

/**
 * What an input means for a session: pure. Anything said or done while paused resumes the session first.
 * @param coach null where no hints are given.
 */
export function decide(state: State, input: Input, coach: Coach | null): Decision {
  switch (input.type) {
    case 'say': {
      if (input.text.trim() === '') return events();
      const { text, begun, at } = input;
      return awake(state, at, { type: 'said', step: stepUnderWay(state), begun, at, text });
    }
    case 'command':
      return command(state, input.command, input.at, coach);
    case 'interviewer': {
      const { at, text } = input;
      const step = input.step ?? state.step ?? firstStep(state);
      return awake(state, at, { type: 'answered', step, at, text, fact: null });
    }
    case 'enter':
      return input.step === state.step ? events() : awake(state, input.at, entered(input.step, input.at));
    case 'pause':
      return state.paused ? events() : events({ type: 'paused', at: input.at });
    case 'resume':
      return state.paused ? events({ type: 'resumed', at: input.at }) : events();
    case 'suspended':
      return events({ type: 'suspended', at: input.at, ms: input.ms });
    case 'leave':
      return { type: 'leave' };
    case 'end':
      return events({ type: 'ended', at: input.at, reason: input.reason ?? 'input' });
  }
}

function command(state: State, asked: Command, at: number | null, coach: Coach | null): Decision {
  switch (asked.name) {
    case 'next': {
      const next = neighbour(state, 1);
      const leaving: LaterEvent = next === null ? { type: 'ended', at, reason: 'finished' } : entered(next, at);
      // What was spoken aloud may have held the phrase.
      const phrase = state.started.mode === 'aloud' ? null : (coach?.phrase(state) ?? null);
      const offered: LaterEvent[] =
        phrase === null ? [] : [{ type: 'offered', step: stepUnderWay(state), at, ...phrase }];
      return next === null ? events(...offered, leaving) : awake(state, at, ...offered, leaving);
    }
    case 'back': {
      const previous = neighbour(state, -1);
      return previous === null ? refused('this is the first step') : awake(state, at, entered(previous, at));
    }
    case 'undo': {
      const last = state.said.at(-1);
      return last === undefined
        ? refused('there is nothing to undo')
        : awake(state, at, { type: 'undone', at, seq: last.seq });
    }
    case 'board':
      return asked.text.trim() === ''
        ? refused('there is nothing to put on the board')
        : awake(state, at, { type: 'noted', at, text: asked.text });
    case 'hint': {
      if (coach === null) return refused('there are no hints in this session');
      const hint = coach.hint(state);
      return hint === null
        ? refused('nothing is missing in this step so far')
        : awake(state, at, { type: 'hinted', step: stepUnderWay(state), at, ...hint });
    }
    case 'compress':
      return state.base === state.started.plan
        ? awake(state, at, { type: 'compressed', at })
        : refused('this is the compressed plan already');
    case 'quit':
      return events({ type: 'ended', at, reason: 'quit' });
  }
}

/** What follows from what just happened: a line of the interviewer's, then a word of the coach's. */
export function answer(
  state: State,
  event: LaterEvent,
  { interviewer, coach }: { readonly interviewer: Interviewer | null; readonly coach: Coach | null },
): readonly LaterEvent[] {
  if (event.type !== 'said' && event.type !== 'entered') return [];
  const here = { step: stepUnderWay(state), at: event.at };
  const line = interviewer?.(state, event) ?? null;
  const nudge = event.type === 'said' ? (coach?.nudge(state) ?? null) : null;
  return [
    ...(line === null ? [] : [{ ...line, ...here }]),
    ...(nudge === null ? [] : [{ type: 'nudged' as const, ...nudge, ...here }]),
  ];
}

/** The first step of a run begins. */
export function opening(state: State, at: number | null): LaterEvent {
  return entered(firstStep(state), at);
}

const events = (...list: readonly LaterEvent[]): Decision => ({ type: 'events', events: list });
const refused = (reason: string): Decision => ({ type: 'refused', reason });
const entered = (step: string, at: number | null): LaterEvent => ({ type: 'entered', step, at });

function awake(state: State, at: number | null, ...following: readonly LaterEvent[]): Decision {
  return state.paused ? events({ type: 'resumed', at }, ...following) : events(...following);
}

/** The step before or after the one under way; null where there is none. */
function neighbour({ started, step }: State, by: -1 | 1): string | null {
  return started.steps[(step === null ? -1 : started.steps.indexOf(step)) + by] ?? null;
}

function firstStep({ started }: State): string {
  const [first] = started.steps;
  if (first === undefined) throw new Error('a run has at least one step');
  return first;
}

function stepUnderWay({ step }: State): string {
  if (step === null) throw new Error('nothing can be said before a step is entered');
  return step;
}
