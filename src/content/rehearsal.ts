import * as z from 'zod';
import { Id, Prose } from './id.ts';

/** "m:ss" or "h:mm:ss" since the start. */
const At = z
  .string()
  .regex(/^(\d{1,3}:[0-5]\d|\d{1,2}:[0-5]\d:[0-5]\d)$/, 'write a time as "m:ss" or "h:mm:ss", in quotes');

const Said = z
  .string()
  .min(1, 'write what is said')
  .max(64 * 1024);
const Where = z.union([Id, z.number().int().min(1)]);

/** One thing that happens: the candidate says something, the interviewer does, or a step begins. */
export const Turn = z
  .strictObject({
    step: Where.optional(),
    at: At.optional(),
    say: Said.optional(),
    interviewer: Said.optional(),
    enter: Where.optional(),
  })
  .refine(
    (t) => [t.say, t.interviewer, t.enter].filter((x) => x !== undefined).length === 1,
    'a turn holds exactly one of say, interviewer, enter',
  );
export type Turn = z.infer<typeof Turn>;

/** A scripted session, version 1: a public format. */
export const Rehearsal = z.strictObject({
  rehearsal: z.literal(1),
  /** A prompt's id, or a path to a prompt file relative to this file. */
  prompt: Prose,
  framework: Id.default('six-step'),
  minutes: z.number().min(5).max(180).optional(),
  steps: z.array(Id).min(1).optional(),
  /** Words a minute: times the turns without `at`. */
  wpm: z.number().min(40).max(400).optional(),
  turns: z.array(Turn).min(0),
  end: At.optional(),
});
export type Rehearsal = z.infer<typeof Rehearsal>;
