import stringWidth from 'fast-string-width';
import { safe } from '../content/safe.ts';
import type { State } from '../session/state.ts';
import { usedUntil } from '../session/times.ts';
import { clock } from './clock.ts';
import { costOfStaying, heldByStaying, stayingText } from './plan-words.ts';

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
  return { text: fitted({ place, title }, time, width), tone: time.tone };
}

interface Time {
  readonly tone: Status['tone'];
  /** From the fullest wording to the shortest. */
  readonly variants: readonly string[];
  /** How many of them, from the fullest on, are worth more than the step's title. */
  readonly vital: number;
}

function timeOf(state: State, step: { readonly id: string; readonly budget: number }, now: number | null): Time {
  const used = usedUntil(state, now);
  if (now === null || used === null) return { tone: state.paused ? 'paused' : 'quiet', variants: [], vital: 0 };
  if (state.paused) {
    const at = clock(now / 1000);
    return {
      tone: 'paused',
      variants: [`paused at ${at} · Enter goes on · Ctrl-C stops`, `paused at ${at}`, 'paused'],
      vital: 0,
    };
  }
  const left = step.budget - (used.get(step.id) ?? 0);
  const all = Math.max(0, Math.ceil((state.plan.total * 1000 - now) / 60_000));
  if (left < 0) return overrun(state, used, -left);
  return {
    tone: 'quiet',
    variants: [`${clock(left)} left · ${all} min in all`, `${clock(left)} · ${all} min`, clock(left)],
    vital: 0,
  };
}

function overrun(state: State, used: ReadonlyMap<string, number>, over: number): Time {
  const costs = costOfStaying(state, used);
  const held = heldByStaying(state, used);
  const first = `${clock(over)} over`;
  const cost = [stayingText(state, costs)].filter((text) => text !== null);
  const whole = held.length > 1 ? [[first, ...cost, `${held.join(', ')} held`]] : [];
  const last = held.slice(0, 1).map((kept) => [first, ...cost, `${kept} held`]);
  const variants = [...whole, ...last, [first, ...cost], [first, ...costs.slice(0, 1)], [first]];
  return {
    tone: 'over',
    variants: variants.map((parts) => parts.join(' · ')),
    vital: variants.length - 1,
  };
}

/** The fullest wording that stays narrower than the window, so that the row never breaks. */
function fitted(step: { readonly place: string; readonly title: string }, time: Time, width: number): string {
  const { place } = step;
  const head = `${place} ${step.title}`;
  const { variants, vital } = time;
  const [full = ''] = variants;
  const rows = [
    join(head, full),
    ...variants.slice(0, vital).flatMap((text) => [join(head, text), join(place, text)]),
    ...variants.slice(Math.max(1, vital)).map((text) => join(head, text)),
    ...variants.map((text) => join(place, text)),
    ...variants.slice(-1),
    place,
  ];
  return rows.find((row) => stringWidth(row) < width) ?? '';
}

const join = (head: string, time: string) => (time === '' ? head : `${head}   ${time}`);
