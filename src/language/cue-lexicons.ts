import { OPENERS } from './clause-words.ts';
import { CUES, FALSE_CUES } from './cues.ts';
import { builtIn } from './lexicon.ts';

/** Finds the cues of a text, by the names of `CUES`; `falseCue` where words only look like one. */
export const cueLexicon = builtIn('cues', [
  ...Object.entries(CUES).map(([key, cue]) => ({ key, phrases: cue.phrases })),
  { key: 'falseCue', phrases: FALSE_CUES },
]);

/** Finds words with which a question begins in speech or notes that have no question mark. */
export const questionOpeners = builtIn('openers', [{ key: 'question', phrases: OPENERS }]);
