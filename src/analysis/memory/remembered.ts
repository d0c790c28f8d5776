import type { Content } from '../../content/content.ts';
import type { Prompt } from '../../content/prompt.ts';
import type { Reading } from '../../detectors/reading.ts';
import type { Checked } from '../coverage.ts';
import type { Scorecard } from '../scorecard.ts';
import { arithmetic } from './arithmetic.ts';
import { assumptions } from './assumptions.ts';
import { ledger } from './ledger.ts';
import { proactivity } from './proactivity.ts';
import { promises } from './promises.ts';

/** What of a scorecard takes both ends of a session to tell. */
export type Remembered = Required<Pick<Scorecard, 'ledger' | 'promises' | 'arithmetic' | 'proactivity'>> &
  Partial<Pick<Scorecard, 'assumptions'>>;

/** All of it, in one go, with the criteria of the drilled steps as they went. It weighs nothing in the score. */
export function remembered(
  reading: Reading,
  checked: readonly Checked[],
  prompt: Prompt,
  content: Content,
): Remembered {
  const assumed = assumptions(reading);
  return {
    ledger: ledger(reading, content),
    promises: promises(reading),
    arithmetic: arithmetic(reading),
    proactivity: proactivity(reading, checked, prompt),
    ...(assumed.length === 0 ? {} : { assumptions: assumed }),
  };
}
