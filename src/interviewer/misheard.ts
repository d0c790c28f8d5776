import type { Prompt } from '../content/prompt.ts';
import { interviewer } from './interviewer.ts';

/** A question of the prompt's own that did not get what it asks for. */
export interface Misheard {
  /** The fact that it asks for; null for an open question, which no fact answers. */
  readonly fact: string | null;
  /** Its index in the fact's `asked`, or in `open`. */
  readonly index: number;
  readonly asked: string;
  /** Ids of the facts that were given instead. */
  readonly got: readonly string[];
}

/** Tries every fact's own ways of asking, each of which must get this fact and no other, and open questions: none. */
export function misheard(prompt: Pick<Prompt, 'facts' | 'open'>): readonly Misheard[] {
  const answer = interviewer(prompt);
  const tried = (fact: string | null, questions: readonly string[]): Misheard[] =>
    questions
      .map((asked, index) => {
        const reply = answer({ started: { seed: 0 }, dialogue: [] }, asked);
        return { fact, index, asked, got: reply?.fact?.split(',') ?? [] };
      })
      .filter(({ got }) => got.join() !== (fact ?? ''));
  return [...prompt.facts.flatMap(({ id, asked }) => tried(id, asked)), ...tried(null, prompt.open)];
}
