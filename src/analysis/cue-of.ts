import { cueLexicon } from '../language/cue-lexicons.ts';
import { CUES } from '../language/cues.ts';
import type { Mention, ReadText } from '../language/types.ts';

/** Words that a cue has at most. */
const LONGEST_CUE = 16;

/** The words that gave a mention its stance, as they were said ("no", "rather than"); null where no word did. */
export function cueOf({ raw, tokens, stances, cues }: ReadText, { from, to, stance }: Mention): string | null {
  const scoped = tokens.findIndex((_, i) => {
    const cue = cues[i] ?? i;
    return i >= from && i < to && stances[i] === stance && (cue < from || cue >= to);
  });
  const cue = cues[scoped] ?? -1;
  const start = tokens[cue]?.start;
  if (stance === 'asked' || start === undefined) return null;
  const gives = new Map<string, string>(Object.entries(CUES).map(([key, { stance: given }]) => [key, given]));
  const match = cueLexicon
    .find(tokens, cue, Math.min(cue + LONGEST_CUE, tokens.length))
    .filter((m) => m.from === cue && gives.get(m.key) === stance)
    .toSorted((a, b) => b.to - a.to)[0];
  return match === undefined ? null : raw.slice(start, tokens[match.to - 1]?.end ?? start);
}
