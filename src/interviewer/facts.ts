import type { Fact } from '../content/prompt.ts';
import { type Lexicon, lexicon } from '../language/lexicon.ts';
import type { ReadText } from '../language/types.ts';
import { likelihoods, logSum } from './likelihood.ts';
import type { Question } from './questions.ts';

/** Finds the facts that a question asks for. */
export type FactFinder = (text: ReadText, question: Question) => readonly Fact[];

/**
 * How much likelier a question has to be for a fact than for anything else, as a natural logarithm: the first of a
 * sentence, and a further one, which may be but the rest of the first.
 */
const SURE = { first: 2, further: 3 };

/**
 * A question is for the fact that it is likeliest for, where that is likelier than all else together. One more fact is
 * meant where its phrase is joined to that of the first ("the load and the latency").
 * @param open questions that no fact answers
 */
export function factFinder(facts: readonly Fact[], open: readonly string[]): FactFinder {
  const phrases: Lexicon = lexicon(facts.map(({ id, when }) => ({ key: id, phrases: when })));
  const likely = likelihoods(facts, open);
  const likeliest = (text: ReadText, { from, asks, to, isFirst }: Question): readonly Fact[] => {
    const around = phrases.find(text.tokens, from, to);
    const inside = around.filter((match) => match.to > asks);
    // "New accounts, what share?": what is asked about stands before the question.
    const found = inside.length > 0 ? inside : around;
    const spansOf = (fact: Fact): readonly Span[] => found.filter(({ key }) => key === fact.id);
    const words = new Set(text.tokens.slice(from, to).map(({ stem }) => stem));
    const ranked = likely(words, (fact) => spansOf(fact).length > 0);
    const [best] = ranked.facts;
    if (best === undefined) return [];
    const phrased = ranked.facts
      .map(({ fact }) => ({ fact, spans: spansOf(fact) }))
      .filter(({ spans }) => spans.length > 0);
    const meant = phrased[0]?.fact === best.fact ? joined(text, phrased) : [{ fact: best.fact, spans: [] }];
    const others = ranked.facts.filter(({ fact }) => !meant.some((one) => one.fact === fact));
    const rest = logSum([ranked.none, ...others.map(({ likelihood }) => likelihood)]);
    if (best.likelihood - rest < (isFirst ? SURE.first : SURE.further)) return [];
    return meant.toSorted((a, b) => (a.spans[0]?.from ?? 0) - (b.spans[0]?.from ?? 0)).map(({ fact }) => fact);
  };
  return (text, question) => {
    const alone = likeliest(text, question);
    const before = text.sentences.findLast(({ to }) => to <= question.from);
    if (!question.isFirst || before === undefined || before.asked) return alone;
    // "A good share of it is junk, I guess. How much?" is asked with what stands before.
    const refersBack = text.tokens.slice(question.from, question.to).some(({ norm }) => POINTS_BACK.has(norm));
    const together = alone.length > 0 && !refersBack ? [] : likeliest(text, { ...question, from: before.from });
    return together.length > 0 ? together : alone;
  };
}

/** Words that stand for something said before. */
const POINTS_BACK: ReadonlySet<string> = new Set(['that', 'this', 'it', 'they', 'them', 'those', 'these', 'such']);

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
