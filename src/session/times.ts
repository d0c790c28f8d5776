import type { Plan } from '../plan/plan.ts';
import { replan } from '../plan/replan.ts';
import type { State } from './state.ts';
import { closed, duration, type Stay, secondsByStep } from './stay.ts';

/** How a drilled step went. Times are ms. */
export interface StepTimes {
  readonly id: string;
  readonly entered: boolean;
  /** When it was first entered; null where that is unknown, or where it never was. */
  readonly enteredAt: number | null;
  /** In all stays together, a stay under way up to the latest event; null where that is unknown. */
  readonly used: number | null;
  /** The budget when it was first entered; null where the time used before is unknown, or where it never was. */
  readonly budget: number | null;
  /** The budget before anything happened. */
  readonly planned: number;
  /** Is it under way? */
  readonly open: boolean;
}

/** The times of every drilled step, in the framework's order. A step never entered used 0, in a session with times. */
export function times(state: State): readonly StepTimes[] {
  const stays = staysUntil(state, state.at);
  const isTimed = stays.some(({ from, to }) => from !== null || to !== null);
  return state.started.plan.steps.map(({ id, budget }) => {
    const first = stays.findIndex((stay) => stay.step === id);
    return {
      id,
      entered: first >= 0,
      enteredAt: stays[first]?.from ?? null,
      used: isTimed ? duration(stays.filter((stay) => stay.step === id)) : null,
      budget: budgetAtEntry(state, stays, first),
      planned: budget * 1000,
      open: state.ended === null && state.step === id,
    };
  });
}

/**
 * The session time at which a session that was left goes on, in ms: that of its last event, or what was kept since.
 * @param kept what had passed when it was last looked at; null where that is unknown
 * @param elapsed real ms since the session began: no more of it than those can have passed
 */
export function goesOnAt({ at }: State, kept: number | null, elapsed: number): number {
  const latest = at ?? 0;
  return kept !== null && kept > latest && kept <= elapsed ? kept : latest;
}

/** Seconds that each step has been used until `now` (ms), the step under way included; null where unknown. */
export function usedUntil(
  state: Pick<State, 'stays' | 'ended'>,
  now: number | null,
): ReadonlyMap<string, number> | null {
  return secondsByStep(staysUntil(state, now));
}

/** Steps left for good: those before the one under way. What was left by going back is open again. */
export function finishedSteps({ started, step }: Pick<State, 'started' | 'step'>): ReadonlySet<string> {
  return new Set(step === null ? [] : started.steps.slice(0, started.steps.indexOf(step)));
}

/** The plan as `now` (ms) makes it: what a person sees who stays in the step under way. As before where times are unknown. */
export function planAt(
  state: Pick<State, 'started' | 'stays' | 'step' | 'ended' | 'plan' | 'base'>,
  now: number | null,
): Plan {
  const used = usedUntil(state, now);
  return used === null ? state.plan : replan(state.base, used, finishedSteps(state));
}

function staysUntil({ stays, ended }: Pick<State, 'stays' | 'ended'>, now: number | null): readonly Stay[] {
  return ended === null ? closed(stays, now) : stays;
}

function budgetAtEntry({ started, base, compressedAt }: State, stays: readonly Stay[], index: number): number | null {
  const stay = stays[index];
  const used = secondsByStep(stays.slice(0, Math.max(0, index)));
  if (stay === undefined || stay.from === null || used === null) return null;
  const isAfterSwitch = compressedAt !== null && index >= compressedAt;
  const plan = replan(isAfterSwitch ? base : started.plan, used, finishedSteps({ started, step: stay.step }));
  return (plan.steps.find((step) => step.id === stay.step)?.budget ?? 0) * 1000;
}
