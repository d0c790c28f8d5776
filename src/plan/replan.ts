import type { Plan, PlannedStep } from './plan.ts';

/** Seconds that every remaining step gets at least, whatever else was overrun, as far as there is time at all. */
const TOUCH = 60;

const GROUPS = ['first', 'then', 'last'] as const;

/** The steps as they give time after an overrun: group after group, inside a group in the framework's order. */
export function inGivingOrder<S extends { readonly giving: PlannedStep['giving'] }>(steps: readonly S[]): readonly S[] {
  return GROUPS.flatMap((group) => steps.filter((step) => step.giving === group));
}

/**
 * The plan after what has happened so far. It is a pure function of the plan the session started with, so time given
 * back by an early finish restores shrunk steps in reverse order and only then goes to the buffer.
 *
 * The buffer gives first; then the open steps in their order, one after another, each down to its floor; then, in the
 * same order, down to the least that every remaining step keeps: its own planned remainder, the rest of a minute, or an equal
 * share of what is left, whichever is less. Finished steps are facts: their budget is what they used.
 *
 * @param plan the plan the session started with, or switched to.
 * @param used whole seconds per step so far, the step under way included; steps not listed used nothing.
 * @param finished steps that are left for good.
 */
export function replan(plan: Plan, used: ReadonlyMap<string, number>, finished: ReadonlySet<string>): Plan {
  const spent = plan.steps.reduce((sum, step) => sum + (used.get(step.id) ?? 0), 0);
  const left = Math.max(0, plan.total - spent);
  const needing = plan.steps
    .filter((step) => !finished.has(step.id))
    .map((step) => ({ ...step, need: Math.max(0, step.budget - (used.get(step.id) ?? 0)) }))
    .filter((step) => step.need > 0);
  const remaining = share(
    left,
    inGivingOrder(needing).map((step, i) => {
      // The shares of n steps sum to what is left: the last to give get the odd seconds.
      const had = used.get(step.id) ?? 0;
      const keep = Math.min(step.need, Math.max(0, TOUCH - had), Math.floor((left + i) / needing.length));
      return { id: step.id, need: step.need, floor: Math.max(keep, step.floor - had), keep };
    }),
  );
  const planned = [...remaining.values()].reduce((sum, seconds) => sum + seconds, 0);
  return {
    total: plan.total,
    steps: plan.steps.map((step) => ({
      ...step,
      budget: (used.get(step.id) ?? 0) + (remaining.get(step.id) ?? 0),
    })),
    buffer: left - planned,
    overtime: Math.max(0, spent - plan.total),
  };
}

interface Giver {
  readonly id: string;
  readonly need: number;
  readonly floor: number;
  readonly keep: number;
}

/** Seconds for each step by id, given what is left and the steps in their order of giving. */
function share(left: number, givers: readonly Giver[]): Map<string, number> {
  const remaining = new Map(givers.map((giver) => [giver.id, giver.need]));
  let deficit = givers.reduce((sum, giver) => sum + giver.need, 0) - left;
  for (const bound of ['floor', 'keep'] as const) {
    for (const giver of givers) {
      const now = remaining.get(giver.id) ?? 0;
      const given = Math.max(0, Math.min(deficit, now - giver[bound]));
      remaining.set(giver.id, now - given);
      deficit -= given;
    }
  }
  return remaining;
}
