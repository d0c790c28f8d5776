import type { Step } from './framework.ts';

/** What of a step finding it takes. */
export type NamedStep = Pick<Step, 'id' | 'topics'>;

/**
 * The drilled step that a turn names: by its id, its number in the framework (from 1), or a topic, which is the first
 * drilled step that covers it. Undefined where there is none.
 */
export function stepOf<S extends NamedStep>(
  where: string | number,
  steps: readonly S[],
  drilled: readonly S[],
): S | undefined {
  const exact = typeof where === 'number' ? steps[where - 1] : steps.find(({ id }) => id === where);
  if (exact !== undefined) return drilled.find((step) => step === exact);
  return drilled.find(({ topics }) => topics.some((topic) => topic === where));
}

/** ms of "m:ss" or "h:mm:ss". */
export function parseAt(at: string): number {
  return at.split(':').reduce((sum, part) => sum * 60 + Number(part), 0) * 1000;
}
