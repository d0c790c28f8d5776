import type { ChalkInstance } from 'chalk';
import type { Rating } from '../analysis/scorecard.ts';
import type { Score } from '../content/score.ts';

/** The rating that a score would have as a total. */
function ratingOf(score: number, ratings: Score['ratings']): Rating {
  if (score >= ratings['strong-hire']) return 'strong-hire';
  if (score >= ratings.hire) return 'hire';
  if (score >= ratings.borderline) return 'borderline';
  return score >= ratings['no-hire'] ? 'no-hire' : 'strong-no-hire';
}

const BANDS: Readonly<Record<Rating, string>> = {
  'strong-hire': 'strong',
  hire: 'solid',
  borderline: 'fair',
  'no-hire': 'thin',
  'strong-no-hire': 'weak',
};

const COLORS: Readonly<Record<Rating, 'green' | 'yellow' | 'red'>> = {
  'strong-hire': 'green',
  hire: 'green',
  borderline: 'yellow',
  'no-hire': 'red',
  'strong-no-hire': 'red',
};

/** A step's score in a word, and its colour. */
export function band(score: number, ratings: Score['ratings'], color: ChalkInstance) {
  const rating = ratingOf(score, ratings);
  return { text: BANDS[rating], paint: ratingPaint(rating, color) };
}

/** A rating as a person writes it: "strong no hire". */
export function ratingWords(rating: Rating): string {
  return rating.replaceAll('-', ' ');
}

export function ratingPaint(rating: Rating, color: ChalkInstance): ChalkInstance {
  return color[COLORS[rating]];
}
