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
  const given = new Set(
    [prompt.ask, ...prompt.facts.map(({ say }) => say)].flatMap((text) =>
      runs(tokenize(text).tokens).map((r) => r.words),
    ),
  );
  const known = new Set([...given].flatMap((run) => run.split(' ')));
  const made: Echo = ({ tokens }, { from, to }) => {
    const words = tokens.slice(from, to);
    // Most sentences are told apart by their words alone.
    if (words.filter(({ norm }) => known.has(norm)).length < words.length * SHARE) return false;
    const taken = new Set(
      runs(words).flatMap((run) => (given.has(run.words) ? words.slice(run.at, run.at + RUN) : [])),
    );
    return words.length >= RUN && taken.size / words.length >= SHARE;
  };
  echoes.set(prompt, made);
  return made;
}

function runs(tokens: readonly { readonly norm: string }[]): { readonly at: number; readonly words: string }[] {
  const norms = tokens.map(({ norm }) => norm);
  return norms.slice(RUN - 1).map((_, at) => ({ at, words: norms.slice(at, at + RUN).join(' ') }));
}
