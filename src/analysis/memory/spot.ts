import type { Reading } from '../../detectors/reading.ts';
import { quote } from '../quote.ts';

/** A place in what was said. */
export interface Spot {
  readonly step: string;
  /** Null where times are unknown. */
  readonly atSeconds: number | null;
  /** A substring of what was said, unaltered. */
  readonly quote: string;
}

/** The place of the words from `start` to `end` of an utterance. @throws RangeError for an utterance there is not */
export function spotOf(utterance: number, { start, end }: { start: number; end: number }, reading: Reading): Spot {
  const said = reading.utterances[utterance];
  if (said === undefined) throw new RangeError(`no utterance ${utterance}`);
  const { step, at, read } = said;
  return { step, atSeconds: at === null ? null : Math.floor(at / 1000), quote: quote(read, start, end) };
}

/** The steps in which requirements are surfaced. */
export function firstSteps({ steps }: Reading): ReadonlySet<string> {
  return new Set(steps.filter(({ topics }) => topics.includes('requirements')).map(({ id }) => id));
}
