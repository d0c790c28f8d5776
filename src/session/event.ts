import * as z from 'zod';
import { Persona } from '../content/persona.ts';
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
  /** Who asks; logs of before there were several had nobody who did. */
  interviewer: Persona.default('silent'),
  /** `outline`: keywords, judged as such; `aloud`: nothing is typed, and the log holds the times of the steps. */
  mode: z.enum(['typed', 'outline', 'aloud']).default('typed'),
  /** Does the session end when its time is over? */
  strict: z.boolean().default(false),
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
/** A follow-up of the interviewer's. */
const Probed = z.strictObject({
  type: z.literal('probed'),
  step: z.string(),
  at: At,
  text: z.string(),
  /** The probe's id; a line that leads further into one has its number behind it: "fresh-negatives/2". */
  probe: z.string(),
});
/** The interviewer changes a constraint. */
const Changed = z.strictObject({
  type: z.literal('changed'),
  step: z.string(),
  at: At,
  text: z.string(),
  curveball: z.string(),
});
/** The utterance that event `seq` recorded is taken back; it stays in the log. */
const Undone = z.strictObject({ type: z.literal('undone'), at: At, seq: z.number().int() });
const Noted = z.strictObject({ type: z.literal('noted'), at: At, text: z.string() });
const Hinted = z.strictObject({
  type: z.literal('hinted'),
  step: z.string(),
  at: At,
  text: z.string(),
  /** The criterion it leads to; null where that was not kept. */
  criterion: z.string().nullable().default(null),
  /** How much it gives away: 1 a question, 2 what is missing, 3 how one might say it. */
  rung: z.number().int().min(1).max(3).default(1),
});
/** The coach speaks of an off-track signal while it can still be mended. */
const Nudged = z.strictObject({
  type: z.literal('nudged'),
  step: z.string(),
  at: At,
  text: z.string(),
  signal: z.string(),
});
/** The coach offers a phrase whose moment has passed unused; `move` is the move that it would have made. */
const Offered = z.strictObject({
  type: z.literal('offered'),
  step: z.string(),
  at: At,
  text: z.string(),
  move: z.string(),
});
/** The person switches to the compressed plan: every step at its floor, the rest in the buffer. */
const Compressed = z.strictObject({ type: z.literal('compressed'), at: At });
const Paused = z.strictObject({ type: z.literal('paused'), at: At });
const Resumed = z.strictObject({ type: z.literal('resumed'), at: At });
/** The process was away (Ctrl-Z, sleep): `ms` did not count. */
const Suspended = z.strictObject({ type: z.literal('suspended'), at: At, ms: z.number().int().min(0) });
/** `finished`: every step was left; `quit`: /quit or Ctrl-D; `input`: end of input; `time`: a strict session's is over. */
const Ended = z.strictObject({
  type: z.literal('ended'),
  at: At,
  reason: z.enum(['finished', 'quit', 'input', 'time']),
});
/** How the person rates each step, 1 to 5, before the score is shown: the one event that follows the end. */
const Rated = z.strictObject({
  type: z.literal('rated'),
  at: At,
  ratings: z.record(z.string(), z.number().int().min(1).max(5)),
});

/** A fact of a session. Facts are in the past tense and never change. */
export const Event = z.discriminatedUnion('type', [
  Started,
  Entered,
  Said,
  Answered,
  Probed,
  Changed,
  Undone,
  Noted,
  Hinted,
  Nudged,
  Offered,
  Compressed,
  Paused,
  Resumed,
  Suspended,
  Ended,
  Rated,
]);
export type Event = z.infer<typeof Event>;
export type Started = z.infer<typeof Started>;

/** Any event but the first. */
export type LaterEvent = Exclude<Event, Started>;

/** A session as it is kept: its first event is `started`. */
export type Log = readonly [Started, ...LaterEvent[]];
