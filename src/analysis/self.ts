import type { Content } from '../content/content.ts';
import type { SelfRating, StepScore } from './scorecard.ts';

/** How each step was rated by the person who drilled it, beside the band of its score; the steps that were not are left out. */
export function selfRatings(
  ratings: Readonly<Record<string, number>>,
  steps: readonly StepScore[],
  levels: Content['score']['ratings'],
): readonly SelfRating[] {
  return steps.flatMap(({ id, score }) => {
    const you = ratings[id];
    if (you === undefined) return [];
    const band = score === null ? null : bandOf(score, levels);
    return [{ step: id, you, band, difference: band === null ? null : you - band }];
  });
}

/** 1 to 5: the band of a score, of a step as of the total; the score is taken as it is shown, whole. */
function bandOf(score: number, levels: Content['score']['ratings']): number {
  const least = [levels['no-hire'], levels.borderline, levels.hire, levels['strong-hire']];
  return 1 + least.filter((level) => Math.round(score) >= level).length;
}
