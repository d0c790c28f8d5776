import type { Timers } from '../../src/terminal/timers.ts';

/** Time that passes only when told to. */
export interface FakeTimers extends Timers {
  /** Passes time, beat by beat. */
  pass(ms: number): void;
  /** The process is stopped for so long: what was due meanwhile comes once, and late. */
  away(ms: number): void;
}

export function fakeTimers(): FakeTimers {
  let now = 1_000;
  const beats = new Set<{ readonly ms: number; next: number; readonly beat: () => void }>();
  const fire = () => {
    for (const timer of beats) {
      if (timer.next > now) continue;
      timer.next = now + timer.ms;
      timer.beat();
    }
  };
  return {
    mono: () => now,
    every: (ms, beat) => {
      const timer = { ms, next: now + ms, beat };
      beats.add(timer);
      return () => beats.delete(timer);
    },
    pass: (ms) => {
      const end = now + ms;
      for (;;) {
        const next = Math.min(...[...beats].map((timer) => timer.next));
        if (next > end) break;
        now = next;
        fire();
      }
      now = end;
    },
    away: (ms) => {
      now += ms;
      fire();
    },
  };
}
