import type { Reading } from '../../detectors/reading.ts';
import { putOff } from './put-off.ts';
import { type Spot, spotOf } from './spot.ts';

/** Something put off aloud, and whether the candidate came back to it. */
export interface PromiseMade {
  /** What was put off, as it was said: "cold start". */
  readonly about: string;
  readonly made: Spot;
  /** Where it was first taken up again; null where it never was. */
  readonly kept: Spot | null;
}

/** What the candidate put off aloud, in order; the same thing put off twice is one promise. */
export function promises(reading: Reading): PromiseMade[] {
  const found = reading.utterances.flatMap((utterance, index) => {
    if (utterance.speaker !== 'candidate') return [];
    const { read } = utterance;
    return read.sentences.flatMap((sentence, s): PromiseMade[] => {
      const about = putOff(read.tokens, sentence);
      const [first, last] = [about[0], about.at(-1)];
      if (first === undefined || last === undefined) return [];
      const stems = [...new Set(about.map(({ stem }) => stem))];
      return [
        {
          about: read.raw.slice(first.start, last.end),
          made: spotOf(index, sentence, reading),
          kept: takenUp(stems, index, s, reading),
        },
      ];
    });
  });
  return found.filter(({ about }, i) => found.findIndex((p) => p.about.toLowerCase() === about.toLowerCase()) === i);
}

/** The first later sentence of the candidate's that speaks of it again and does not put it off once more. */
function takenUp(stems: readonly string[], utterance: number, sentence: number, reading: Reading): Spot | null {
  const needed = Math.ceil((stems.length * 2) / 3);
  for (const [i, { speaker, read }] of reading.utterances.entries()) {
    if (speaker !== 'candidate' || i < utterance) continue;
    for (const [s, later] of read.sentences.entries()) {
      // The sentence right behind a promise still explains it.
      if ((i === utterance && s <= sentence + 1) || later.list) continue;
      const words = read.tokens.slice(later.from, later.to);
      const shared = stems.filter((stem) => words.some((word) => word.stem === stem)).length;
      if (shared >= needed && putOff(read.tokens, later).length === 0) return spotOf(i, later, reading);
    }
  }
  return null;
}
