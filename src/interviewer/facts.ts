import type { Fact } from '../content/prompt.ts';
import { type Lexicon, lexicon } from '../language/lexicon.ts';
import { tokenize } from '../language/tokenize.ts';
import type { ReadText, Sentence } from '../language/types.ts';
import type { Question } from './questions.ts';

/** Finds the facts that a question asks for. */
export type FactFinder = (text: ReadText, sentence: Sentence, question: Question) => readonly Fact[];

/**
 * A question is for the fact whose phrases are in it; where those of several are, for the one whose ways of asking share
 * the most telling words with it. One more fact is meant where its phrase is joined to the first ("the load and the latency").
 */
export function factFinder(facts: readonly Fact[]): FactFinder {
  const phrases: Lexicon = lexicon(facts.map(({ id, when }) => ({ key: id, phrases: when })));
  let rare: Rarity | null = null;
  return (text, { from }, { asks, to }) => {
    const near = phrases.find(text.tokens, from, to);
    const inside = near.filter((match) => match.to > asks);
    // "New accounts, what share?": what is asked about stands before the question.
    const found = inside.length > 0 ? inside : near;
    const stems = new Set(text.tokens.slice(asks, to).map(({ stem }) => stem));
    for (const match of found) for (const { stem } of text.tokens.slice(match.from, match.to)) stems.add(stem);
    const ranked = facts
      .map((fact) => ({ fact, spans: found.filter(({ key }) => key === fact.id) }))
      .filter(({ spans }) => spans.length > 0);
    if (ranked.length > 1) {
      const score = (rare ??= rarity(facts));
      ranked.sort((a, b) => score(b.fact, stems) - score(a.fact, stems));
    }
    const meant: typeof ranked = [];
    for (const candidate of ranked) {
      if (meant.every((other) => areJoined(text, other.spans, candidate.spans))) meant.push(candidate);
    }
    return meant.toSorted((a, b) => (a.spans[0]?.from ?? 0) - (b.spans[0]?.from ?? 0)).map(({ fact }) => fact);
  };
}

/** How telling the words of a question are for a fact: a word that many facts are asked with says little. */
type Rarity = (fact: Fact, stems: ReadonlySet<string>) => number;

function rarity(facts: readonly Fact[]): Rarity {
  const words = new Map(
    facts.map((fact) => [
      fact.id,
      new Set([...fact.asked, ...fact.when].flatMap((text) => tokenize(text).tokens.map(({ stem }) => stem))),
    ]),
  );
  const count = new Map<string, number>();
  for (const set of words.values()) for (const stem of set) count.set(stem, (count.get(stem) ?? 0) + 1);
  return (fact, stems) =>
    [...stems]
      .filter((stem) => words.get(fact.id)?.has(stem))
      .reduce((sum, stem) => sum + 1 / (count.get(stem) ?? 1), 0);
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
