import type { Fact } from '../content/prompt.ts';
import { type Lexicon, lexicon } from '../language/lexicon.ts';
import type { ReadText, Sentence } from '../language/types.ts';
import { type Likeness, likeness } from './likeness.ts';
import type { Question } from './questions.ts';

/** Finds the facts that a question asks for. */
export type FactFinder = (text: ReadText, sentence: Sentence, question: Question) => readonly Fact[];

/** How like a question has to be to a fact whose phrase is in it, and to one whose phrases are not. */
const LIKE = { phrase: 0.4, words: 0.6 };
/** What a phrase is worth beside likeness, where facts are compared. */
const PHRASE = 0.2;
/** What nearness to one of its ways of asking is worth there. */
const NEAR = 0.5;

/**
 * A question is for the fact that is most like it: by its words, and by its phrases. What is not like any fact is for
 * none, whatever phrase is in it. One more fact is meant where its phrase is joined to the first ("the load and the
 * latency").
 */
export function factFinder(facts: readonly Fact[]): FactFinder {
  const phrases: Lexicon = lexicon(facts.map(({ id, when }) => ({ key: id, phrases: when })));
  let alike: Likeness | null = null;
  return (text, { from }, { asks, to }) => {
    const like = (alike ??= likeness(facts));
    const around = phrases.find(text.tokens, from, to);
    const inside = around.filter((match) => match.to > asks);
    // "New accounts, what share?": what is asked about stands before the question.
    const found = inside.length > 0 ? inside : around;
    const start = Math.min(asks, ...found.map((match) => match.from));
    const words = text.tokens.slice(start, to);
    const ranked = facts
      .map((fact) => {
        const spans = found.filter(({ key }) => key === fact.id);
        const near = NEAR * like.nearest(words, fact) + (spans.length > 0 ? PHRASE : 0);
        return { fact, spans, score: like.known(words, [fact]) + near };
      })
      .toSorted((a, b) => b.score - a.score);
    const [best] = ranked;
    if (best === undefined) return [];
    const isPhrased = best.spans.length > 0;
    const phrased = ranked.filter(({ spans }) => spans.length > 0);
    const meant = isPhrased ? joined(text, phrased) : [best];
    const known = like.known(
      words,
      meant.map(({ fact }) => fact),
    );
    if (known < (isPhrased ? LIKE.phrase : LIKE.words)) return [];
    return meant.toSorted((a, b) => (a.spans[0]?.from ?? 0) - (b.spans[0]?.from ?? 0)).map(({ fact }) => fact);
  };
}

/** The first, and those that stand beside all before them. */
function joined<T extends { readonly spans: readonly Span[] }>(text: ReadText, ranked: readonly T[]): T[] {
  const meant: T[] = [];
  for (const candidate of ranked) {
    if (meant.every((other) => areJoined(text, other.spans, candidate.spans))) meant.push(candidate);
  }
  return meant;
}

interface Span {
  readonly from: number;
  readonly to: number;
}

/** Do two facts stand in one question side by side: "the load and the latency"? */
function areJoined({ tokens }: ReadText, one: readonly Span[], other: readonly Span[]): boolean {
  const hasAnd = (from: number, to: number) =>
    tokens.slice(from, to).some(({ norm }) => norm === 'and' || norm === 'plus');
  return other.some((b) =>
    one.every((a) => (a.to <= b.from ? hasAnd(a.to, b.from) : b.to <= a.from && hasAnd(b.to, a.from))),
  );
}
