import type { Rehearsal, Turn } from '../content/rehearsal.ts';
import { decide } from './decide.ts';
import { accept } from './door.ts';
import type { Event, LaterEvent, Log, Started } from './event.ts';
import { inputsOf, type ScriptedFramework } from './script.ts';
import { type NewSession, newSession } from './start.ts';
import { begin, fold } from './state.ts';
import { formatAt } from './timing.ts';

/** What a rehearsal's session is started with beside what the rehearsal says. */
export type RehearsalStart = Pick<NewSession, 'prompt' | 'framework' | 'engine' | 'content'>;

/**
 * The first event of a rehearsal's session: no coach, no chance, no wall clock.
 * @throws RangeError for a step that the framework does not have.
 */
export function rehearsalStart({ minutes, steps }: Rehearsal, start: RehearsalStart): Started {
  return newSession({ ...start, minutes, steps, coached: false, origin: 'rehearsal', seed: 0, wall: null });
}

/**
 * The log that playing a rehearsal writes, without playing it.
 * @param started as for `run`: its steps are those of the rehearsal.
 * @throws RangeError for a turn whose step is not drilled; Error where times run backwards.
 */
export function logOf(started: Started, rehearsal: Rehearsal, framework: ScriptedFramework): Log {
  const events: LaterEvent[] = [];
  let state = begin(started);
  for (const input of inputsOf(rehearsal, framework)) {
    const decision = decide(state, input, null);
    if (decision.type !== 'events') continue;
    for (const event of decision.events) {
      state = accept(state, event);
      events.push(event);
    }
  }
  return [started, ...events];
}

/**
 * A session as a rehearsal, so that it can be kept and played again: who said what, when, in which step. Utterances
 * taken back are left out, and so is all that a rehearsal does not speak of; times are whole seconds.
 */
export function rehearsalOf(log: Log): Rehearsal {
  const { started, said, ended } = fold(log);
  const standing = new Set(said.map(({ seq }) => seq));
  const events = log.filter((event, seq) => event.type !== 'said' || standing.has(seq));
  const writer = new TurnWriter(started.steps[0] ?? '');
  for (const event of events) writer.write(event);
  const end = writer.time(ended?.at ?? null).at;
  return {
    rehearsal: 1,
    prompt: started.prompt,
    framework: started.framework,
    // The format knows no shorter session; a step that has less in the full session has it without being told.
    ...(started.minutes < 5 ? {} : { minutes: started.minutes }),
    steps: started.steps,
    turns: writer.turns,
    ...(end === undefined ? {} : { end }),
  };
}

/** Turns as a rehearsal has them: a step is named where it changes, and no time runs backwards. */
class TurnWriter {
  readonly turns: Turn[] = [];
  #step: string;
  #latest = 0;

  constructor(firstStep: string) {
    this.#step = firstStep;
  }

  write(event: Event): void {
    switch (event.type) {
      case 'entered':
        this.#step = event.step;
        this.turns.push({ enter: event.step, ...this.time(event.at) });
        break;
      case 'said': {
        const time = this.time(event.begun);
        const before = this.turns.at(-1);
        // A step that begins with what is said in it needs no turn of its own.
        const begins = before?.enter === event.step && before.at === time.at;
        if (begins) this.turns.pop();
        this.turns.push({ ...(begins ? { step: event.step } : this.#stepped(event.step)), ...time, say: event.text });
        break;
      }
      case 'answered':
      case 'probed':
      case 'changed':
        this.turns.push({ ...this.#stepped(event.step), ...this.time(event.at), interviewer: event.text });
        break;
      case 'started':
      case 'undone':
      case 'noted':
      case 'hinted':
      case 'nudged':
      case 'offered':
      case 'compressed':
      case 'rated':
      case 'paused':
      case 'resumed':
      case 'suspended':
      case 'ended':
        break;
    }
  }

  /** A draft taken up again may have been begun before the turn that stands before it. */
  time(ms: number | null): { at?: string } {
    if (ms === null) return {};
    this.#latest = Math.max(this.#latest, ms);
    return { at: formatAt(this.#latest) };
  }

  #stepped(step: string): { step?: string } {
    const isNew = step !== this.#step;
    this.#step = step;
    return isNew ? { step } : {};
  }
}
