import { describeChange, type PlanChange } from '../plan/change.ts';
import type { Plan } from '../plan/plan.ts';
import { inGivingOrder, replan } from '../plan/replan.ts';
import { compressed } from '../plan/time.ts';
import type { State } from '../session/state.ts';
import { finishedSteps, planAt, usedUntil } from '../session/times.ts';
import { minutes } from './clock.ts';

/** A part of the plan that gives time, or gets some back; seconds. */
interface Part {
  readonly id: string;
  readonly from: number;
  readonly to: number;
}

const MINUTE = 60;

/** What a minute more in the step under way takes, and from whom: "buffer 4 → 3", in minutes begun. */
export function costOfStaying(state: State, used: ReadonlyMap<string, number>): readonly string[] {
  const { step } = state;
  if (step === null) return [];
  const finished = finishedSteps(state);
  const later = new Map(used).set(step, (used.get(step) ?? 0) + MINUTE);
  const change = describeChange(replan(state.base, used, finished), replan(state.base, later, finished), finished);
  const up = (seconds: number) => Math.ceil(seconds / MINUTE);
  return [...partsOf(change, state), { id: 'overtime', ...change.overtime }]
    .filter(({ from, to }) => up(from) !== up(to))
    .map(({ id, from, to }) => `${id} ${up(from)} → ${up(to)}`);
}

/** The steps that are the last to give and keep their time if one stays a minute more: "serving 10". */
export function heldByStaying(state: State, used: ReadonlyMap<string, number>): readonly string[] {
  const finished = finishedSteps(state);
  const later = state.step === null ? used : new Map(used).set(state.step, (used.get(state.step) ?? 0) + MINUTE);
  const { held } = describeChange(replan(state.base, used, finished), replan(state.base, later, finished), finished);
  return held
    .filter(({ id, budget }) => id !== state.step && budget > 0)
    .map(({ id, budget }) => `${id} ${minutes(budget)}`);
}

/**
 * The new plan while the step under way is over its budget: which parts give, of them the last one the next minute.
 * @returns null within the budget, where time is unknown, and where only overtime is left to give
 */
export function overrunText(state: State, now: number): { readonly givers: number; readonly text: string } | null {
  const used = usedUntil(state, now);
  if (used === null) return null;
  const givers = partsOf(describeChange(state.plan, planAt(state, now), finishedSteps(state)), state);
  const before = givers.at(-2);
  if (givers.length === 0) return null;
  const next = costOfStaying(state, used);
  const cost = next.length === 0 ? [] : [`${before === undefined ? '1 min more: ' : 'next '}${next.join(', ')}`];
  const plan = [...(before === undefined ? [] : [arrow(before)]), ...cost].join(', ');
  const held = heldText(heldByStaying(state, used));
  return { givers: givers.length, text: [`Over budget: ${plan}`, ...held].join(' · ') };
}

/** What became of the plan with the step just left: overrun, or left early with time restored; null where neither. */
export function leavingText(before: State, after: State): string | null {
  const finished = finishedSteps(after);
  const change = describeChange(before.plan, after.plan, finished);
  const left = change.steps.find(({ id }) => id === before.step);
  if (left === undefined) return null;
  const open = change.steps.filter((step) => !finished.has(step.id) && step !== left);
  const isRestored = left.to < left.from && open.some(({ from, to }) => to > from);
  if (left.to < left.from && !isRestored) return null;
  const buffer = { id: 'buffer', ...change.buffer };
  const parts = isRestored ? [...open, buffer] : [buffer, ...open, { id: 'overtime', ...change.overtime }];
  const changed = parts.filter(({ from, to }) => from !== to).map(arrow);
  if (isRestored) return `Time given back: ${changed.join(' · ')}`;
  const held = change.held.filter(({ budget }) => budget > 0).map(({ id, budget }) => `${id} ${minutes(budget)}`);
  return `The time plan: ${[...changed, ...heldText(held)].join(' · ')}`;
}

/** A compressed plan in its figures: "3/3/5/5/8/4, 17 in the buffer". */
export function compressedText(plan: Plan): string {
  const { steps, buffer } = compressed(plan);
  return `${steps.map(({ budget }) => minutes(budget)).join('/')}, ${minutes(buffer)} in the buffer`;
}

/** The buffer and the steps that have less than before, as they give: the buffer first. */
function partsOf({ buffer, steps }: PlanChange, { step, base }: State): Part[] {
  const givers = inGivingOrder(base.steps).flatMap(({ id }) =>
    steps.filter((changed) => changed.id === id && id !== step && changed.to < changed.from),
  );
  return [...(buffer.to < buffer.from ? [{ id: 'buffer', ...buffer }] : []), ...givers];
}

const arrow = ({ id, from, to }: Part): string => `${id} ${minutes(from)} → ${minutes(to)}`;

function heldText(held: readonly string[]): string[] {
  return held.length === 0 ? [] : [`${held.join(' and ')} held`];
}
