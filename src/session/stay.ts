/** A time spent in a step, in ms; `to` is null while it lasts or where time is unknown. */
export interface Stay {
  readonly step: string;
  readonly from: number | null;
  readonly to: number | null;
}

/** The stays with the last one ending at `to`. */
export function closed(stays: readonly Stay[], to: number | null): readonly Stay[] {
  const last = stays.at(-1);
  return last === undefined ? stays : [...stays.slice(0, -1), { ...last, to }];
}

/** How long the stays lasted together, in ms; null where that is unknown. */
export function duration(stays: readonly Stay[]): number | null {
  let sum = 0;
  for (const { from, to } of stays) {
    if (from === null || to === null) return null;
    sum += to - from;
  }
  return sum;
}

/** Whole seconds of a session time in ms, as a clock shows them. */
export const wholeSeconds = (ms: number): number => Math.floor(ms / 1000);

/**
 * Seconds spent in each step; null where some of it is unknown. They sum to what a clock shows, since every stay is
 * counted from full second to full second.
 */
export function secondsByStep(stays: readonly Stay[]): Map<string, number> | null {
  const seconds = new Map<string, number>();
  for (const { step, from, to } of stays) {
    if (from === null || to === null) return null;
    seconds.set(step, (seconds.get(step) ?? 0) + wholeSeconds(to) - wholeSeconds(from));
  }
  return seconds;
}
