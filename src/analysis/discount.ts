import type { Prompt } from '../content/prompt.ts';
import type { Utterance } from '../detectors/reading.ts';
import { echoOf } from './echo.ts';
import type { Judge } from './judge.ts';
import { holdsTermsOnly, isRecital, isSalad, mixture } from './salad.ts';

/**
 * Takes the worth from sentences that only look like an answer: a salad of terms, and the interviewer's own words said
 * back. They are read as lists are: what stands in a list earns nothing.
 * @param terse keywords were asked for: a list is as good as a sentence, but a salad is none
 */
export function discounted(
  utterances: readonly Utterance[],
  prompt: Prompt | undefined,
  judge: Judge,
  terse = false,
): Utterance[] {
  const mixtures = new Map(
    utterances.flatMap((u) => (u.speaker === 'candidate' ? [[u, mixture(u, judge.isTerm)] as const] : [])),
  );
  const isWorthless = terse ? holdsTermsOnly : isSalad;
  const steps = new Set([...mixtures.keys()].map(({ step }) => step));
  const salads = new Set(
    [...steps].filter((step) => isWorthless([...mixtures].flatMap(([u, mixed]) => (u.step === step ? [mixed] : [])))),
  );
  const recital = terse && isRecital([...mixtures.values()]);
  const echoes = prompt === undefined ? null : echoOf(prompt);
  return utterances.map((utterance) => {
    const mixed = mixtures.get(utterance);
    if (mixed === undefined) return utterance;
    const { step, read } = utterance;
    const salad = recital || salads.has(step) || isWorthless([mixed]);
    if (!salad && !terse && echoes === null) return utterance;
    const sentences = read.sentences.map((s) => ({
      ...s,
      list: salad || echoes?.(read, s) === true || (s.list && !terse),
    }));
    return { ...utterance, read: { ...read, sentences } };
  });
}

/** Leaves out what the candidate says again at once, word for word: said twice is said once. */
export function saidOnce(utterances: readonly Utterance[]): Utterance[] {
  const words = ({ read }: Utterance): string => read.tokens.map(({ norm }) => norm).join(' ');
  return utterances.filter((utterance, i) => {
    const before = utterances[i - 1];
    const goesOn =
      before?.speaker === 'candidate' && utterance.speaker === 'candidate' && before.step === utterance.step;
    return !goesOn || words(before) !== words(utterance);
  });
}
