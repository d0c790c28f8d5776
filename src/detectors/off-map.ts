import * as z from 'zod';
import { Evidence } from './evidence.ts';
import { sightings } from './match.ts';
import type { Reading, StepReading, Verdict } from './reading.ts';
import { seenOr } from './verdict.ts';

/** Spends a step on one side topic: many words, and hardly a point of the map in them. */
export const OffMap = z.strictObject({
  detector: z.literal('off-map'),
  /** For a topic, what is on its map. */
  map: z.array(z.strictObject({ topic: z.string(), points: Evidence })).min(1),
  /** Words that a step must have to be judged. */
  words: z.number().int().positive(),
  /** Share of the step's words that the longest stretch between two points may take. */
  share: z.number().min(0).max(1),
});

/** Met at every step whose longest stretch off the map takes more than its share; the interviewer's lines end a stretch. */
export function offMap(use: z.infer<typeof OffMap>, reading: Reading): Verdict {
  const judged = reading.steps.filter((s) => use.map.some((m) => s.topics.includes(m.topic)));
  return seenOr(
    judged.filter((step) => longestShare(use, step, reading) > use.share).map((s) => ({ kind: 'absent', step: s.id })),
  );
}

function longestShare(use: z.infer<typeof OffMap>, step: StepReading, reading: Reading): number {
  const points = use.map.filter((m) => step.topics.includes(m.topic)).flatMap((m) => m.points);
  const seen = sightings(points, reading, (u) => u.step === step.id);
  let words = 0;
  let stretch = 0;
  let longest = 0;
  reading.utterances.forEach((u, i) => {
    if (u.step !== step.id) return;
    if (u.speaker === 'interviewer') stretch = 0;
    else {
      for (const sentence of u.read.sentences) {
        const length = sentence.to - sentence.from;
        words += length;
        const onMap = seen.some((s) => s.utterance === i && s.start < sentence.end && sentence.start < s.end);
        stretch = onMap ? 0 : stretch + length;
        longest = Math.max(longest, stretch);
      }
    }
  });
  return words < use.words ? 0 : longest / words;
}
