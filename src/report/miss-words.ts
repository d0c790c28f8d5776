import type { Place } from '../analysis/clues.ts';
import type { NearMiss } from '../analysis/near-misses.ts';
import type { Passage } from '../analysis/passage.ts';
import { foreign } from './text.ts';
import { called, type Titles } from './titles.ts';

/** Why a mention did not count, as it follows the mention: "negated by “no”". */
export function missWords({ miss, words }: NearMiss, titles: Titles): string {
  switch (miss.why) {
    case 'stance':
      return stanceWords(words[0]?.stance ?? 'asserted', miss.cue);
    case 'listed':
      return 'in a mere list';
    case 'worthless':
      return 'where terms are strung together, or the question is said back';
    case 'elsewhere':
      return `which counts ${placeWords(miss.counts, titles)}`;
    case 'spoiled':
      return `taken back by “${foreign(miss.by)}”`;
    case 'partial':
      return `${miss.has} of ${miss.of} parts; not beside it: ${miss.lacks.map(foreign).join('; ')}`;
  }
}

type Stance = Passage['words'][number]['stance'];

function stanceWords(stance: Stance, cue: string | null): string {
  const by = cue === null ? '' : ` by “${foreign(cue)}”`;
  switch (stance) {
    case 'asserted':
      return 'claimed, where it should not be';
    case 'negated':
      return `negated${by}`;
    case 'deferred':
      return `put off${by}`;
    case 'asked':
      return 'asked, not said';
    case 'attributed':
      return cue === null ? 'in quotation marks' : `given as what others say${by}`;
    case 'hypothetical':
      return `merely imagined${by}`;
  }
}

function placeWords({ how, steps }: Place, titles: Titles): string {
  const named = steps.map((step) => called(step, titles.steps)).join(', ');
  switch (how) {
    case 'in':
    case 'before':
    case 'after':
    case 'up to':
      return `only ${how} ${named}`;
    case 'anywhere':
      return 'anywhere';
    case 'earlier':
      return 'only before that';
    case 'same utterance':
      return 'only in the same breath';
    case 'reply':
      return 'only in reply to the interviewer';
  }
}
