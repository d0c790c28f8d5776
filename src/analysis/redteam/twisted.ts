import type { Rehearsal, Turn } from '../../content/rehearsal.ts';
import { sentencesOf } from '../exemplar.ts';
import { shuffled } from './shuffle.ts';

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
