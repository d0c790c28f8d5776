import type { LaterEvent, Log, Started } from '../../src/session/event.ts';
import type { Candidate, Command, Input, News, Save, SessionClock } from '../../src/session/ports.ts';
import type { Ports } from '../../src/session/run.ts';
import { newSession } from '../../src/session/start.ts';
import { fold, type State } from '../../src/session/state.ts';
import { sixStep } from '../plan/six-step.ts';

/** A live session of three steps: 5 + 8 + 10 minutes, no buffer. */
export const started: Started = newSession({
  prompt: { id: 'fraud' },
  framework: { id: 'six-step', ...sixStep },
  steps: ['requirements', 'data', 'serving'],
  coached: true,
  origin: 'drill',
  seed: 7,
  wall: '2026-11-02T09:00:00Z',
  engine: '0.1.0',
  content: 'abc',
});

/** All six steps: 5 5 8 8 10 5 and 4 minutes of buffer. */
export const full: Started = newSession({
  prompt: { id: 'fraud' },
  framework: { id: 'six-step', ...sixStep },
  coached: false,
  origin: 'interview',
  seed: 7,
  wall: null,
  engine: '0.1.0',
  content: 'abc',
});

/** ms of "m:ss". */
export const ms = (time: string): number => {
  const [m = 0, s = 0] = time.split(':').map(Number);
  return (m * 60 + s) * 1000;
};

type Time = string | null;
const at = (time: Time) => (time === null ? null : ms(time));

export const entered = (time: Time, step: string): LaterEvent => ({ type: 'entered', step, at: at(time) });
export const said = (begun: Time, time: Time, step: string, text: string): LaterEvent => ({
  type: 'said',
  step,
  begun: at(begun),
  at: at(time),
  text,
});
export const answered = (time: Time, step: string, text: string, fact: string | null = null): LaterEvent => ({
  type: 'answered',
  step,
  at: at(time),
  text,
  fact,
});
export const undone = (time: Time, seq: number): LaterEvent => ({ type: 'undone', at: at(time), seq });
export const noted = (time: Time, text: string): LaterEvent => ({ type: 'noted', at: at(time), text });
export const hinted = (time: Time, step: string, text: string): LaterEvent => ({
  type: 'hinted',
  criterion: null,
  rung: 1,
  step,
  at: at(time),
  text,
});
export const paused = (time: Time): LaterEvent => ({ type: 'paused', at: at(time) });
export const resumed = (time: Time): LaterEvent => ({ type: 'resumed', at: at(time) });
export const suspended = (time: Time, away: number): LaterEvent => ({ type: 'suspended', at: at(time), ms: away });
export const ended = (time: Time, reason: 'finished' | 'quit' | 'input'): LaterEvent => ({
  type: 'ended',
  at: at(time),
  reason,
});

export const log = (...events: readonly LaterEvent[]): Log => [started, ...events];
export const after = (...events: readonly LaterEvent[]): State => fold(log(...events));

export const say = (begun: Time, time: Time, text: string): Input => ({
  type: 'say',
  begun: at(begun),
  at: at(time),
  text,
});
export const command = (time: Time, name: Exclude<Command['name'], 'board'>): Input => ({
  type: 'command',
  command: { name },
  at: at(time),
});
export const board = (time: Time, text: string): Input => ({
  type: 'command',
  command: { name: 'board', text },
  at: at(time),
});
export const enter = (time: Time, step: string): Input => ({ type: 'enter', step, at: at(time) });
export const input = (time: Time, type: 'pause' | 'resume' | 'end'): Input => ({ type, at: at(time) });
export const leave: Input = { type: 'leave' };

/** A scripted candidate with a clock that he sets, and all that happens to him and on disk, in order. */
export interface Scene extends Ports {
  readonly happened: (
    | { readonly saved: string }
    | { readonly shown: News['type']; readonly of: string }
    | { readonly clock: 'pause' | 'go' }
  )[];
}

/** The parts of a run. `inputs` are given one after another; running out of them is a failure of the test. */
export function scene(inputs: readonly Input[], parts: Partial<Ports> = {}): Scene {
  const happened: Scene['happened'][number][] = [];
  const queue = [...inputs];
  let now: number | null = 0;
  const candidate: Candidate = {
    next: async () => {
      const next = queue.shift();
      if (next === undefined) throw new Error('the candidate was asked for more than the test gives');
      if (next.type !== 'leave') now = next.at;
      return next;
    },
    show: (news) => {
      const of = news.type === 'event' ? news.event.type : news.type === 'refused' ? news.reason : '';
      happened.push({ shown: news.type, of });
    },
  };
  const clock: SessionClock = {
    now: () => now,
    pause: () => void happened.push({ clock: 'pause' }),
    go: () => void happened.push({ clock: 'go' }),
  };
  const save: Save = (event) => void happened.push({ saved: event.type });
  return { candidate, clock, save, interviewer: null, coach: null, happened, ...parts };
}
