import * as z from 'zod';
import { DetectorUse } from '../detectors/index.ts';
import { Phrase } from '../detectors/phrase.ts';
import { Id, Prose } from './id.ts';
import { Turn } from './rehearsal.ts';
import { Topic } from './topic.ts';

/** A situation for a rule: a line said in the rule's own step, or turns as in a rehearsal. */
export const Example = z.union([
  Prose,
  z.strictObject({
    prompt: Id.optional(),
    framework: Id.optional(),
    minutes: z.number().min(5).max(180).optional(),
    steps: z.array(Id).min(1).optional(),
    end: z.string().optional(),
    turns: z.array(Turn).min(1),
  }),
]);
export type Example = z.infer<typeof Example>;

export const Severity = z.enum(['low', 'medium', 'high']);
export type Severity = z.infer<typeof Severity>;

const Rule = z.strictObject({
  id: Id,
  title: Prose,
  /** Where examples given as plain lines are said: the first step that covers it. */
  topic: Topic,
  detect: DetectorUse,
});

/** An off-track rule. */
export const Signal = Rule.extend({
  severity: Severity,
  /** Only for prompts of this kind. */
  only: z.enum(['decides', 'late-labels', 'rare']).optional(),
  /** Why it matters, to the person who did it. */
  why: Prose,
  /** What to say instead. */
  instead: Prose,
  /** What the coach says at once, while it can still be mended; of a rule that can only be judged later, nothing. */
  nudge: Prose.optional(),
  examples: z.strictObject({ fires: z.array(Example).min(3), silent: z.array(Example).min(3) }),
});
export type Signal = z.infer<typeof Signal>;

/** A rule for what deserves credit. */
export const Move = Rule.extend({
  /** Why it earns credit. */
  why: Prose,
  examples: z.strictObject({ fires: z.array(Example).min(3), silent: z.array(Example).min(3) }),
});
export type Move = z.infer<typeof Move>;

/** An idea with its surface forms; `includes` takes in the forms of other concepts. */
export const Concept = z
  .strictObject({
    id: Id,
    phrases: z.array(Phrase).default([]),
    includes: z.array(Id).default([]),
  })
  .refine((c) => c.phrases.length + c.includes.length > 0, 'a concept needs phrases, or other concepts to include');
export type Concept = z.infer<typeof Concept>;

/** A file of concepts. */
export const Concepts = z.strictObject({ concepts: z.array(Concept).min(1) });
