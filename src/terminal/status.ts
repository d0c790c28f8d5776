import stringWidth from 'fast-string-width';
import { safe } from '../content/safe.ts';
import { describeChange } from '../plan/change.ts';
import { replan } from '../plan/replan.ts';
import type { State } from '../session/state.ts';
import { finishedSteps, usedUntil } from '../session/times.ts';
import { clock, minutes } from './clock.ts';

/** The row above the input. `over`: the step is over its budget. */
export interface Status {
  readonly text: string;
  readonly tone: 'quiet' | 'over' | 'paused';
}

export interface StatusOptions {
  /** Columns of the window; the text is always narrower. */
  readonly width: number;
  /** What the steps are called; ids stand for themselves. */
  readonly titles: ReadonlyMap<string, string>;
}

/**
 * Where the session stands: step, time left in it, time left in all; over budget, what staying costs and what is held.
 * @param now ms of session time; null where it is unknown.
 */
export function statusLine(state: State, now: number | null, { width, titles }: StatusOptions): Status {
  const index = state.plan.steps.findIndex(({ id }) => id === state.step);
  const step = state.plan.steps[index];
  if (step === undefined) return { text: '', tone: 'quiet' };
  const place = `${index + 1}/${state.plan.steps.length}`;
  const title = safe(titles.get(step.id) ?? step.id);
  const time = timeOf(state, step, now);
  return { text: fitted(place, title, time.variants, width), tone: time.tone };
}

interface Time {
  readonly tone: Status['tone'];
  /** From the fullest wording to the shortest. */
  readonly variants: readonly string[];
}

function timeOf(state: State, step: { readonly id: string; readonly budget: number }, now: number | null): Time {
  const used = usedUntil(state, now);
  if (now === null || used === null) return { tone: state.paused ? 'paused' : 'quiet', variants: [] };
  if (state.paused) {
    const at = clock(now / 1000);
    return {
      tone: 'paused',
      variants: [`paused at ${at} · Enter goes on · Ctrl-C stops`, `paused at ${at}`, 'paused'],
    };
  }
  const left = step.budget - (used.get(step.id) ?? 0);
  const all = Math.max(0, Math.ceil((state.plan.total * 1000 - now) / 60_000));
  if (left < 0) return overrun(state, step.id, used, -left);
  return {
    tone: 'quiet',
    variants: [`${clock(left)} left · ${all} min in all`, `${clock(left)} · ${all} min`, clock(left)],
  };
}

function overrun(state: State, id: string, used: ReadonlyMap<string, number>, over: number): Time {
  const finished = finishedSteps(state);
  const later = new Map(used).set(id, (used.get(id) ?? 0) + 60);
  const before = replan(state.base, used, finished);
  const after = replan(state.base, later, finished);
  const change = describeChange(before, after, finished);
  const up = (seconds: number) => Math.ceil(seconds / 60);
  const costs = [
    { id: 'buffer', ...change.buffer },
    ...change.steps.filter((changed) => changed.id !== id),
    { id: 'overtime', ...change.overtime },
  ]
    .filter(({ from, to }) => up(from) !== up(to))
    .map((cost) => `${cost.id} ${up(cost.from)} → ${up(cost.to)}`);
  const held = change.held.filter((kept) => kept.id !== id).map((kept) => `${kept.id} ${minutes(kept.budget)} held`);
  const first = `${clock(over)} over`;
  const cost = costs.length === 0 ? [] : [`1 min more: ${costs.join(', ')}`];
  const variants = [[first, ...cost, ...held.slice(0, 1)], [first, ...cost], [first, ...costs.slice(0, 1)], [first]];
  return { tone: 'over', variants: variants.map((parts) => parts.join(' · ')) };
}

/** The fullest wording that stays narrower than the window, so that the row never breaks. */
function fitted(place: string, title: string, times: readonly string[], width: number): string {
  const [full = '', ...shorter] = times;
  const rows = [
    join(`${place} ${title}`, full),
    ...shorter.map((time) => join(`${place} ${title}`, time)),
    ...times.map((time) => join(place, time)),
    ...times.slice(-1),
    place,
  ];
  return rows.find((row) => stringWidth(row) < width) ?? '';
}

const join = (head: string, time: string) => (time === '' ? head : `${head}   ${time}`);
