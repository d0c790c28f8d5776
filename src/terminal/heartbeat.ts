import type { SessionClock } from '../session/ports.ts';
import type { Timers } from './timers.ts';

/** ms between two beats. */
export const BEAT = 250;
/** ms that one gap between beats counts at most: so much, and no more, can a Ctrl-Z or a sleep add. */
export const LONGEST_GAP = 1000;
/** ms from which on a gap means that the process was away. */
const AWAY = 5000;

/** Session time of a person at a keyboard. */
export interface HeartbeatClock extends SessionClock {
  now(): number;
  /** Asks to be told when the process was away (Ctrl-Z, sleep), for how many ms that did not count. */
  onAway(tell: (ms: number) => void): void;
  /** No more beats; the time stands still for good. */
  stop(): void;
}

/**
 * A clock that runs while the program does: active time is the sum of the gaps between its heartbeats, each capped,
 * so a stopped process or a sleeping machine adds at most a second. It beats whether or not anything is drawn.
 * @param from ms of session time that had passed before, for a session that goes on.
 */
export function heartbeatClock(timers: Timers, from = 0): HeartbeatClock {
  let active = from;
  let last = timers.mono();
  let isRunning = true;
  let tellAway: (ms: number) => void = () => {};

  const gap = () => Math.max(0, timers.mono() - last);
  const counted = () => (isRunning ? Math.min(gap(), LONGEST_GAP) : 0);
  const beat = () => {
    const missed = isRunning && gap() > AWAY ? Math.round(gap() - LONGEST_GAP) : null;
    active += counted();
    last = timers.mono();
    if (missed !== null) tellAway(missed);
  };
  const cancel = timers.every(BEAT, beat);
  const turn = (running: boolean) => {
    beat();
    isRunning = running;
  };

  return {
    now: () => Math.floor(active + counted()),
    pause: () => turn(false),
    go: () => turn(true),
    onAway: (tell) => {
      tellAway = tell;
    },
    stop: () => {
      turn(false);
      cancel();
    },
  };
}
