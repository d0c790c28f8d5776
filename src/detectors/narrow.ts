import * as z from 'zod';
import { isAbstract } from '../language/generic.ts';
import { isGlue } from '../language/substance.ts';
import type { Reading, StepReading } from './reading.ts';

const Many = z.strictObject({
  atLeast: z.number().int().positive(),
  share: z.number().min(0).max(1),
  /** Share of the step's words, above which too few bring a new point. */
  astray: z.number().min(0).max(1),
});

/** What talk of one narrow thing is told by. */
export const Narrow = z.strictObject({
  words: z.number().int().positive(),
  /** Words that nothing listens for: their least number, and their share of the different words. */
  foreign: Many,
  /** One word that comes again and again: in how many clauses at least, and in what share of them. */
  subject: Many,
  /** A few words that come again and again: how many, each in how many clauses at least, and the share of clauses that have one. */
  theme: z.strictObject({
    words: z.number().int().positive(),
    atLeast: z.number().int().positive(),
    share: z.number().min(0).max(1),
  }),
  /** Where the time is known and the step's budget is as good as gone, few words and few signs tell it. */
  timed: z.strictObject({
    words: z.number().int().positive(),
    upTo: z.number().int().positive(),
    used: z.number().min(0),
    strange: z.number().int().positive(),
    astray: z.number().min(0).max(1),
  }),
  /** Words that come again and again in any talk of a step. */
  broad: z.array(z.string()),
});
type Narrow = z.infer<typeof Narrow>;

/** Is the step's budget as good as gone? */
export function isSpent({ timed }: Narrow, { used, budget }: StepReading): boolean {
  return used !== null && budget !== null && used >= timed.used * budget;
}

/** Is it all about one thing: told by words that the field does not use, or by a word that is in every other clause? */
export function isNarrow(
  narrow: Narrow,
  { astray, words, wanted }: { readonly astray: number; readonly words: number; readonly wanted: boolean },
  step: StepReading,
  reading: Reading,
): boolean {
  const { foreign, subject, theme, timed, broad } = narrow;
  const spoken = reading.utterances.filter((u) => u.step === step.id);
  const given = new Set(
    spoken.filter((u) => u.speaker === 'interviewer').flatMap((u) => u.read.tokens.map((t) => t.stem)),
  );
  const common = new Set(broad);
  const all = new Set<string>();
  const strange = new Set<string>();
  const clausesWith = new Map<string, Set<number>>();
  let clauses = 0;
  for (const { read, speaker, foreign: unheard } of spoken) {
    if (speaker === 'interviewer') continue;
    for (const { from, to } of read.clauses) {
      clauses += 1;
      const told = read.tokens
        .slice(from, to)
        .filter((t) => t.kind === 'word' && t.norm.length > 2 && !isGlue(t.norm) && !common.has(t.norm));
      for (const { norm, stem } of told) {
        all.add(stem);
        if (unheard?.has(stem) === true && !given.has(stem) && !isAbstract(norm)) strange.add(stem);
      }
      for (const { stem } of told) clausesWith.set(stem, (clausesWith.get(stem) ?? new Set()).add(clauses));
    }
  }
  const most = [...clausesWith.values()].toSorted((a, b) => b.size - a.size);
  const again = most[0]?.size ?? 0;
  const themed = new Set(most.slice(0, theme.words).flatMap((at) => (at.size < theme.atLeast ? [] : [...at])));
  const isForeign = strange.size >= foreign.atLeast && strange.size >= foreign.share * all.size;
  const isOne = again >= subject.atLeast && again >= subject.share * clauses;
  const isThemed = !wanted && themed.size >= theme.share * clauses;
  const isLong = isSpent(narrow, step) && strange.size >= timed.strange && astray > timed.astray;
  if (words < timed.upTo && isLong) return true;
  if (words < narrow.words) return false;
  return (isForeign && astray > foreign.astray) || (isOne && astray > subject.astray) || isThemed;
}
