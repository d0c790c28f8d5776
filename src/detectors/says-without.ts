import * as z from 'zod';
import { Evidence } from './evidence.ts';
import { isSeen, sightings } from './match.ts';
import type { Reading, Verdict } from './reading.ts';
import { onTopics, seenOr } from './verdict.ts';

/** Says one thing without another that would make it good. */
export const SaysWithout = z.strictObject({
  detector: z.literal('says-without'),
  evidence: Evidence,
  unless: Evidence,
  /** Where the other may stand: in the same utterance, step, earlier or the same step, or anywhere. */
  near: z.enum(['utterance', 'step', 'so-far', 'answer']).default('step'),
  /** Only what is said in steps of these topics. */
  topics: z.array(z.string()).optional(),
  /** Of the other only what is said in steps of these topics counts. */
  unlessTopics: z.array(z.string()).optional(),
});

/** Every place of the one thing that has not the other near it. */
export function saysWithout(use: z.infer<typeof SaysWithout>, reading: Reading): Verdict {
  const order = reading.steps.map((s) => s.id);
  const counts = onTopics(use.unlessTopics, reading);
  const seen = sightings(use.evidence, reading, onTopics(use.topics, reading));
  return seenOr(
    seen.filter((sighting) => {
      const step = reading.utterances[sighting.utterance]?.step ?? '';
      return !isSeen(use.unless, reading, (u, i) => {
        if (!counts(u, i)) return false;
        switch (use.near) {
          case 'utterance':
            return i === sighting.utterance;
          case 'step':
            return u.step === step;
          case 'so-far':
            return order.indexOf(u.step) <= order.indexOf(step);
          case 'answer':
            return true;
        }
      });
    }),
  );
}
