import type { Prompt } from '../content/prompt.ts';
import { tokenize } from '../language/tokenize.ts';
import type { ReadText, Sentence } from '../language/types.ts';

/** Words in a row that count as taken over, the share of them that makes a sentence an echo, and the least that one has. */
const RUN = 6;
const SHARE = 0.75;

/** Tells the sentences that say the question or the interviewer's facts again, word for word. */
export type Echo = (read: ReadText, sentence: Sentence) => boolean;

const echoes = new WeakMap<Prompt, Echo>();

/** What echoes a prompt. A constraint read back in one's own words does not. */
export function echoOf(prompt: Prompt): Echo {
  const before = echoes.get(prompt);
  if (before !== undefined) return before;
  const texts = [prompt.ask, ...prompt.facts.map(({ say }) => say)].map((text) => tokenize(text).tokens);
  const known = new Set(texts.flatMap((tokens) => tokens.map(({ norm }) => norm)));
  let given: ReadonlySet<string> | null = null;
  const made: Echo = ({ tokens }, { from, to }) => {
    const words = tokens.slice(from, to);
    // Most sentences are told apart by their words alone.
    if (words.filter(({ norm }) => known.has(norm)).length < words.length * SHARE) return false;
    if (words.length < RUN) return false;
    given ??= new Set(texts.flatMap((tokens) => runs(tokens).map((run) => run.words)));
    const taken = new Set<{ readonly norm: string }>();
    for (const run of runs(words)) {
      if (given.has(run.words)) for (const word of words.slice(run.at, run.at + RUN)) taken.add(word);
    }
    return taken.size / words.length >= SHARE;
  };
  echoes.set(prompt, made);
  return made;
}

function runs(tokens: readonly { readonly norm: string }[]): { readonly at: number; readonly words: string }[] {
  const norms = tokens.map(({ norm }) => norm);
  return norms.slice(RUN - 1).map((_, at) => ({ at, words: norms.slice(at, at + RUN).join(' ') }));
}
