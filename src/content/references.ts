import type { Content } from './content.ts';
import { checkDispute } from './dispute-check.ts';
import {
  checkConcept,
  checkCriterion,
  checkFramework,
  checkPrompt,
  checkRule,
  checkScore,
  type Flaw,
} from './flaws.ts';
import type { Path } from './terms.ts';

/** Where an authored thing stands: which it is, and the way to the place inside it. */
export interface Where {
  readonly kind: 'frameworks' | 'prompts' | 'signals' | 'moves' | 'concepts' | 'criteria' | 'score' | 'disputes';
  readonly id: string;
  readonly path: Path;
}

/** Something authored that does not go together with the rest. */
export interface ReferenceProblem {
  readonly where: Where;
  readonly what: string;
  readonly hint: string | null;
  /** Can it be used all the same? */
  readonly advice: boolean;
  /** What it names and there is not; null where that is not the point. */
  readonly names: Flaw['names'] | null;
}

/** Checks what no schema sees: that names name something, and that times and shares fit into each other. */
export function checkReferences(content: Content): ReferenceProblem[] {
  const each = <T>(
    kind: Where['kind'],
    items: Readonly<Record<string, T>>,
    check: (item: T, content: Content) => Flaw[],
  ): ReferenceProblem[] =>
    Object.entries(items).flatMap(([id, item]) =>
      check(item, content).map(({ path, what, hint = null, advice = false, names = null }) => ({
        where: { kind, id, path },
        what,
        hint,
        advice,
        names,
      })),
    );
  return [
    ...each('frameworks', content.frameworks, checkFramework),
    ...each('prompts', content.prompts, checkPrompt),
    ...each('signals', content.signals, checkRule),
    ...each('moves', content.moves, checkRule),
    ...each('concepts', content.concepts, checkConcept),
    ...each('criteria', content.criteria, checkCriterion),
    ...each('score', { score: content.score }, checkScore),
    ...each('disputes', Object.fromEntries((content.disputes ?? []).entries()), checkDispute),
  ];
}
