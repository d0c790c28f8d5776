import type { State } from '../session/state.ts';
import { compressedText, overrunText } from './plan-words.ts';

/** A line about the time; of one key it is told once. */
interface TimeNote {
  readonly key: string;
  readonly text: string;
}

/** Seconds of a session from which its end is announced a minute before; half a minute from `SHORT` on. */
const LONG = 600;
const SHORT = 300;
/** Seconds of a session that has room enough to be compressed. */
const ROOMY = 900;

/** The clock as a coach: it tells what the time comes to, each thing once. */
export class TimeCoach {
  readonly #told = new Set<string>();

  /**
   * What is to be told now, first to be told first.
   * @param now ms of session time; null where it is unknown
   */
  due(state: State, now: number | null): readonly string[] {
    if (now === null || state.paused || state.ended !== null) return [];
    const fresh = timeNotes(state, now).filter(({ key }) => !this.#told.has(key));
    for (const { key } of fresh) this.#told.add(key);
    return fresh.map(({ text }) => text);
  }
}

function timeNotes(state: State, now: number): TimeNote[] {
  const over = overrunText(state, now);
  const notes: TimeNote[] = [];
  if (over !== null && !isMadeRoomFor(state, over.givers)) {
    const plan = state.compressedAt === null ? 'first' : 'compressed';
    notes.push({ key: `over ${plan} ${state.stays.length} ${over.givers}`, text: over.text });
  }
  if (isDeepEarly(state, over !== null)) {
    const figures = compressedText(state.started.plan);
    notes.push({ key: 'compress', text: `/compress switches to the compressed plan (${figures}).` });
  }
  return [...notes, ...endNotes(state, now)];
}

/** Was the plan compressed for this very stay, and is its buffer all that it takes? */
function isMadeRoomFor({ compressedAt, stays }: State, givers: number): boolean {
  return compressedAt === stays.length && givers === 1;
}

/** Does depth in an early step cost time for which the compressed plan makes room? */
function isDeepEarly(state: State, isOver: boolean): boolean {
  const { started, step, base, stays } = state;
  const { steps } = started.plan;
  const index = steps.findIndex(({ id }) => id === step);
  const lastEarly = steps.findLastIndex(({ giving }) => giving === 'first');
  if (
    base !== started.plan ||
    started.plan.total < ROOMY ||
    index < 0 ||
    index > lastEarly ||
    index === steps.length - 1
  )
    return false;
  const since = stays.at(-1)?.from ?? 0;
  // Of a line that leads further into a probe, the id has its number: "fresh-negatives/2".
  const isDrilled = state.dialogue.some(
    (line) =>
      line.speaker === 'interviewer' &&
      line.step === step &&
      (line.at ?? 0) >= since &&
      line.probe !== null &&
      /\/\d+$/u.test(line.probe),
  );
  return isOver || isDrilled;
}

function endNotes({ started, plan }: State, now: number): TimeNote[] {
  const { total } = plan;
  const left = total * 1000 - now;
  if (left <= 0) {
    return started.strict ? [] : [{ key: 'overtime', text: 'The time is over: what follows is overtime, and counts.' }];
  }
  if (total < SHORT) return [];
  const [last, words] = total < LONG ? [30, 'Half a minute'] : [60, 'One minute'];
  return left <= last * 1000 ? [{ key: 'last minute', text: `${words} left: wrap up.` }] : [];
}
