import { FILLERS, QUESTION_OPENERS, STARTS_CLAUSE, SUBJECTS, TAGS } from './cues.ts';
import type { Break, RawToken, Tokens } from './tokenize.ts';

/** A run of tokens, half-open. */
export interface Span {
  readonly from: number;
  readonly to: number;
}
export interface SentenceSpan extends Span {
  readonly asked: boolean;
  /** Where a question tacked on ("…, right?") begins; `to` where there is none. */
  readonly tag: number;
}

const ENDS_SENTENCE = '.?!¶;';

/** Sentences by their end marks, semicolons, blank lines and list items. A line break alone ends nothing. */
export function sentences({ tokens, breaks }: Tokens): SentenceSpan[] {
  const spans: SentenceSpan[] = [];
  let from = 0;
  for (const mark of [...breaks.filter((b) => ENDS_SENTENCE.includes(b.mark)), { at: tokens.length, mark: '.' }]) {
    if (mark.at <= from) continue;
    spans.push(sentence(tokens, breaks, from, mark.at, mark.mark === '?'));
    from = mark.at;
  }
  return spans;
}

function sentence(tokens: readonly RawToken[], breaks: readonly Break[], from: number, to: number, mark: boolean): SentenceSpan {
  const comma = breaks.findLast((b) => b.at > from && b.at < to && ',;-'.includes(b.mark));
  const tagAt = comma !== undefined && to - comma.at <= 3 && TAGS.has(tokens[to - 1]?.norm ?? '') ? comma.at : to;
  const bare = mark && tagAt === to && to - from > 4 && TAGS.has(tokens[to - 1]?.norm ?? '') ? to - 1 : tagAt;
  if (mark && bare < to && !opensQuestion(tokens, from, to)) return { from, to, asked: false, tag: bare };
  return { from, to, asked: mark, tag: to };
}

/** Does a question begin here, once fillers are passed over? */
export function opensQuestion(tokens: readonly RawToken[], from: number, to: number): boolean {
  let first = from;
  while (first < to && FILLERS.has(tokens[first]?.norm ?? '')) first += 1;
  return QUESTION_OPENERS.find(tokens, first, Math.min(to, first + 4)).some((m) => m.from === first);
}

/** Cuts a sentence where a new statement begins: at strong marks, conjunctions, and a comma or "and" before a subject. */
export function clauses({ tokens, breaks }: Tokens, { from, to, tag }: SentenceSpan): Span[] {
  const cuts = new Set<number>();
  if (tag < to) cuts.add(tag);
  for (const { at, mark } of breaks) {
    if (at <= from || at >= to) continue;
    const opens = SUBJECTS.has(tokens[at]?.norm ?? '') || STARTS_CLAUSE.has(tokens[at]?.norm ?? '');
    if (';:()-"'.includes(mark) || (mark === ',' && opens)) cuts.add(at);
  }
  for (let i = from + 1; i < to; i += 1) {
    const norm = tokens[i]?.norm ?? '';
    const next = tokens[i + 1]?.norm ?? '';
    if (STARTS_CLAUSE.has(norm)) cuts.add(i);
    if ((norm === 'and' || norm === 'or') && i + 1 < to && PRONOUNS.has(next)) cuts.add(i);
  }
  const starts = [from, ...[...cuts].sort((a, b) => a - b)];
  return starts.map((start, i) => ({ from: start, to: starts[i + 1] ?? to })).filter((c) => c.to > c.from);
}

const PRONOUNS: ReadonlySet<string> = new Set(['i', 'we', 'you', 'he', 'she', 'it', 'they', 'there', 'that', 'this', 'then', 'what', 'who', 'how', 'the']);
