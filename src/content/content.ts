import type { Dispute } from './dispute.ts';
import type { Framework } from './framework.ts';
import type { Listening } from './phrases.ts';
import type { Criterion, Prompt } from './prompt.ts';
import type { Concept, Move, Signal } from './rule.ts';
import type { Score } from './score.ts';

/** Everything authored that a session needs, by id. */
export interface Content {
  readonly frameworks: Readonly<Record<string, Framework>>;
  readonly prompts: Readonly<Record<string, Prompt>>;
  readonly signals: Readonly<Record<string, Signal>>;
  readonly moves: Readonly<Record<string, Move>>;
  readonly concepts: Readonly<Record<string, Concept>>;
  /** Criteria of every prompt (rubrics/criteria/*.yaml); a prompt's own stand beside them. */
  readonly criteria: Readonly<Record<string, Criterion>>;
  readonly score: Score;
  /** Hash of all the above: 16 hex digits. */
  readonly hash: string;
  /** Verdicts that the user holds to be wrong; they change none. */
  readonly disputes?: readonly Dispute[];
  /** The phrases of all this, compiled by the build; where it is missing, they are compiled when first listened for. */
  readonly compiled?: Listening;
}
