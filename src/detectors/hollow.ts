import * as z from 'zod';
import { Evidence } from './evidence.ts';
import { isSeen, type Seen, sightings } from './match.ts';
import type { Reading, Verdict } from './reading.ts';
import { covering, seenOr } from './verdict.ts';

/** Speaks on a topic and says nothing of substance there. */
export const Hollow = z.strictObject({
  detector: z.literal('hollow'),
  topic: z.string(),
  /** Topics whose steps count as substance too, where a framework gives them steps of their own. */
  also: z.array(z.string()).default([]),
  /** Any of this is substance. */
  unless: Evidence,
  /** What such talk sounds like: quoted, and with `needed` a condition. */
  sounds: Evidence,
  needed: z.boolean().default(false),
  /** Is substance looked for in the topic's steps only, or anywhere? */
  near: z.enum(['step', 'answer']).default('step'),
});

/** Met with the words that show it, or with the first thing said in the topic's steps. */
export function hollow(use: z.infer<typeof Hollow>, reading: Reading): Verdict {
  const steps = covering(reading, use.topic);
  if (steps.some((s) => s.open)) return { verdict: 'unmeasured' };
  const here = new Set(steps.map((s) => s.id));
  const ground = new Set([use.topic, ...use.also].flatMap((topic) => covering(reading, topic).map((s) => s.id)));
  const spoken = reading.utterances.findIndex(
    (u) => u.speaker === 'candidate' && here.has(u.step) && u.read.tokens.length >= 4,
  );
  if (spoken === -1) return { verdict: 'unmeasured' };
  if (isSeen(use.unless, reading, (u) => use.near === 'answer' || ground.has(u.step))) return { verdict: 'unmet' };
  const sound = sightings(use.sounds, reading, (u) => here.has(u.step))[0];
  if (sound !== undefined) return seenOr([sound]);
  return use.needed ? { verdict: 'unmet' } : seenOr([opening(reading, spoken)]);
}

function opening(reading: Reading, utterance: number): Seen {
  const first = reading.utterances[utterance]?.read.sentences[0];
  return { kind: 'seen', utterance, start: first?.start ?? 0, end: first?.end ?? 0 };
}
