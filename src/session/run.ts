import { answer, decide, opening } from './decide.ts';
import { accept } from './door.ts';
import type { LaterEvent, Log, Started } from './event.ts';
import type { Candidate, Coach, Interviewer, Save, SessionClock } from './ports.ts';
import { begin, fold, type State } from './state.ts';

/** The world as a session meets it. */
export interface Ports {
  readonly candidate: Candidate;
  readonly clock: SessionClock;
  readonly save: Save;
  /** Null where nobody answers: a rehearsal speaks only the lines in its file. */
  readonly interviewer: Interviewer | null;
  /** Null where no hints are given. */
  readonly coach: Coach | null;
}

/**
 * Plays a session from its start until it ends or the candidate leaves. A live one enters its first step at once; a
 * rehearsal says itself when a step begins. Every event is saved before it is shown.
 * @returns the log, without an `ended` event where the candidate left.
 * @throws whatever `save` throws: then nothing after the last event saved has happened.
 */
export async function run(started: Started, ports: Ports): Promise<Log> {
  const state = begin(started);
  ports.save(started);
  ports.candidate.show({ type: 'event', seq: 0, event: started }, state);
  const first = started.origin === 'rehearsal' ? [] : [opening(state, ports.clock.now())];
  return play([started], state, first, ports);
}

/**
 * Goes on with a session that was left. The clock must start from the state's `at`.
 * @throws Error for a session that has ended.
 */
export async function resume(log: Log, ports: Ports): Promise<Log> {
  const state = fold(log);
  const at = ports.clock.now();
  const first: LaterEvent = { type: 'resumed', at };
  return play(log, state, state.step === null ? [first, opening(state, at)] : [first], ports);
}

async function play(log: Log, from: State, first: readonly LaterEvent[], ports: Ports): Promise<Log> {
  const { candidate, clock, save, coach } = ports;
  const events: LaterEvent[] = [];
  let state = from;

  const take = (event: LaterEvent) => {
    const before = state;
    const after = accept(before, event);
    save(event);
    state = after;
    events.push(event);
    if (event.type === 'paused') clock.pause();
    if (event.type === 'resumed') clock.go();
    candidate.show({ type: 'event', seq: before.seq, event }, state);
    if (isReplanned(before, state)) candidate.show({ type: 'replanned' }, state);
    for (const line of answer(state, event, ports)) take(line);
  };

  for (const event of first) take(event);
  while (state.ended === null) {
    const decision = decide(state, await candidate.next(state), coach);
    if (decision.type === 'leave') break;
    if (decision.type === 'refused') candidate.show(decision, state);
    else for (const event of decision.events) take(event);
  }
  const [started, ...earlier] = log;
  return [started, ...earlier, ...events];
}

/** Did an overrun or an early finish change what is planned? */
function isReplanned({ plan: before }: State, { plan: after }: State): boolean {
  return before.buffer !== after.buffer || before.steps.some(({ budget }, i) => budget !== after.steps[i]?.budget);
}
