import * as z from 'zod';
import { durations } from '../language/durations.ts';
import { Evidence } from './evidence.ts';
import { isSeen, type Seen, sightings } from './match.ts';
import type { Reading, Utterance, Verdict } from './reading.ts';
import { covering, seenOr } from './verdict.ts';

/** Surfaces a hard constraint and never lets it shape anything: the requirement ledger. */
export const Dangling = z.strictObject({
  detector: z.literal('dangling'),
  /** Where constraints are surfaced. */
  topics: z.array(z.string()).min(1),
  /** For each kind of constraint: what stating it looks like, and what later shows its use. */
  ledger: z
    .array(
      z.strictObject({
        constraint: z.string(),
        stated: Evidence,
        used: Evidence,
        contradicted: Evidence.optional(),
        /** Hours: what is stated with a longer time is not contradicted by a job of the night. */
        hours: z.number().positive().optional(),
        /** Of a limit of time: what says how long a part takes. Longer than the limit, it contradicts it. */
        takes: Evidence.optional(),
      }),
    )
    .min(1),
});

/** Met at every stated constraint that no later step uses, or that one contradicts; unmeasured in a run of one step. */
export function dangling(use: z.infer<typeof Dangling>, reading: Reading): Verdict {
  const first = new Set(use.topics.flatMap((topic) => covering(reading, topic).map((s) => s.id)));
  const later = reading.steps.filter((s) => !first.has(s.id));
  if (first.size === 0 || later.length === 0 || later.some((s) => s.open)) return { verdict: 'unmeasured' };
  const isFirst = (u: Utterance): boolean => first.has(u.step);
  const isLater = (u: Utterance): boolean => !first.has(u.step);
  return seenOr(
    use.ledger.flatMap(({ stated, used, contradicted, hours, takes }) => {
      const said = sightings(stated, reading, isFirst);
      const told = toldOf(stated, reading, isFirst);
      const [entry] = [...said, ...told.map(({ asked }) => asked)];
      if (entry === undefined) return [];
      const limits = [...said, ...told.map(({ answer }) => answer)].flatMap((s) => timesAt(s, reading));
      const limit = Math.min(...limits);
      const isTight = hours === undefined || limits.length === 0 || limit < hours * HOUR;
      const broken = contradicted !== undefined && isTight && isSeen(contradicted, reading, isLater);
      const isOver =
        takes !== undefined &&
        limits.length > 0 &&
        sightings(takes, reading, isLater).some((s) => timesAt(s, reading).some((time) => time > limit));
      return isSeen(used, reading, isLater) && !broken && !isOver ? [] : [entry];
    }),
  );
}

const HOUR = 3_600_000;

const others = new WeakMap<Reading, Reading>();

/** The interviewer's lines as if the candidate had said them, and nothing else: what is seen in a reading is the candidate's. */
function otherSide(reading: Reading): Reading {
  const before = others.get(reading);
  if (before !== undefined) return before;
  const swapped = reading.utterances.map(
    (u): Utterance => ({ ...u, speaker: u.speaker === 'interviewer' ? 'candidate' : 'interviewer' }),
  );
  const made = { ...reading, utterances: swapped };
  others.set(reading, made);
  return made;
}

interface Told {
  readonly answer: Seen;
  /** What the candidate had asked. */
  readonly asked: Seen;
}

/** Constraints that the interviewer stated, as an answer to a question of the candidate's. */
function toldOf(stated: Evidence, reading: Reading, where: (u: Utterance) => boolean): readonly Told[] {
  const { utterances } = reading;
  return sightings(stated, otherSide(reading), where).flatMap((answer) => {
    const before = utterances[answer.utterance - 1];
    const question = before?.speaker === 'candidate' ? before.read.sentences.findLast((s) => s.asked) : undefined;
    if (question === undefined) return [];
    const { start, end } = question;
    return [{ answer, asked: { kind: 'seen', utterance: answer.utterance - 1, start, end } }];
  });
}

/** The lengths of time, in ms, that are named in the sentences of a sighting. */
function timesAt({ utterance, start, end }: Seen, { utterances }: Reading): readonly number[] {
  const read = utterances[utterance]?.read;
  if (read === undefined) return [];
  const around = read.sentences.filter((s) => s.start < end && start < s.end);
  return around.flatMap(({ from, to }) => durations(read.tokens.slice(from, to)));
}
