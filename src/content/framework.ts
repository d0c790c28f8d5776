import * as z from 'zod';
import { Concern } from '../detectors/concern.ts';
import { Id, Prose } from './id.ts';
import { Topic } from './topic.ts';

/** One step of an answer: its time, its place in the order of giving, and what it is about. */
export const Step = z.strictObject({
  id: Id,
  title: Prose,
  /** Minutes of the framework's full session. */
  minutes: z.number().positive(),
  /** Minutes below which the step never shrinks while another may still shrink. */
  floor: z.number().positive(),
  /** When this step gives time to others after an overrun: data and modeling first, serving and monitoring last. */
  giving: z.enum(['first', 'then', 'last']),
  topics: z.array(Topic).min(1),
  /** Concerns that can close here (domain tables); the last drilled one is where a missing point is due. */
  closes: z.array(Concern).default([]),
  /** One sentence: what the step is for. */
  goal: Prose,
  /** Questions worth asking, best first; coach mode shows the first three. */
  questions: z.array(Prose).min(2),
  vocabulary: z.array(Prose).default([]),
  /** What an interviewer looks for here. */
  looks: z.array(Prose).default([]),
  /** A sentence to say when its moment comes; the coach offers it where the move that it makes was not made. */
  phrases: z.array(z.strictObject({ moment: Prose, say: Prose, move: Id.optional() })).default([]),
});
export type Step = z.infer<typeof Step>;

/** An ordered way of giving the whole answer. The buffer is what `minutes` leaves beside the steps. */
export const Framework = z.strictObject({
  framework: z.literal(1),
  id: Id,
  title: Prose,
  summary: Prose,
  /** Minutes of the full session, buffer included. */
  minutes: z.number().positive(),
  steps: z.array(Step).min(1),
});
export type Framework = z.infer<typeof Framework>;
