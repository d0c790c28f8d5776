import type { Reading } from '../../detectors/reading.ts';
import type { Sentence, Token } from '../../language/types.ts';
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

/** A sentence of the candidate's. */
interface SaidSentence {
  readonly utterance: number;
  /** Its number in the utterance. */
  readonly at: number;
  readonly sentence: Sentence;
  readonly tokens: readonly Token[];
  /** The words that say what it puts off; none where it puts nothing off. */
  readonly about: readonly Token[];
}

/** What the candidate put off aloud, in order; the same thing put off twice is one promise. */
export function promises(reading: Reading): PromiseMade[] {
  const said = sentencesOf(reading);
  const made = new Map<string, PromiseMade>();
  for (const [i, promise] of said.entries()) {
    const [first, last] = [promise.about[0], promise.about.at(-1)];
    if (first === undefined || last === undefined) continue;
    const key = promise.about.map(({ stem }) => stem).join(' ');
    if (made.has(key)) continue;
    const about = reading.utterances[promise.utterance]?.read.raw.slice(first.start, last.end) ?? '';
    const kept = takenUp(promise, said.slice(i + 1));
    made.set(key, { about, made: place(promise, reading), kept: kept === null ? null : place(kept, reading) });
  }
  return [...made.values()];
}

function sentencesOf({ utterances }: Reading): SaidSentence[] {
  return utterances.flatMap(({ speaker, read: { tokens, sentences } }, utterance) =>
    speaker === 'interviewer'
      ? []
      : sentences.map(
          (sentence, at): SaidSentence => ({ utterance, at, sentence, tokens, about: putOff(tokens, sentence) }),
        ),
  );
}

/** The first later sentence that speaks of it again and does not put it off once more. */
function takenUp({ utterance, at, about }: SaidSentence, later: readonly SaidSentence[]): SaidSentence | null {
  const stems = [...new Set(about.map(({ stem }) => stem))];
  const needed = Math.ceil((stems.length * 2) / 3);
  const found = later.find((said) => {
    // The sentence right behind a promise still explains it.
    const isBehind = said.utterance === utterance && said.at <= at + 1;
    if (isBehind || said.sentence.list || said.about.length > 0) return false;
    const { from, to } = said.sentence;
    const stemsOf = new Set(said.tokens.slice(from, to).map(({ stem }) => stem));
    return stems.filter((stem) => stemsOf.has(stem)).length >= needed;
  });
  return found ?? null;
}

function place({ utterance, sentence }: SaidSentence, reading: Reading): Spot {
  return spotOf(utterance, sentence, reading);
}
