import type { Content } from '../../content/content.ts';
import type { Framework, Step } from '../../content/framework.ts';
import type { Prompt } from '../../content/prompt.ts';
import type { Rehearsal } from '../../content/rehearsal.ts';
import { planTime } from '../../plan/time.ts';
import { formatAt } from '../../session/timing.ts';
import { FLUENT, REFUSALS } from './empty-words.ts';
import { wordingOf } from './wording.ts';

/** Answers that are worth nothing, and look for points all the same. */
export const ATTACKS = ['keyword-list', 'keyword-sentences', 'refusals', 'echo', 'fluent'] as const;
export type Attack = (typeof ATTACKS)[number];

/** An attack as a rehearsal in which every step takes exactly its budget: nothing is lost on time. */
export function attackOn(prompt: Prompt, framework: Framework, attack: Attack, content: Content): Rehearsal {
  const { steps, total } = planTime(framework, {});
  const words = vocabulary(content);
  let at = 0;
  const turns = framework.steps.map((step, i) => {
    const turn = { step: step.id, at: formatAt(at * 1000), say: said(attack, step, i, prompt, words) };
    at += steps.find(({ id }) => id === step.id)?.budget ?? 0;
    return turn;
  });
  return {
    rehearsal: 1,
    prompt: prompt.id,
    framework: framework.id,
    minutes: total / 60,
    turns,
    end: formatAt(at * 1000),
  };
}

function said(attack: Attack, step: Step, index: number, prompt: Prompt, words: readonly string[]): string {
  switch (attack) {
    case 'keyword-list':
      return `${[...step.vocabulary, ...words].join(', ')}.`;
    case 'keyword-sentences':
      return [...step.vocabulary, ...words].map((word) => `${word.charAt(0).toUpperCase()}${word.slice(1)}.`).join(' ');
    case 'refusals':
      return some(REFUSALS, index, 3).join('\n');
    case 'echo':
      return [prompt.ask, ...prompt.facts.map((fact) => fact.say)].join('\n');
    case 'fluent':
      return some(FLUENT, index * 3, 8).join(' ');
  }
}

/** A number of things from a list, from one on, round and round. */
function some<T>(list: readonly T[], from: number, count: number): T[] {
  return Array.from({ length: count }, (_, i) => list.slice((from + i) % list.length)[0]).flatMap((one) => one ?? []);
}

/** Every concept in its first wording. */
function vocabulary({ concepts }: Content): string[] {
  return Object.values(concepts).flatMap(({ phrases: [first] }) => (first === undefined ? [] : [wordingOf(first)]));
}
