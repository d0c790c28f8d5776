import { checkRules } from '../analysis/check-rules.ts';
import type { Content } from '../content/content.ts';
import type { Path } from '../content/terms.ts';
import type { Problem } from '../files/problem.ts';
import { misheard } from '../interviewer/misheard.ts';

/** Something wrong with an authored thing, before its place in a file is known. */
export interface Unplaced {
  readonly thing: {
    readonly kind: 'signals' | 'moves' | 'criteria' | 'prompts';
    readonly id: string;
    readonly path: Path;
  };
  readonly problem: Pick<Problem, 'code' | 'what' | 'hint'>;
}

const KINDS = { signal: 'signals', move: 'moves', criterion: 'criteria' } as const;

/** Examples that rules and criteria do not answer as they should. */
export function exampleProblems(content: Content): Unplaced[] {
  return checkRules(content).map(({ kind, id, prompt, path, what }) => ({
    thing: prompt === null ? { kind: KINDS[kind], id, path } : ownCriterion(prompt, id, path, content),
    problem: { code: 'E_EXAMPLE', what, hint: null },
  }));
}

/** Prompts may have criteria of the same name, so that one is named by its prompt. */
function ownCriterion(prompt: string, id: string, path: Path, { prompts }: Content): Unplaced['thing'] {
  const at = prompts[prompt]?.criteria.findIndex((criterion) => criterion.id === id) ?? 0;
  return { kind: 'prompts', id: prompt, path: ['criteria', at, ...path] };
}

/** Ways to ask for a fact that do not get it from the interviewer. */
export function questionProblems({ prompts }: Content): Unplaced[] {
  return Object.values(prompts).flatMap((prompt) =>
    misheard(prompt).map(({ fact, index, got }): Unplaced => {
      const at = prompt.facts.findIndex(({ id }) => id === fact);
      const instead = got.length === 0 ? 'gets no fact' : `gets ${got.join(', ')}`;
      return {
        thing: { kind: 'prompts', id: prompt.id, path: ['facts', at, 'asked', index] },
        problem: {
          code: 'E_EXAMPLE',
          what: `a question for "${fact}" ${instead}`,
          hint: 'mend the phrases in its `when`',
        },
      };
    }),
  );
}

/** How many questions `questionProblems` asks. */
export const countQuestions = ({ prompts }: Content): number =>
  Object.values(prompts).reduce((sum, { facts }) => sum + facts.flatMap(({ asked }) => asked).length, 0);
