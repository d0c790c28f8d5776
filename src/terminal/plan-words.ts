import { describeChange, type PlanChange } from '../plan/change.ts';
import type { Plan } from '../plan/plan.ts';
import { inGivingOrder, replan } from '../plan/replan.ts';
import { compressed } from '../plan/time.ts';
import type { State } from '../session/state.ts';
import { finishedSteps, planAt, usedUntil } from '../session/times.ts';
import { clock, minutes } from './clock.ts';

/** A part of the plan that gives time, or gets some back; seconds. */
interface Part {
  readonly id: string;
  readonly from: number;
  readonly to: number;
}

/** What staying is reckoned by: a minute; in a short session less, and then in seconds. */
interface Stretch {
  readonly seconds: number;
  readonly words: string;
  readonly figure: (seconds: number) => string;
}

const MINUTE: Stretch = { seconds: 60, words: '1 min', figure: (seconds) => String(Math.ceil(seconds / 60)) };
const SHORT: Stretch = { seconds: 20, words: '20 s', figure: clock };
/** Seconds of a session below which a minute is much of it. */
const SHORTER = 20 * 60;

const stretchOf = ({ started }: State): Stretch => (started.plan.total < SHORTER ? SHORT : MINUTE);

/** What a minute more in the step under way takes, and from whom: "buffer 4 → 3", in minutes begun. */
export function costOfStaying(state: State, used: ReadonlyMap<string, number>): readonly string[] {
  const { figure } = stretchOf(state);
  const change = changeByStaying(state, used);
  return [...partsOf(change, state), { id: 'overtime', ...change.overtime }]
    .filter(({ from, to }) => figure(from) !== figure(to))
    .map(({ id, from, to }) => `${id} ${figure(from)} → ${figure(to)}`);
}

/** "1 min more: buffer 4 → 3"; null where it takes nothing from anybody. */
export function stayingText(state: State, costs: readonly string[]): string | null {
  return costs.length === 0 ? null : `${stretchOf(state).words} more: ${costs.join(', ')}`;
}

/** The steps that are the last to give and keep their time if one stays a minute more: "serving 10". */
export function heldByStaying(state: State, used: ReadonlyMap<string, number>): readonly string[] {
  return changeByStaying(state, used)
    .held.filter(({ id, budget }) => id !== state.step && budget > 0)
    .map(({ id, budget }) => `${id} ${minutes(budget)}`);
}

function changeByStaying(state: State, used: ReadonlyMap<string, number>): PlanChange {
  const { step, base } = state;
  const finished = finishedSteps(state);
  const more = stretchOf(state).seconds;
  const later = step === null ? used : new Map(used).set(step, (used.get(step) ?? 0) + more);
  return describeChange(replan(base, used, finished), replan(base, later, finished), finished);
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
  const plan =
    before === undefined
      ? `Over budget. ${stayingText(state, next) ?? ''}`
      : `Over budget: ${[arrow(before), ...next.slice(0, 1).map((cost) => `next ${cost}`)].join(', ')}`;
  const held = heldText(heldByStaying(state, used));
  return { givers: givers.length, text: [plan, ...held].join(' · ') };
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
