import { formatAt } from '../session/timing.ts';

/** Seconds as "m:ss", from an hour on "h:mm:ss"; less than none counts as none. */
export const clock = (seconds: number): string => formatAt(Math.max(0, seconds) * 1000);

/** Seconds of a plan as a person speaks of them: "8" minutes, or "2:40" where they are not whole. */
export const minutes = (seconds: number): string => (seconds % 60 === 0 ? String(seconds / 60) : clock(seconds));
