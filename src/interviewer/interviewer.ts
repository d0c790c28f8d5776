import type { Fact, Prompt } from '../content/prompt.ts';
import { read } from '../language/read.ts';
import type { ReadText, Sentence } from '../language/types.ts';
import { cues } from './cues.ts';
import { type FactFinder, factFinder } from './facts.ts';
import { type Line, wording } from './lines.ts';
import { type Asking, asking } from './questions.ts';

/** What of a session the interviewer knows; a session's `State` is one. */
export interface Heard {
  readonly started: { readonly seed: number };
  readonly dialogue: readonly { readonly speaker: 'candidate' | 'interviewer' }[];
}

export interface Reply {
  readonly text: string;
  /** Ids of the facts that were given, comma between; null where none was. */
  readonly fact: string | null;
}

/**
 * The interviewer of a prompt: says what it knows when asked for it, the same fact in the same words every time. A
 * question about the solution goes back to the candidate, one that no fact answers gets leave to assume, a check-in a
 * nod, a statement silence. Pure: the wording of lines that give no fact is drawn from the seed and the talk so far.
 */
export function interviewer(prompt: Pick<Prompt, 'facts' | 'open'>): (heard: Heard, text: string) => Reply | null {
  // Made for the first question: a session begins without waiting for it.
  let finder: FactFinder | null = null;
  const find: FactFinder = (...asked) => (finder ??= factFinder(prompt.facts, prompt.open))(...asked);
  return ({ started, dialogue }, said) => {
    const text = read(said);
    const asked = asking(text).map((entry) => ({ ...entry, wants: wants(text, entry, find) }));
    const facts = [
      ...new Set(asked.flatMap(({ wants: wanted }) => (typeof wanted === 'object' ? (wanted ?? []) : []))),
    ];
    const last = asked.findLast(({ isLast, wants: wanted }) => isLast && typeof wanted === 'string')?.wants;
    const line = typeof last === 'string' ? last : looksForNod(text) ? 'check-in' : null;
    const isNod = line === 'check-in' || line === 'choice';
    const lines = facts.map(({ say }) => say);
    if (line !== null && !(isNod && facts.length > 0)) {
      lines.push(wording(line, started.seed, dialogue.filter(({ speaker }) => speaker === 'interviewer').length));
    }
    if (lines.length === 0) return null;
    return { text: lines.join(' '), fact: facts.length === 0 ? null : facts.map(({ id }) => id).join(',') };
  };
}

/** What a sentence that asks is to get: facts, a line without one, or silence. */
function wants(text: ReadText, asks: Asking, find: FactFinder): readonly Fact[] | Line | null {
  const { sentence, questions, isSure } = asks;
  const found = cuesOf(text, sentence);
  if (found.has('choice')) return 'choice';
  if (found.has('check-in') || found.has('nod')) {
    return text.tokens.slice(sentence.from, sentence.to).some(({ norm }) => norm === 'or') ? 'choice' : 'check-in';
  }
  if (found.has('solution')) return 'solution';
  const facts = questions.flatMap((question) => find(text, question));
  if (facts.length > 0) return facts;
  if (found.has('permission')) return 'solution';
  if (!isSure) return null;
  return found.has('advice') && !found.has('assumption') ? 'solution' : 'open';
}

/** "…, right?", "ok so far": a statement that waits for a nod. */
function looksForNod(text: ReadText): boolean {
  const last = text.sentences.at(-1);
  if (last === undefined || last.asked) return false;
  const found = cuesOf(text, last);
  const isShort = last.to - last.from <= 6;
  return (
    text.raw.slice(last.end).trimStart().startsWith('?') || (isShort && (found.has('nod') || found.has('check-in')))
  );
}

function cuesOf({ tokens }: ReadText, { from, to }: Sentence): ReadonlySet<string> {
  const found = cues.find(tokens, from, to).filter((match) => match.key !== 'nod' || to - match.to <= 1);
  return new Set(found.map(({ key }) => key));
}
