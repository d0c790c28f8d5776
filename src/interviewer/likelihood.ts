import type { Fact } from '../content/prompt.ts';
import { tokenize } from '../language/tokenize.ts';
import { type Corpus, corpus, type Words } from './corpus.ts';

/** What a question may be for, each with its likelihood: a natural logarithm, of the same zero for all. */
export interface Likelihoods {
  /** Of each fact, the likeliest first. */
  readonly facts: readonly { readonly fact: Fact; readonly likelihood: number }[];
  /** Of something that no fact answers: what the prompt leaves open, or anything else. */
  readonly none: number;
}

/** What a phrase of a fact is worth, and the nearness to one of its ways of asking. */
const PHRASE = 3;
const NEAR = 16;
/** How much likelier what is left open is than it looks: there is more of it than anybody writes down. */
const OPEN = 3;
/**
 * For a fact have to speak this many words that stand with it alone, else it is something that nobody thought of; where
 * facts are few, it is as if there were some more.
 */
const UNTHOUGHT = 3;
const FEW = 6;
/** A word that stands in a phrase of a fact, or in what it says, counts as half a way of asking. */
const BESIDE = 0.5;

/**
 * Tells what questions are likely for, by the words of the ways to ask for each fact: each is a language model of its
 * own (Zhai and Lafferty, “A study of smoothing methods for language models applied to information retrieval”, 2004),
 * and the nearest single way of asking counts besides. The weights were fitted on questions written from the asks alone.
 * @param open questions that no fact answers
 */
export function likelihoods(
  facts: readonly Fact[],
  open: readonly string[],
): (words: Words, isPhrased: (fact: Fact) => boolean) => Likelihoods {
  const models = facts.map((fact) => ({
    fact,
    lines: fact.asked.map(stems),
    beside: [stems(fact.say), stems(fact.when.join(' ').replace(/[()|?…=<>]/g, ' '))],
  }));
  const left: Model = { lines: open.map(stems), beside: [] };
  const all: Corpus = corpus([...models, left].flatMap(({ lines }) => lines));
  const likelihood = ({ lines, beside }: Model): ((words: Words) => number) => {
    const model = all.model([
      ...lines.map((words) => ({ words, weight: 1 })),
      ...beside.map((words) => ({ words, weight: BESIDE })),
    ]);
    const near = all.nearest(lines);
    return (words) => model(words) + NEAR * near(words);
  };
  const unthought = UNTHOUGHT * all.telling(Math.max(FEW, facts.length));
  const known = models.map((model) => ({ fact: model.fact, of: likelihood(model) }));
  const ofOpen = open.length === 0 ? null : likelihood(left);
  return (words, isPhrased) => ({
    facts: known
      .map(({ fact, of }) => ({ fact, likelihood: of(words) + (isPhrased(fact) ? PHRASE : 0) }))
      .toSorted((a, b) => b.likelihood - a.likelihood),
    none: logSum([unthought, ...(ofOpen === null ? [] : [ofOpen(words) + OPEN])]),
  });
}

/** Texts that tell of a fact: ways of asking for it, and what stands beside them. */
interface Model {
  readonly lines: readonly Words[];
  readonly beside: readonly Words[];
}

/** The logarithm of a sum of which the logarithms are given. */
export function logSum(logarithms: readonly number[]): number {
  const most = Math.max(...logarithms);
  return most + Math.log(logarithms.reduce((sum, one) => sum + Math.exp(one - most), 0));
}

function stems(text: string): Words {
  return new Set(tokenize(text).tokens.map(({ stem }) => stem));
}
