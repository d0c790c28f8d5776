import type { Framework } from '../content/framework.ts';
import { planTime, type TimedFramework } from '../plan/time.ts';
import type { Started } from './event.ts';

/** What a session is started with. */
export interface NewSession {
  readonly prompt: { readonly id: string };
  readonly framework: Pick<Framework, 'id'> & TimedFramework;
  /** Absent: the minutes of the framework, or of the steps. */
  readonly minutes?: number | undefined;
  /** Steps by id; absent or empty: all. */
  readonly steps?: readonly string[] | undefined;
  readonly coached: boolean;
  /** Absent: nobody asks. */
  readonly interviewer?: Started['interviewer'];
  /** Absent: typed. */
  readonly mode?: Started['mode'];
  readonly strict?: boolean;
  readonly origin: Started['origin'];
  readonly seed: number;
  /** ISO 8601; null for a rehearsal. */
  readonly wall: string | null;
  /** The engine's version. */
  readonly engine: string;
  /** Hash of the content. */
  readonly content: string;
}

/**
 * The first event of a session, with its plan.
 * @throws RangeError for a step that the framework does not have.
 */
export function newSession(session: NewSession): Started {
  const { prompt, framework, minutes, steps, ...rest } = session;
  const plan = planTime(framework, { minutes, steps });
  return {
    type: 'started',
    interviewer: 'silent',
    mode: 'typed',
    strict: false,
    ...rest,
    prompt: prompt.id,
    framework: framework.id,
    minutes: plan.total / 60,
    steps: plan.steps.map((step) => step.id),
    plan,
  };
}
