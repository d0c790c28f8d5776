import { type Scoped, scope } from './scopes.ts';
import { clauses, sentences } from './split.ts';
import { STANCES, type Stance } from './stance.ts';
import { merelyLists } from './substance.ts';
import { type RawToken, tokenize } from './tokenize.ts';
import type { Clause, ReadText, Sentence, Token } from './types.ts';

/** Reads a text: tokens, sentences, clauses, and the stance of every token. Linear in its length. */
export function read(raw: string): ReadText {
  const text = tokenize(raw);
  const scoped: Scoped[] = [];
  const foundSentences: Sentence[] = [];
  const foundClauses: Clause[] = [];
  const clauseOf: number[] = [];
  for (const sentence of sentences(text)) {
    const parts = clauses(text, sentence);
    scope(text, sentence, parts, scoped);
    for (const part of parts) {
      for (let i = part.from; i < part.to; i += 1) clauseOf[i] = foundClauses.length;
      foundClauses.push({
        ...part,
        ...offsets(text.tokens, part.from, part.to),
        sentence: foundSentences.length,
        stance: prevailing(scoped, part.from, part.to),
      });
    }
    const { from, to, asked, breaks } = sentence;
    const commas = breaks.filter((b) => b.at > from && b.at < to && ',;:'.includes(b.mark)).length;
    const list = merelyLists(text.tokens.slice(from, to), commas);
    foundSentences.push({ from, to, asked, list, ...offsets(text.tokens, from, to) });
  }
  return {
    raw,
    tokens: text.tokens.map((token, i) => inClause(token, clauseOf[i] ?? 0)),
    stances: scoped.map((s) => s.stance),
    cues: scoped.map((s) => s.cue),
    clauses: foundClauses,
    sentences: foundSentences,
  };
}

/** Field by field: for every token of a text, a spread takes three times as long. */
function inClause({ kind, norm, stem, start, end, glued }: RawToken, clause: number): Token {
  return { kind, norm, stem, start, end, glued, clause };
}

function offsets(tokens: readonly RawToken[], from: number, to: number): { start: number; end: number } {
  return { start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 };
}

function prevailing(scoped: readonly Scoped[], from: number, to: number): Stance {
  const count = new Map<Stance, number>();
  for (let i = from; i < to; i += 1) {
    const { stance } = scoped[i] ?? { stance: 'asserted' as const };
    count.set(stance, (count.get(stance) ?? 0) + 1);
  }
  return STANCES.reduce((best, s) => ((count.get(s) ?? 0) > (count.get(best) ?? 0) ? s : best));
}
