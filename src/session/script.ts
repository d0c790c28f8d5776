import type { Rehearsal } from '../content/rehearsal.ts';
import { type NamedStep, parseAt, stepOf } from '../content/rehearsal-step.ts';
import type { Candidate, Input, SessionClock } from './ports.ts';
import { timed } from './timing.ts';

/** What of a framework a script needs; a `Framework` is one. */
export interface ScriptedFramework {
  readonly steps: readonly NamedStep[];
}

/** A candidate who does what a rehearsal says, and the virtual clock that goes with it. */
export interface Script {
  readonly candidate: Candidate;
  /** The time of what the candidate did last. */
  readonly clock: SessionClock;
}

/**
 * The scripted candidate.
 * @throws RangeError for a turn whose step is not one that the rehearsal drills.
 */
export function script(rehearsal: Rehearsal, framework: ScriptedFramework): Script {
  const inputs = inputsOf(rehearsal, framework).values();
  let now: number | null = 0;
  const next = (): Input => {
    const { value, done } = inputs.next();
    if (done) throw new Error('the rehearsal is over');
    now = value.type === 'leave' ? now : value.at;
    return value;
  };
  return {
    candidate: { next: () => Promise.resolve(next()), show: () => {} },
    clock: { now: () => now, pause: () => {}, go: () => {} },
  };
}

/**
 * What a rehearsal comes to, input by input; the last is the end.
 *
 * A step begins with its first turn. An interviewer's line begins one only if it names it and its time is known:
 * where it is not, the step begins with what follows.
 * @throws RangeError for a turn whose step is not one that the rehearsal drills.
 */
export function inputsOf(rehearsal: Rehearsal, framework: ScriptedFramework): readonly Input[] {
  const drilled = framework.steps.filter(({ id }) => rehearsal.steps?.includes(id) ?? true);
  const inputs: Input[] = [];
  let current: string | null = null;
  let step = drilled[0]?.id ?? '';
  const enter = (at: number | null) => {
    if (step !== current) inputs.push({ type: 'enter', step, at });
    current = step;
  };
  const turns = timed(rehearsal);
  for (const { turn, begun, over } of turns) {
    const where = turn.enter ?? turn.step;
    if (where !== undefined) step = stepNamed(where, framework, drilled);
    if (turn.interviewer !== undefined) {
      if (where !== undefined && begun !== null) enter(begun);
      inputs.push({ type: 'interviewer', text: turn.interviewer, step, at: begun });
    } else {
      enter(begun);
    }
    if (turn.say !== undefined) inputs.push({ type: 'say', text: turn.say, begun, at: over });
  }
  const end = rehearsal.end === undefined ? (turns.at(-1)?.over ?? null) : parseAt(rehearsal.end);
  return [...inputs, { type: 'end', at: end }];
}

function stepNamed(where: string | number, framework: ScriptedFramework, drilled: ScriptedFramework['steps']): string {
  const id = stepOf(where, framework.steps, drilled)?.id;
  if (id === undefined) throw new RangeError(`${where} is not a step of this run`);
  return id;
}
