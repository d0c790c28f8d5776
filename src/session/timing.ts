import type { Rehearsal, Turn } from '../content/rehearsal.ts';
import { parseAt } from '../content/rehearsal-step.ts';

export { parseAt };

/** A turn with its times in ms; null where unknown. */
export interface TimedTurn {
  readonly turn: Turn;
  readonly begun: number | null;
  readonly over: number | null;
}

/** ms that it takes to speak a text at so many words a minute. */
export function spoken(text: string, wpm: number): number {
  const words = text.split(/\s+/).filter((word) => word !== '').length;
  return Math.round((words / wpm) * 60_000);
}

/** "m:ss", from an hour on "h:mm:ss", of ms. */
export function formatAt(ms: number): string {
  const seconds = Math.floor(ms / 1000);
  const two = (value: number) => String(value).padStart(2, '0');
  const [h, m, s] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  return h > 0 ? `${h}:${two(m)}:${two(s)}` : `${m}:${two(s)}`;
}

/**
 * When each turn begins and is over. A turn begins at its `at`; without one, where `wpm` is given, when the turn before
 * has been spoken, yet never after the next time given. It lasts until the next turn begins, the last one until `end`;
 * without an `end`, as long as it takes to speak. An interviewer's line takes no time of its own.
 */
export function timed({ turns, wpm, end }: Rehearsal): readonly TimedTurn[] {
  const given = turns.map(({ at }) => (at === undefined ? null : parseAt(at)));
  const ending = end === undefined ? null : parseAt(end);
  const begun: (number | null)[] = [];
  let before = 0;
  let next = nextGiven(given, ending);
  for (const [i, turn] of turns.entries()) {
    begun[i] = given[i] ?? (wpm === undefined ? null : Math.min(before, next[i] ?? before));
    before = (begun[i] ?? 0) + (wpm === undefined ? 0 : spoken(turn.say ?? '', wpm));
  }
  const isSilent = turns.at(-1)?.interviewer !== undefined;
  const last = ending ?? (wpm !== undefined ? before : isSilent ? (begun.at(-1) ?? null) : null);
  return turns.map((turn, i) => ({
    turn,
    begun: begun[i] ?? null,
    over: i + 1 < turns.length ? (begun[i + 1] ?? null) : last,
  }));
}

/** For each turn the next time given, at it or after it. */
function nextGiven(given: readonly (number | null)[], ending: number | null): (number | null)[] {
  let next = ending;
  return given.map((_, i) => (next = given[given.length - 1 - i] ?? next)).toReversed();
}
