import type { Prompt } from '../content/prompt.ts';
import { interviewer } from './interviewer.ts';

/** A way of asking that did not get the fact that it asks for. */
export interface Misheard {
  readonly fact: string;
  /** Its index in the fact's `asked`. */
  readonly index: number;
  readonly asked: string;
  /** Ids of the facts that were given instead. */
  readonly got: readonly string[];
}

/** Tries every fact's own ways of asking; each must get this fact and no other. */
export function misheard(prompt: Pick<Prompt, 'facts' | 'open'>): readonly Misheard[] {
  const answer = interviewer(prompt);
  return prompt.facts.flatMap(({ id, asked }) =>
    asked
      .map((question, index) => {
        const reply = answer({ started: { seed: 0 }, dialogue: [] }, question);
        return { fact: id, index, asked: question, got: reply?.fact?.split(',') ?? [] };
      })
      .filter(({ got }) => got.join() !== id),
  );
}
