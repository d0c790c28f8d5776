import * as z from 'zod';
import { contentWords } from '../language/substance.ts';
import { Evidence } from './evidence.ts';
import { isSeen } from './match.ts';
import type { Reading, Verdict } from './reading.ts';
import { covering } from './verdict.ts';

/** Comes to a topic only at the very end: nothing of it planted earlier, and a closing remark or less than its floor. */
export const Afterthought = z.strictObject({
  detector: z.literal('afterthought'),
  topic: z.string(),
  /** What an earlier step plants for it. */
  planted: Evidence,
  /** Words that carry something, below which it is a remark. */
  words: z.number().int().positive(),
});

/** Met at the topic's last step; unmeasured while it is under way, or where no earlier step was drilled. */
export function afterthought(use: z.infer<typeof Afterthought>, reading: Reading): Verdict {
  const step = covering(reading, use.topic).at(-1);
  const here = new Set(covering(reading, use.topic).map((s) => s.id));
  if (step === undefined || step.open || reading.steps.every((s) => here.has(s.id))) return { verdict: 'unmeasured' };
  const said = reading.utterances.filter((u) => u.speaker === 'candidate' && here.has(u.step));
  const remark = said.reduce((sum, u) => sum + contentWords(u.read.tokens), 0) < use.words;
  const starved = step.used !== null && step.used < step.floor;
  if (!remark && !starved) return { verdict: 'unmet' };
  const planted = isSeen(use.planted, reading, (u) => !here.has(u.step));
  return planted ? { verdict: 'unmet' } : { verdict: 'met', sightings: [{ kind: 'absent', step: step.id }] };
}
