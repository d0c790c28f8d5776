import type { Framework } from '../content/framework.ts';
import type { Reading } from '../detectors/reading.ts';
import type { State } from '../session/state.ts';
import { findMoves } from './findings.ts';
import type { Judge } from './judge.ts';

/** Phrases offered in one session at most. */
const MOST = 3;

/**
 * The first phrase of the step under way whose move was neither made so far nor offered before; one a step, three a
 * session. Null where there is none.
 */
export function phraseAt(
  { step, offers }: Pick<State, 'step' | 'offers'>,
  framework: Framework,
  reading: Reading,
  judge: Judge,
): { readonly text: string; readonly move: string } | null {
  if (offers.length >= MOST || offers.some((offer) => offer.step === step)) return null;
  const phrases = framework.steps.find(({ id }) => id === step)?.phrases ?? [];
  if (phrases.every(({ move }) => move === undefined)) return null;
  const used = new Set([...offers, ...findMoves(reading, judge).map(({ id }) => ({ move: id }))].map((o) => o.move));
  const [offered] = phrases.flatMap(({ say, move }) =>
    move === undefined || used.has(move) ? [] : [{ text: say, move }],
  );
  return offered ?? null;
}
