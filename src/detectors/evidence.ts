import * as z from 'zod';
import { STANCES } from '../language/stance.ts';
import { Phrase } from './phrase.ts';

/** A concept by its id, or phrases given on the spot. */
export const Term = z.union([
  z.string().regex(/^[a-z0-9][a-z0-9-]{0,63}$/, 'a concept is named by its id; write { say: "…" } for words'),
  z.strictObject({ say: z.union([Phrase, z.array(Phrase).min(1)]) }),
]);
export type Term = z.infer<typeof Term>;

/** One way to see a point in what was said: terms that stand together within a window. */
export const Pattern = z
  .strictObject({
    /** Every one of these. */
    all: z.array(Term).optional(),
    /** At least one of these, beside all of `all`. */
    any: z.array(Term).optional(),
    /** At least one of these as well: a second "any", where a point has two halves. */
    with: z.array(Term).optional(),
    /** How many of `any`, at different places. */
    atLeast: z.number().int().min(1).max(5).default(1),
    /** None of these in the same window. */
    none: z.array(Term).optional(),
    /** How near the terms stand to each other. */
    within: z.enum(['clause', 'sentence', 'neighbours', 'utterance', 'step', 'answer']).default('sentence'),
    /** The stances that count for `all`, `any` and `with`. */
    stance: z.array(z.enum(STANCES)).min(1).default(['asserted']),
    /** Does a mention in a mere list of terms count? */
    lists: z.boolean().default(false),
  })
  .refine((p) => p.all !== undefined || p.any !== undefined, 'a pattern needs "all" or "any"');
export type Pattern = z.infer<typeof Pattern>;

/** A point is seen when any of its patterns is. */
export const Evidence = z.array(Pattern).min(1);
export type Evidence = z.infer<typeof Evidence>;

/** The key under which a term is looked up in a text's mentions: a concept's id, or one for its own phrases. */
export function termKey(term: Term): string {
  if (typeof term === 'string') return term;
  const known = keys.get(term);
  if (known !== undefined) return known;
  const key = `say:${[term.say].flat().join('|')}`;
  keys.set(term, key);
  return key;
}

/** Keys of phrases given on the spot: long texts, asked for at every reading. */
const keys = new WeakMap<object, string>();
