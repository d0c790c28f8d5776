import type { Timers } from './timers.ts';

/** ms after which a program that was to stop has not been stopped. */
const STOPS_WITHIN = 100;

export interface JobControlOptions {
  readonly timers: Timers;
  /** Stops the program, as Ctrl-Z does; null where a system has no such thing. */
  readonly suspend: (() => void) | null;
  /** Leaves the terminal to others. */
  readonly release: () => void;
  /** Takes it again. */
  readonly take: () => void;
}

/** Ctrl-Z, and what comes after it. */
export class JobControl {
  readonly #options: JobControlOptions;
  #isStopping = false;

  constructor(options: JobControlOptions) {
    this.#options = options;
  }

  /** Where nothing stops the program after all, it takes the terminal again. */
  stop(): void {
    const { timers, suspend, release } = this.#options;
    if (suspend === null) return;
    this.#isStopping = true;
    release();
    const cancel = timers.every(STOPS_WITHIN, () => {
      cancel();
      if (this.#isStopping) this.goOn();
    });
    suspend();
  }

  /** The program goes on, whoever stopped it. */
  goOn(): void {
    this.#isStopping = false;
    this.#options.take();
  }
}
