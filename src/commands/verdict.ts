import type { Scorecard } from '../analysis/scorecard.ts';
import { SEVERITIES, type VerdictOptions } from './options.ts';

/** Is a threshold asked for not met? A run in which nothing was said meets no least score. */
export function isBelow(card: Scorecard, { failUnder, failOn }: VerdictOptions): boolean {
  const tooLow = failUnder !== undefined && (card.score === null || card.score < failUnder);
  const worst = failOn === undefined ? Number.POSITIVE_INFINITY : SEVERITIES.indexOf(failOn);
  return tooLow || card.signals.some(({ severity }) => SEVERITIES.indexOf(severity) >= worst);
}
