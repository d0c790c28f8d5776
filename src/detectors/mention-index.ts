import type { Mention } from '../language/types.ts';
import type { Reading } from './reading.ts';

/** A mention and the utterance it stands in. */
export interface Placed {
  readonly mention: Mention;
  readonly utterance: number;
  /** Does its sentence merely list terms? */
  readonly listed: boolean;
}

/** The candidate's mentions of a reading: hundreds of patterns look into one. */
export interface MentionIndex {
  /** The mentions of any of these concepts, in order of place. */
  find(keys: readonly string[]): readonly Placed[];
}

const indexes = new WeakMap<Reading, MentionIndex>();
const NOTHING: readonly Placed[] = [];

/** The index of a reading, made when it is first asked for. */
export function mentionIndex(reading: Reading): MentionIndex {
  const before = indexes.get(reading);
  if (before !== undefined) return before;
  const byConcept = new Map<string, Placed[]>();
  reading.utterances.forEach(({ speaker, mentions, read }, utterance) => {
    if (speaker !== 'candidate') return;
    for (const mention of mentions) {
      const placed = { mention, utterance, listed: read.sentences[mention.sentence]?.list === true };
      const list = byConcept.get(mention.concept);
      if (list === undefined) byConcept.set(mention.concept, [placed]);
      else list.push(placed);
    }
  });
  for (const list of byConcept.values()) list.sort(byPlace);
  const merged = new Map<readonly string[], readonly Placed[]>();
  const index: MentionIndex = {
    find: (keys) => {
      const lists: (readonly Placed[])[] = [];
      for (const key of keys) {
        const list = byConcept.get(key);
        if (list !== undefined) lists.push(list);
      }
      if (lists.length < 2) return lists[0] ?? NOTHING;
      const known = merged.get(keys);
      if (known !== undefined) return known;
      const made = lists.flat().toSorted(byPlace);
      merged.set(keys, made);
      return made;
    },
  };
  indexes.set(reading, index);
  return index;
}

function byPlace(a: Placed, b: Placed): number {
  return a.utterance - b.utterance || a.mention.from - b.mention.from || a.mention.to - b.mention.to;
}
