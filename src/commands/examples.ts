import { checkRules } from '../analysis/check-rules.ts';
import type { Content } from '../content/content.ts';
import { overlaps } from '../content/overlaps.ts';
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

/** Examples that rules, criteria, probes and curveballs do not answer as they should. */
export function exampleProblems(content: Content): Unplaced[] {
  const hint = 'mend the patterns, or the example where it says something else';
  return checkRules(content).map(({ thing, what }) => ({ thing, problem: { code: 'E_EXAMPLE', what, hint } }));
}

/** Ways to ask for a fact that do not get it from the interviewer, and open questions that get one. */
export function questionProblems({ prompts }: Content): Unplaced[] {
  return Object.values(prompts).flatMap((prompt) =>
    misheard(prompt).map(({ fact, index, got }): Unplaced => {
      const at = prompt.facts.findIndex(({ id }) => id === fact);
      const instead = got.length === 0 ? 'gets no fact' : `gets ${got.join(', ')}`;
      return {
        thing: {
          kind: 'prompts',
          id: prompt.id,
          path: fact === null ? ['open', index] : ['facts', at, 'asked', index],
        },
        problem: {
          code: 'E_EXAMPLE',
          what: fact === null ? `an open question ${instead}` : `a question for "${fact}" ${instead}`,
          hint:
            fact === null
              ? 'take it out of `open`, or say it as it would be asked'
              : 'give more ways to ask for it in `asked`, or a phrase in `when`',
        },
      };
    }),
  );
}

/** Sentences that stand in two prompts: no two should be from one mould. */
export function overlapProblems(content: Content): Unplaced[] {
  return overlaps(content).map(({ prompt, path, sentence, others }) => ({
    thing: { kind: 'prompts', id: prompt, path },
    problem: {
      code: 'W_OVERLAP',
      what: `“${sentence}” stands in ${others.join(', ')} as well`,
      hint: 'say what is true of this prompt alone',
    },
  }));
}

/** How many questions `questionProblems` asks. */
export const countQuestions = ({ prompts }: Content): number =>
  Object.values(prompts).reduce(
    (sum, { facts, open }) => sum + facts.flatMap(({ asked }) => asked).length + open.length,
    0,
  );
