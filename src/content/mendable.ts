import type { Signal } from './rule.ts';

/**
 * Can a coach speak of this signal the moment it fires? Only where something said makes it certain, and something said
 * next can still mend it: never where a point is merely missing so far, and never for a fact of time.
 */
export function isMendable({ detect }: Pick<Signal, 'detect'>): boolean {
  switch (detect.detector) {
    case 'says':
    case 'premature':
    case 'recites':
    case 'gives-way':
      return true;
    case 'says-without':
      // What may still be said anywhere is only missing so far.
      return detect.near !== 'answer';
    case 'missing':
    case 'hollow':
    case 'skipped':
    case 'under-floor':
    case 'over-budget':
    case 'monologue':
    case 'thin':
    case 'off-map':
    case 'dangling':
    case 'afterthought':
      return false;
  }
}
