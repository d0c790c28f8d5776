import type { Lexicon } from './lexicon.ts';
import type { Match } from './search.ts';
import type { Stance } from './stance.ts';
import type { Mention, ReadText } from './types.ts';

/** Every concept found in a text, with the stance it is mentioned in, in order of place. */
export function mentions(text: ReadText, lexicon: Lexicon): Mention[] {
  const found: Mention[] = [];
  for (const { from, to } of text.sentences) {
    for (const match of lexicon.find(text.tokens, from, to)) found.push(mention(text, match));
  }
  return found;
}

function mention(text: ReadText, { key, from, to }: Match): Mention {
  const first = text.tokens[from];
  const clause = first?.clause ?? 0;
  return {
    concept: key,
    from,
    to,
    start: first?.start ?? 0,
    end: text.tokens[to - 1]?.end ?? 0,
    clause,
    sentence: text.clauses[clause]?.sentence ?? 0,
    stance: stanceOf(text, from, to),
  };
}

/** A mention is not asserted when any of its words is in a scope that a cue outside of it opened. */
function stanceOf(text: ReadText, from: number, to: number): Stance {
  for (let i = from; i < to; i += 1) {
    const stance = text.stances[i] ?? 'asserted';
    const cue = text.cues[i] ?? i;
    if (stance === 'asked') return 'asked';
    if (stance !== 'asserted' && (cue < from || cue >= to)) return stance;
  }
  return 'asserted';
}
