import * as z from 'zod';
import { PhraseError, parsePhrase } from '../language/phrase.ts';

/** Words to look for, with `(a|b)`, `word?`, `…`, `=form` and `<number>`; what cannot be read is E_PATTERN. */
export const Phrase = z
  .string()
  .trim()
  .min(1, 'write something here')
  .max(2000)
  .superRefine((text, context) => {
    try {
      parsePhrase(text);
    } catch (error) {
      if (!(error instanceof PhraseError)) throw error;
      context.addIssue({ code: 'custom', message: error.message, params: { code: 'E_PATTERN' } });
    }
  });
