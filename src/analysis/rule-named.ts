import type { Content } from '../content/content.ts';
import type { Criterion, Prompt } from '../content/prompt.ts';
import type { Move, Signal } from '../content/rule.ts';

/** A rule of a session, by what kind it is. */
export type NamedRule =
  | { readonly kind: 'signal'; readonly rule: Signal }
  | { readonly kind: 'move'; readonly rule: Move }
  | { readonly kind: 'criterion'; readonly rule: Criterion };

/** The signal, move or criterion of that id, as far as it is about this prompt; null where there is none. */
export function ruleNamed(id: string, prompt: Prompt, content: Content): NamedRule | null {
  const signal = content.signals[id] ?? prompt.traps.find((trap) => trap.id === id);
  if (signal !== undefined) return { kind: 'signal', rule: signal };
  const move = content.moves[id];
  if (move !== undefined) return { kind: 'move', rule: move };
  const criterion = prompt.criteria.find((c) => c.id === id) ?? content.criteria[id];
  return criterion === undefined ? null : { kind: 'criterion', rule: criterion };
}

/** Every id that `ruleNamed` knows. */
export function ruleIds(prompt: Prompt, { signals, moves, criteria }: Content): string[] {
  const own = [...prompt.traps, ...prompt.criteria].map(({ id }) => id);
  return [...Object.keys(signals), ...Object.keys(moves), ...own, ...Object.keys(criteria)];
}
