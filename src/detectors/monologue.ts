import * as z from 'zod';
import { Evidence } from './evidence.ts';
import { type Seen, sightings } from './match.ts';
import type { Reading, StepReading, Verdict } from './reading.ts';
import { stepsWhere } from './verdict.ts';

/** Speaks long in one step without turning to the interviewer. */
export const Monologue = z.strictObject({
  detector: z.literal('monologue'),
  /** Minutes of a 45-minute session; scales with the session. */
  minutes: z.number().positive(),
  /** What turning to the interviewer sounds like. */
  checks: Evidence,
});

/** Met at every step with a stretch longer than that between its start, its check-ins and its end. */
export function monologue(use: z.infer<typeof Monologue>, reading: Reading): Verdict {
  const limit = use.minutes * 60_000 * reading.scale;
  return stepsWhere(
    reading.steps,
    (s) => s.used !== null && s.enteredAt !== null && s.entered,
    (s) => longestStretch(s, use.checks, reading) > limit,
  );
}

/** Words that may still follow a question that was meant for the interviewer. */
const LAST_WORDS = 12;

/** A question that the candidate goes on to answer was not a check-in: it stands at the end, or the interviewer replies. */
function leavesTheFloor(check: Seen, reading: Reading): boolean {
  const tokens = reading.utterances[check.utterance]?.read.tokens ?? [];
  const after = tokens.filter((t) => t.start >= check.end).length;
  return after <= LAST_WORDS || reading.utterances[check.utterance + 1]?.speaker === 'interviewer';
}

/** The longest time in ms without a check-in; an utterance that checks in ends a stretch when it begins. */
function longestStretch(step: StepReading, checks: Evidence, reading: Reading): number {
  const marks = sightings(checks, reading, (u) => u.step === step.id)
    .filter((check) => leavesTheFloor(check, reading))
    .flatMap((check) => reading.utterances[check.utterance]?.at ?? []);
  // Whatever was asked: who gets an answer has turned to the interviewer.
  const answered = reading.utterances.flatMap(({ speaker, step: id, at, read }, i) => {
    const isAsked = speaker === 'candidate' && id === step.id && read.sentences.some((sentence) => sentence.asked);
    return isAsked && at !== null && reading.utterances[i + 1]?.speaker === 'interviewer' ? [at] : [];
  });
  const start = step.enteredAt ?? 0;
  const points = [start, ...marks, ...answered, start + (step.used ?? 0)].toSorted((a, b) => a - b);
  return Math.max(0, ...points.slice(1).map((at, i) => at - (points[i] ?? at)));
}
