import type { Score } from '../content/score.ts';
import type { Titles } from './titles.ts';

/** What a page says beside the scorecard. */
export interface ReportFacts {
  readonly titles: Titles;
  /** The least score of each rating; the bands of the steps are cut at the same scores. */
  readonly ratings: Score['ratings'];
  /** When the session was, as it is to be shown; null for a rehearsal. */
  readonly date: string | null;
  /** How this program is called from here, for commands to paste: "mlsd", "npx mlsd". */
  readonly program: string;
}
