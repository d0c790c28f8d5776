import * as z from 'zod';
import { isEmptyTalk } from '../language/generic.ts';
import { contentWords } from '../language/substance.ts';
import type { Reading, Verdict } from './reading.ts';
import { seenOr } from './verdict.ts';

/** Never reaches a step, or says nothing of substance in it. */
export const Skipped = z.strictObject({
  detector: z.literal('skipped'),
  /** Words that carry something, below which a step counts as empty. */
  words: z.number().int().positive().default(3),
});

/** Met at every drilled step that was left empty, or filled with talk that names nothing; of keywords one is enough. Unmeasured while the session goes on. */
export function skipped(use: z.infer<typeof Skipped>, reading: Reading): Verdict {
  if (reading.steps.some((s) => s.open)) return { verdict: 'unmeasured' };
  const words = reading.terse === true ? 1 : use.words;
  const empty = reading.steps.filter((step) => {
    const said = reading.utterances.filter((u) => u.speaker === 'candidate' && u.step === step.id);
    if (said.reduce((sum, u) => sum + contentWords(u.read.tokens), 0) < words) return true;
    return reading.terse !== true && isEmptyTalk(said.flatMap((u) => u.read.tokens));
  });
  return empty.length === reading.steps.length
    ? { verdict: 'unmeasured' }
    : seenOr(empty.map((s) => ({ kind: 'absent', step: s.id })));
}
