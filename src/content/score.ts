import * as z from 'zod';
import { Evidence } from '../detectors/evidence.ts';
import { Id, Prose } from './id.ts';

const Share = z.number().min(0).max(1);
const Points = z.number().min(0).max(100);

/** How a scorecard is made of what was found. Points are on the scale 0 to 100, shares between 0 and 1. */
export const Score = z.strictObject({
  score: z.literal(1),
  /** Shares of a step's score. */
  step: z.strictObject({ coverage: Share, order: Share, time: Share }),
  /** Shares of a step's coverage, and which share of the weighted points counts as all of them. */
  coverage: z.strictObject({
    general: z.strictObject({ share: Share, enough: Share }),
    prompt: z.strictObject({ share: Share, enough: Share }),
  }),
  /**
   * An answer to another question has the same shape and hardly a point of this prompt's own. With fewer of them than the
   * share `enough`, by weight, the steps are worth less, down to `least` of themselves with none; judged where at least
   * `from` points of its own are due.
   */
  relevance: z.strictObject({ enough: Share, least: Share, from: z.number().int().min(1) }),
  /** Share of the total that is about leading the conversation. */
  communication: Share,
  /** What leading looks like; each weighs the same. */
  talks: z.array(z.strictObject({ id: Id, title: Prose, evidence: Evidence })).min(1),
  /** Percent of what was earned that a signal takes away, once, and the most that all of them take. */
  penalties: z.strictObject({ high: Points, medium: Points, low: Points }),
  mostPenalty: Points,
  /** Points that a move earns, once; `most` of the hundred are kept for moves. */
  credit: z.strictObject({ each: Points, most: Points }),
  /**
   * Points of the total that a hint costs, once for each criterion, by the rung that was reached: a question, what is
   * missing, how one might say it; and the most that all of them cost. What was told from the rung `given` on does not
   * count as found.
   */
  hints: z.strictObject({
    question: Points,
    missing: Points,
    example: Points,
    most: Points,
    given: z.number().int().min(1).max(3),
  }),
  /**
   * What is different of an outline, keywords in a short time: the shares, and the signals that are unmeasured because
   * they would only see that it is brief. Without it an outline is scored as anything else.
   */
  outline: z
    .strictObject({
      step: z.strictObject({ coverage: Share, order: Share, time: Share }),
      communication: Share,
      credit: z.strictObject({ each: Points, most: Points }),
      unmeasured: z.array(Id),
    })
    .optional(),
  /** The least score of each rating; what is below the last is strong-no-hire. */
  ratings: z.strictObject({ 'strong-hire': Points, hire: Points, borderline: Points, 'no-hire': Points }),
});
export type Score = z.infer<typeof Score>;
