import * as z from 'zod';
import { contentWords } from '../language/substance.ts';
import { Evidence } from './evidence.ts';
import { sightings } from './match.ts';
import type { Reading, Verdict } from './reading.ts';

/** Passes over a topic: next to no time, a sentence's worth of words, or many words that name hardly a thing. */
export const Thin = z.strictObject({
  detector: z.literal('thin'),
  topic: z.string(),
  /** Topics that count with it, where a framework gives them steps of their own. */
  also: z.array(z.string()).default([]),
  /** Words that carry something, at least. */
  words: z.number().int().positive(),
  /** Seconds of a 45-minute session, at least; scales with the session. */
  seconds: z.number().positive(),
  /** Talk of `length` words or more has to name things of its own, one for so many `each`. */
  names: z
    .strictObject({ length: z.number().int().positive(), each: z.number().positive(), things: Evidence })
    .optional(),
});

/** Met at the topic's steps when what was said there is thin; unmeasured where none of them was reached. */
export function thin(use: z.infer<typeof Thin>, reading: Reading): Verdict {
  const topics = new Set([use.topic, ...use.also]);
  const steps = reading.steps.filter((s) => s.entered && s.topics.some((topic) => topics.has(topic)));
  const last = steps.at(-1);
  if (last === undefined || steps.some((s) => s.open)) return { verdict: 'unmeasured' };
  const here = new Set(steps.map((s) => s.id));
  const said = reading.utterances.filter((u) => u.speaker === 'candidate' && here.has(u.step));
  const words = said.reduce((sum, u) => sum + contentWords(u.read.tokens), 0);
  const times = steps.map((s) => s.used);
  const used = times.reduce<number | null>((sum, t) => (sum === null || t === null ? null : sum + t), 0);
  const rushed = used !== null && used < use.seconds * 1000 * reading.scale;
  const { names } = use;
  const isEmpty =
    names !== undefined &&
    words >= names.length &&
    sightings(names.things, reading, (u) => here.has(u.step)).length < words / names.each;
  if (words >= use.words && !rushed && !isEmpty) return { verdict: 'unmet' };
  return { verdict: 'met', sightings: [{ kind: 'absent', step: last.id }] };
}
