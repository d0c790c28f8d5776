import { performance } from 'node:perf_hooks';

/** Time as the terminal needs it: a monotonic clock in ms, and something to be done again and again. */
export interface Timers {
  mono(): number;
  /** Calls `beat` about every `ms`; gives what stops it. */
  every(ms: number, beat: () => void): () => void;
}

/** The machine's own. A stopped process or a sleeping machine is seen as a late beat. */
export const systemTimers: Timers = {
  mono: () => performance.now(),
  every: (ms, beat) => {
    const timer = setInterval(beat, ms);
    return () => clearInterval(timer);
  },
};
