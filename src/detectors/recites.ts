import * as z from 'zod';
import { Term, termKey } from './evidence.ts';
import type { Seen } from './match.ts';
import type { Reading, Utterance, Verdict } from './reading.ts';
import { seenOr } from './verdict.ts';

/** Recites terms in a row without a sentence that decides or explains. */
export const Recites = z.strictObject({
  detector: z.literal('recites'),
  /** What is recited. */
  terms: z.array(Term).min(1),
  /** How many of them stand in one sentence. */
  atLeast: z.number().int().min(2),
  /** Words a term, at most: a list has few words beside its terms. */
  density: z.number().positive(),
  /** Any of these in the sentence gives the terms a purpose. */
  unless: z.array(Term).default([]),
});

/** Met at every sentence that does. */
export function recites(use: z.infer<typeof Recites>, reading: Reading): Verdict {
  const keys = { terms: new Set(use.terms.map(termKey)), purpose: new Set(use.unless.map(termKey)) };
  return seenOr(
    reading.utterances.flatMap((utterance, index) =>
      utterance.speaker === 'candidate' ? recited(use, keys, utterance, index) : [],
    ),
  );
}

interface Keys {
  readonly terms: ReadonlySet<string>;
  readonly purpose: ReadonlySet<string>;
}

function recited(
  use: z.infer<typeof Recites>,
  { terms, purpose }: Keys,
  { read, mentions }: Utterance,
  utterance: number,
): Seen[] {
  // By sentence, the places where a term begins, and whether any has a purpose.
  const begun = read.sentences.map(() => new Set<number>());
  const purposeful = new Set<number>();
  for (const { concept, sentence, from, stance } of mentions) {
    if (stance === 'attributed') continue;
    if (purpose.has(concept)) purposeful.add(sentence);
    if (terms.has(concept)) begun[sentence]?.add(from);
  }
  return read.sentences.flatMap((sentence, s): Seen[] => {
    if (sentence.asked || purposeful.has(s)) return [];
    const apart = begun[s]?.size ?? 0;
    const words = sentence.to - sentence.from;
    if (apart < use.atLeast || words / apart > use.density) return [];
    return [{ kind: 'seen', utterance, start: sentence.start, end: sentence.end }];
  });
}
