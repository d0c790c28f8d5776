import * as z from 'zod';
import { Evidence } from '../detectors/evidence.ts';
import { Phrase } from '../detectors/phrase.ts';
import { Id, Prose } from './id.ts';
import { Signal } from './rule.ts';
import { Topic } from './topic.ts';

export const ProblemType = z.enum([
  'feed-ranking',
  'recommendation',
  'search-ranking',
  'fraud',
  'llm-application',
  'churn',
  'vision',
  'geo-ranking',
  'lead-scoring',
  'forecasting',
  'classification',
]);
export type ProblemType = z.infer<typeof ProblemType>;

/** Something the interviewer knows and says when asked for it. */
export const Fact = z.strictObject({
  id: Id,
  topic: Topic,
  /** The answer, as the interviewer says it. */
  say: Prose,
  /** Phrases that give away a question for this fact (words with (a|b), word?, …). */
  when: z.array(Phrase).min(1),
  /** Ways to ask for it, in full; each must get this fact: run as tests. */
  asked: z.array(Prose).min(3),
});
export type Fact = z.infer<typeof Fact>;

/** What a strong answer to this problem covers. */
export const Criterion = z.strictObject({
  id: Id,
  topic: Topic,
  /** What is covered, in a few words: "the cost of a missed fraud against a false alarm". */
  title: Prose,
  /** 1 (nice) to 3 (a senior answer cannot do without). */
  weight: z.number().int().min(1).max(3),
  evidence: Evidence,
  /** A question that leads to the point without giving it away; shown by /hint. */
  hint: Prose,
  examples: z.strictObject({ met: z.array(Prose).min(2), unmet: z.array(Prose).min(1) }),
});
export type Criterion = z.infer<typeof Criterion>;

/** A file of criteria that every prompt has. */
export const Criteria = z.strictObject({ criteria: z.array(Criterion).min(1) });

/** A follow-up question of the interviewer's: asked once `after` was said, or where the criterion `missing` is not met. */
export const Probe = z.strictObject({
  id: Id,
  topic: Topic,
  ask: Prose,
  /** What must have been said for it to follow. */
  after: Evidence.optional(),
  /** The id of a criterion, of this prompt or of every prompt, that it leads to. */
  missing: Id.optional(),
  /** Does it doubt a choice? Then a reply that stands by it with a reason earns, one that gives in does not. */
  challenge: z.boolean().default(false),
  /** What a good reply contains. */
  good: Prose,
  /** What a reply says that answers it, and what one says that answers half of it. */
  answered: Evidence.optional(),
  partly: Evidence.optional(),
  /** Where an interviewer goes who will not let the topic go: each leads further in. */
  deeper: z.array(Prose).default([]),
  examples: z.strictObject({ answered: z.array(Prose).min(2), dodged: z.array(Prose).min(2) }).optional(),
});
export type Probe = z.infer<typeof Probe>;

/** A constraint that changes in the middle of an interview. */
export const Curveball = z.strictObject({
  id: Id,
  /** It is thrown when this topic is over. */
  after: Topic,
  /** The change, as the interviewer says it. */
  say: Prose,
  /** What should change in the design, and what should not. */
  good: Prose,
  /** What is said from then on where the design follows. */
  followed: Evidence,
  examples: z.strictObject({ followed: z.array(Prose).min(2), ignored: z.array(Prose).min(2) }),
});
export type Curveball = z.infer<typeof Curveball>;

/** What differs at each level: how far a candidate is expected to get with this problem. */
export const Levels = z.strictObject({ mid: Prose, senior: Prose, staff: Prose });
export type Levels = z.infer<typeof Levels>;

/** An interview question with all that its interviewer needs. */
export const Prompt = z.strictObject({
  prompt: z.literal(1),
  id: Id,
  title: Prose,
  type: ProblemType,
  /** The question, as vague as an interviewer's. */
  ask: Prose,
  /** Does somebody or something act on the output (block, call, route)? Then a decision is due. */
  decides: z.boolean().default(false),
  /** Do true labels come late? Then the delay is due. */
  lateLabels: z.boolean().default(false),
  /** Is what is looked for rare? Then plain accuracy misleads. */
  rare: z.boolean().default(false),
  /** How much a topic weighs here beside 1. */
  emphasis: z.partialRecord(Topic, z.number().min(0.25).max(3)).default({}),
  facts: z.array(Fact).default([]),
  /** Questions that no fact answers: the candidate has to assume or to decide. Each must get none: run as tests. */
  open: z.array(Prose).default([]),
  criteria: z.array(Criterion).default([]),
  probes: z.array(Probe).default([]),
  curveballs: z.array(Curveball).default([]),
  /** Mistakes that this problem invites: signals of its own, judged beside those of every prompt. */
  traps: z.array(Signal).default([]),
  levels: Levels.optional(),
  /** What a candidate one would hire says, by topic. */
  exemplar: z.partialRecord(Topic, Prose).default({}),
});
export type Prompt = z.infer<typeof Prompt>;
