import type { Framework, Step } from '../content/framework.ts';
import type { Prompt } from '../content/prompt.ts';
import type { Rehearsal, Turn } from '../content/rehearsal.ts';
import { read } from '../language/read.ts';
import { planTime } from '../plan/time.ts';
import { formatAt } from '../session/timing.ts';

/**
 * A prompt's exemplar as a rehearsal; null where the prompt has none. A topic that several steps cover is divided among
 * them by their minutes. Every step takes just its budget, and a topic the share of it that its words have.
 */
export function exemplarOf({ id, exemplar }: Prompt, framework: Framework): Rehearsal | null {
  const texts = new Map(Object.entries(exemplar).map(([topic, text]) => [topic, divided(topic, text, framework)]));
  const { steps } = planTime(framework, {});
  let begun = 0;
  const turns = framework.steps.flatMap((step) => {
    const budget = steps.find((planned) => planned.id === step.id)?.budget ?? 0;
    const said = step.topics.flatMap((topic) => texts.get(topic)?.get(step.id) ?? []);
    const words = said.reduce((sum, say) => sum + wordsIn(say), 0);
    const start = begun;
    begun += budget;
    let before = 0;
    return said.map((say): Turn => {
      const at = start + Math.floor((budget * before) / words);
      before += wordsIn(say);
      return { step: step.id, at: formatAt(at * 1000), say };
    });
  });
  if (turns.length === 0) return null;
  return { rehearsal: 1, prompt: id, framework: framework.id, turns, end: formatAt(begun * 1000) };
}

/** Whole sentences of a topic's text for each step that covers it, by the step's id. */
function divided(topic: string, text: string, { steps }: Framework): ReadonlyMap<string, string> {
  const covering = steps.filter(({ topics }) => topics.some((t) => t === topic));
  const minutes = (list: readonly Step[]): number => list.reduce((sum, step) => sum + step.minutes, 0);
  const sentences = sentencesOf(text);
  const cut = (count: number): number =>
    Math.round((sentences.length * minutes(covering.slice(0, count))) / minutes(covering));
  const parts = covering.map((step, i): [string, string] => [step.id, sentences.slice(cut(i), cut(i + 1)).join(' ')]);
  return new Map(parts.filter(([, part]) => part !== ''));
}

/** Sentences with the marks that end them. */
export function sentencesOf(text: string): string[] {
  const { sentences } = read(text);
  return sentences.map(({ start }, i) => text.slice(start, sentences[i + 1]?.start ?? text.length).trim());
}

const wordsIn = (text: string): number => text.split(/\s+/).filter((word) => word !== '').length;
