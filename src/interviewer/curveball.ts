import type { Curveball, Prompt } from '../content/prompt.ts';
import { shuffled } from './order.ts';
import { type Course, type Table, type TableLine, topicsOf } from './table.ts';

/** Minutes from which an interview is long enough for a change. */
const LONG = 30;

/** A curveball and the step with whose beginning it comes. */
interface Throw {
  readonly curveball: Curveball;
  readonly step: string;
}

/** The change that comes with the step just entered; null where none does. It comes once, and only in a full interview. */
export function change(state: Table, { curveballs }: Pick<Prompt, 'curveballs'>, framework: Course): TableLine | null {
  const { started, step, dialogue } = state;
  if (started.minutes < LONG || framework.steps.some(({ id }) => !started.steps.includes(id))) return null;
  if (dialogue.some((line) => line.speaker === 'interviewer' && line.curveball !== null)) return null;
  const throws = curveballs.flatMap((curveball): Throw[] => {
    const last = started.steps.findLastIndex((id) => topicsOf(id, framework).includes(curveball.after));
    const next = last < 0 ? undefined : started.steps[last + 1];
    return next === undefined ? [] : [{ curveball, step: next }];
  });
  const [drawn] = shuffled(throws, started.seed, ({ curveball }) => curveball.id);
  if (drawn === undefined || drawn.step !== step) return null;
  return { type: 'changed', text: drawn.curveball.say, curveball: drawn.curveball.id };
}
