import * as z from 'zod';
import { Plan } from '../plan/plan.ts';

/** Session time in ms since the start, standing still while paused; null where time is unknown. */
const At = z.number().int().min(0).nullable();

/** Where a session comes from; the rules never ask, reports may. */
const Origin = z.enum(['drill', 'interview', 'rehearsal', 'import']);

/** All that the rest of a log needs to be read alone: what was practised, with which plan and which content. */
const Started = z.strictObject({
  type: z.literal('started'),
  /** The engine's version. */
  engine: z.string(),
  /** The only wall-clock time of a session, ISO 8601; null for a rehearsal. */
  wall: z.string().nullable(),
  origin: Origin,
  prompt: z.string(),
  framework: z.string(),
  minutes: z.number(),
  /** The steps this run drills, in the framework's order. */
  steps: z.array(z.string()).min(1),
  plan: Plan,
  seed: z.number().int(),
  coached: z.boolean(),
  /** Hash of the content the session ran on. */
  content: z.string(),
});

const Entered = z.strictObject({ type: z.literal('entered'), step: z.string(), at: At });
const Said = z.strictObject({
  type: z.literal('said'),
  step: z.string(),
  /** When the first key was pressed. */
  begun: At,
  /** When Enter was. */
  at: At,
  text: z.string(),
});
/** A line of the interviewer's: an answer from a fact, or a line of a rehearsal. */
const Answered = z.strictObject({
  type: z.literal('answered'),
  step: z.string(),
  at: At,
  text: z.string(),
  /** Ids of the facts that were given, comma between; null where none was. */
  fact: z.string().nullable(),
});
/** The utterance that event `seq` recorded is taken back; it stays in the log. */
const Undone = z.strictObject({ type: z.literal('undone'), at: At, seq: z.number().int() });
const Noted = z.strictObject({ type: z.literal('noted'), at: At, text: z.string() });
const Hinted = z.strictObject({ type: z.literal('hinted'), step: z.string(), at: At, text: z.string() });
const Paused = z.strictObject({ type: z.literal('paused'), at: At });
const Resumed = z.strictObject({ type: z.literal('resumed'), at: At });
/** The process was away (Ctrl-Z, sleep): `ms` did not count. */
const Suspended = z.strictObject({ type: z.literal('suspended'), at: At, ms: z.number().int().min(0) });
/** `finished`: every step was left; `quit`: /quit or Ctrl-D; `input`: end of input. */
const Ended = z.strictObject({ type: z.literal('ended'), at: At, reason: z.enum(['finished', 'quit', 'input']) });

/** A fact of a session. Facts are in the past tense and never change. */
export const Event = z.discriminatedUnion('type', [
  Started,
  Entered,
  Said,
  Answered,
  Undone,
  Noted,
  Hinted,
  Paused,
  Resumed,
  Suspended,
  Ended,
]);
export type Event = z.infer<typeof Event>;
export type Started = z.infer<typeof Started>;

/** Any event but the first. */
export type LaterEvent = Exclude<Event, Started>;

/** A session as it is kept: its first event is `started`. */
export type Log = readonly [Started, ...LaterEvent[]];
