import type { Prompt } from '../content/prompt.ts';
import type { Topic } from '../content/topic.ts';

/** What is asked of a prompt to choose it. */
export type Practisable = Pick<Prompt, 'id' | 'emphasis'> & {
  readonly criteria: readonly Pick<Prompt['criteria'][number], 'topic'>[];
};

/**
 * Another prompt with something to cover on these topics: the least practised, among equals the one on which they weigh
 * most, then the first. `practised` holds a prompt's id for each session; null where there is no other.
 */
export function otherPrompt(
  than: string,
  topics: readonly Topic[],
  practised: readonly string[],
  prompts: readonly Practisable[],
): string | null {
  const times = (prompt: Practisable) => practised.filter((id) => id === prompt.id).length;
  const weight = ({ emphasis }: Practisable) => Math.max(...topics.map((topic) => emphasis[topic] ?? 1));
  const others = prompts.filter((p) => p.id !== than && p.criteria.some(({ topic }) => topics.includes(topic)));
  return others.toSorted((a, b) => times(a) - times(b) || weight(b) - weight(a))[0]?.id ?? null;
}
