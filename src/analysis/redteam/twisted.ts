import type { Framework } from '../../content/framework.ts';
import type { Prompt } from '../../content/prompt.ts';
import type { Rehearsal, Turn } from '../../content/rehearsal.ts';
import { read } from '../../language/read.ts';
import { shuffled } from './shuffle.ts';

/** A prompt's exemplar, each topic in the first step that covers it; null where the prompt has none. Times are unknown. */
export function exemplarOf({ id, exemplar }: Prompt, framework: Framework): Rehearsal | null {
  const texts = new Map(Object.entries(exemplar));
  const home = (topic: string) => framework.steps.find(({ topics }) => topics.some((t) => t === topic))?.id;
  const turns = framework.steps.flatMap((step) =>
    step.topics.flatMap((topic): Turn[] => {
      const say = texts.get(topic);
      return say === undefined || home(topic) !== step.id ? [] : [{ step: step.id, say }];
    }),
  );
  return turns.length === 0 ? null : { rehearsal: 1, prompt: id, framework: framework.id, turns };
}

/** The same with no time known. */
export function untimed({ end: _end, wpm: _wpm, ...rehearsal }: Rehearsal): Rehearsal {
  return { ...rehearsal, turns: rehearsal.turns.map(({ at: _at, ...turn }) => turn) };
}

/** Every utterance said twice over. */
export function doubled(rehearsal: Rehearsal): Rehearsal {
  return { ...rehearsal, turns: rehearsal.turns.flatMap((turn) => (turn.say === undefined ? [turn] : [turn, turn])) };
}

/** Every sentence somewhere else: the steps say as many as before, in the same order of steps. */
export function scattered(rehearsal: Rehearsal, seed: number): Rehearsal {
  const parts = rehearsal.turns.map(({ say = '' }) => sentencesOf(say));
  const mixed = shuffled(parts.flat(), seed).values();
  const turns = rehearsal.turns.map((turn, i): Turn => {
    if (turn.say === undefined) return turn;
    const sentences = (parts[i] ?? []).flatMap(() => mixed.next().value ?? []);
    return { ...turn, say: sentences.length === 0 ? turn.say : sentences.join(' ') };
  });
  return { ...rehearsal, turns };
}

/** Sentences with the marks that end them. */
function sentencesOf(text: string): string[] {
  const { sentences } = read(text);
  return sentences.map(({ start }, i) => text.slice(start, sentences[i + 1]?.start ?? text.length).trim());
}
