import type { Framework, Step } from '../content/framework.ts';
import { apportion } from './apportion.ts';
import type { Plan } from './plan.ts';

/** What of a framework the plan needs; a `Framework` is one. */
export interface TimedFramework extends Pick<Framework, 'minutes'> {
  readonly steps: readonly Pick<Step, 'id' | 'minutes' | 'floor' | 'giving'>[];
}

/** Which part of a framework is practised, and for how long; with neither, the full session. */
export interface Run {
  readonly minutes?: number | undefined;
  readonly steps?: readonly string[] | undefined;
}

/**
 * The time plan of a session: whole seconds whose sum is exactly the session's. All steps, named or not, are the
 * full session with its buffer. A run of some steps has no buffer: it takes their minutes of the full session, or
 * fills the minutes given. Floors scale as the budgets do.
 * @throws RangeError for a step that the framework does not have.
 */
export function planTime(framework: TimedFramework, run: Run = {}): Plan {
  const drilled = drilledSteps(framework, run.steps);
  const natural = drilled.reduce((sum, step) => sum + step.minutes, 0);
  const isFull = drilled.length === framework.steps.length;
  const buffer = isFull ? Math.max(0, framework.minutes - natural) : 0;
  const total = Math.round((run.minutes ?? (isFull ? framework.minutes : natural)) * 60);
  const seconds = apportion(total, [...drilled.map((step) => step.minutes), buffer]);
  const factor = total / (natural + buffer);
  return {
    total,
    steps: drilled.map(({ id, floor, giving }, i) => {
      const budget = seconds[i] ?? 0;
      return { id, budget, floor: Math.min(budget, Math.round(floor * factor)), giving };
    }),
    buffer: seconds[drilled.length] ?? 0,
    overtime: 0,
  };
}

/** The plan to switch to when the interviewer goes deep early: every step at its floor, the rest in the buffer. */
export function compressed(plan: Plan): Plan {
  const steps = plan.steps.map((step) => ({ ...step, budget: step.floor }));
  const floors = steps.reduce((sum, step) => sum + step.floor, 0);
  return { ...plan, steps, buffer: plan.total - floors, overtime: 0 };
}

function drilledSteps(framework: TimedFramework, named: readonly string[] = []): TimedFramework['steps'] {
  const unknown = named.find((id) => !framework.steps.some((step) => step.id === id));
  if (unknown !== undefined) throw new RangeError(`the framework has no step "${unknown}"`);
  return named.length === 0 ? framework.steps : framework.steps.filter((step) => named.includes(step.id));
}
