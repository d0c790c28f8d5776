/** Time as the terminal needs it. */
export interface Timers {
  /** ms on a monotonic clock. A stopped process or a sleeping machine is seen as a late beat. */
  mono(): number;
  /** Calls `beat` about every `ms`; gives what stops it. */
  every(ms: number, beat: () => void): () => void;
}
