import * as z from 'zod';
import type { ReadText, Sentence } from '../language/types.ts';
import { Term, termKey } from './evidence.ts';
import type { Seen } from './match.ts';
import type { Reading, Utterance, Verdict } from './reading.ts';
import { seenOr } from './verdict.ts';

/** Recites terms in a row without a sentence that decides or explains. */
export const Recites = z.strictObject({
  detector: z.literal('recites'),
  /** What is recited. */
  terms: z.array(Term).min(1),
  /** How many of them stand in one sentence. */
  atLeast: z.number().int().min(2),
  /** Words a term, at most: a list has few words beside its terms. */
  density: z.number().positive(),
  /** A row of so many short items between commas, so many of them terms, is a list whatever else the sentence says. */
  row: z.strictObject({ items: z.number().int().min(3), terms: z.number().int().min(2) }).optional(),
  /** Any of these in the sentence gives the terms a purpose. */
  unless: z.array(Term).default([]),
});

/** Met at every sentence that does. */
export function recites(use: z.infer<typeof Recites>, reading: Reading): Verdict {
  const keys = { terms: new Set(use.terms.map(termKey)), purpose: new Set(use.unless.map(termKey)) };
  return seenOr(
    reading.utterances.flatMap((utterance, index) =>
      utterance.speaker === 'candidate' ? recited(use, keys, utterance, index) : [],
    ),
  );
}

interface Keys {
  readonly terms: ReadonlySet<string>;
  readonly purpose: ReadonlySet<string>;
}

function recited(
  use: z.infer<typeof Recites>,
  { terms, purpose }: Keys,
  { read, mentions }: Utterance,
  utterance: number,
): Seen[] {
  // By sentence, the places where a term begins, and whether any has a purpose.
  const begun = read.sentences.map(() => new Set<number>());
  const purposeful = new Set<number>();
  for (const { concept, sentence, from, stance } of mentions) {
    if (stance === 'attributed') continue;
    if (purpose.has(concept)) purposeful.add(sentence);
    if (terms.has(concept)) begun[sentence]?.add(from);
  }
  const scraps = scrapRow(use, read, begun);
  if (scraps !== null) return [{ kind: 'seen', utterance, ...scraps }];
  return read.sentences.flatMap((sentence, s): Seen[] => {
    if (sentence.asked || purposeful.has(s)) return [];
    const here = begun[s] ?? new Set();
    if (!isDense(use, here, sentence) && !isTight(use, here) && !isRow(use, read, sentence, here)) return [];
    return [{ kind: 'seen', utterance, start: sentence.start, end: sentence.end }];
  });
}

/** Are the terms of a sentence many beside its words? */
function isDense(use: z.infer<typeof Recites>, { size }: ReadonlySet<number>, { from, to }: Sentence): boolean {
  return size >= use.atLeast && (to - from) / size <= use.density;
}

/** Do more terms than it takes stand close to each other, whatever is said around them? */
function isTight(use: z.infer<typeof Recites>, begun: ReadonlySet<number>): boolean {
  const row = Math.max(...begun) - Math.min(...begun) + 1;
  return begun.size > use.atLeast && row / begun.size <= use.density / 2;
}

/** Words of an item in a row, at most. */
const ITEM_WORDS = 4;

/** Does a sentence hold a row of short items, enough of them terms? */
function isRow(
  { row }: z.infer<typeof Recites>,
  { raw, tokens }: ReadText,
  { from, to }: Sentence,
  begun: ReadonlySet<number>,
): boolean {
  if (row === undefined) return false;
  let items = 0;
  let terms = 0;
  let words = 0;
  let isTerm = false;
  for (let i = from; i < to; i += 1) {
    words += 1;
    isTerm ||= begun.has(i);
    const between = raw.slice(tokens[i]?.end ?? 0, tokens[i + 1]?.start ?? raw.length);
    if (i + 1 < to && !/[,;]/.test(between)) continue;
    // The first item of a row stands behind the words that lead to it.
    const isShort = words <= ITEM_WORDS;
    items = isShort ? items + 1 : 1;
    terms = (isShort ? terms : 0) + (isTerm ? 1 : 0);
    if (items >= row.items && terms >= row.terms) return true;
    words = 0;
    isTerm = false;
  }
  return false;
}

/** Words of a sentence that is a mere item, at most. */
const SCRAP_WORDS = 2;

/** Where a row of items stands each of which is a sentence: "Drift. PSI. Alerts." */
function scrapRow(
  { row }: z.infer<typeof Recites>,
  { sentences }: ReadText,
  begun: readonly ReadonlySet<number>[],
): { readonly start: number; readonly end: number } | null {
  if (row === undefined) return null;
  let items: Sentence[] = [];
  let terms = 0;
  for (const [s, sentence] of sentences.entries()) {
    const isScrap = sentence.to - sentence.from <= SCRAP_WORDS && !sentence.asked;
    items = isScrap ? [...items, sentence] : [];
    terms = isScrap ? terms + ((begun[s]?.size ?? 0) > 0 ? 1 : 0) : 0;
    if (items.length >= row.terms + 1 && terms >= row.terms)
      return { start: items[0]?.start ?? sentence.start, end: sentence.end };
  }
  return null;
}
