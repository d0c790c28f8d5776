import type { Input } from '../session/ports.ts';
import type { State } from '../session/state.ts';

/** The end of a strict session whose time is over, to the millisecond unless something happened just after; else null. */
export function endOfTime(state: Pick<State, 'started' | 'plan' | 'at'> | null, now: number | null): Input | null {
  if (state === null || !state.started.strict || now === null) return null;
  const end = state.plan.total * 1000;
  return now < end ? null : { type: 'end', at: Math.max(end, state.at ?? 0), reason: 'time' };
}
