import * as z from 'zod';
import { contentWords } from '../language/substance.ts';
import { Evidence } from './evidence.ts';
import { isSeen } from './match.ts';
import type { Reading, Verdict } from './reading.ts';
import { covering, onTopics } from './verdict.ts';

/** Comes to a topic only at the very end: nothing of it planted earlier, and a closing remark or less than its floor. */
export const Afterthought = z.strictObject({
  detector: z.literal('afterthought'),
  topic: z.string(),
  /** What an earlier step plants for it. */
  planted: Evidence,
  /** Only what is planted in steps of these topics counts. */
  plantedTopics: z.array(z.string()).optional(),
  /** Words that carry something, below which it is a remark. */
  words: z.number().int().positive(),
});

/** Met at the topic's last step, when all of its steps together come to that; unmeasured while it is under way, or where no earlier step was drilled. */
export function afterthought(use: z.infer<typeof Afterthought>, reading: Reading): Verdict {
  const steps = covering(reading, use.topic);
  const step = steps.at(-1);
  const here = new Set(steps.map((s) => s.id));
  if (step === undefined || step.open || reading.steps.every((s) => here.has(s.id))) return { verdict: 'unmeasured' };
  const said = reading.utterances.filter((u) => u.speaker === 'candidate' && here.has(u.step));
  const remark = said.reduce((sum, u) => sum + contentWords(u.read.tokens), 0) < use.words;
  const starved = steps.every((s) => s.used !== null && s.used < s.floor);
  if (!remark && !starved) return { verdict: 'unmet' };
  const counts = onTopics(use.plantedTopics, reading);
  const planted = isSeen(use.planted, reading, (u, i) => !here.has(u.step) && counts(u, i));
  return planted ? { verdict: 'unmet' } : { verdict: 'met', sightings: [{ kind: 'absent', step: step.id }] };
}
