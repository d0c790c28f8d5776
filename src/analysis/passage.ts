import type { Seen } from '../detectors/match.ts';
import type { Reading } from '../detectors/reading.ts';
import type { Stance } from '../language/stance.ts';
import type { Mention } from '../language/types.ts';
import { quote } from './quote.ts';

/** A place in what was said, with the words in it that a rule looks for. */
export interface Passage {
  readonly step: string;
  readonly atSeconds: number | null;
  /** The clauses around the words; a substring of what was said, unaltered. */
  readonly quote: string;
  readonly words: readonly { readonly text: string; readonly stance: Stance }[];
}

/** Where something was seen, with the terms of these keys that stand there. */
export function passageOf({ utterance, start, end }: Seen, keys: ReadonlySet<string>, reading: Reading): Passage {
  const { mentions = [] } = reading.utterances[utterance] ?? {};
  const here = mentions.filter((m) => keys.has(m.concept) && start <= m.start && m.end <= end);
  return passage(utterance, here, { start, end }, reading);
}

/** A mention in its clause. */
export function passageAround(utterance: number, mention: Mention, reading: Reading): Passage {
  const clause = reading.utterances[utterance]?.read.clauses[mention.clause] ?? mention;
  const span = { start: Math.min(clause.start, mention.start), end: Math.max(clause.end, mention.end) };
  return passage(utterance, [mention], span, reading);
}

type Span = Pick<Seen, 'start' | 'end'>;

function passage(index: number, mentions: readonly Mention[], { start, end }: Span, reading: Reading): Passage {
  const utterance = reading.utterances[index];
  if (utterance === undefined) throw new RangeError(`no utterance ${index}`);
  const { step, at, read } = utterance;
  return {
    step,
    atSeconds: at === null ? null : Math.floor(at / 1000),
    quote: quote(read, start, end),
    words: longest(mentions).map((m) => ({ text: read.raw.slice(m.start, m.end), stance: m.stance })),
  };
}

/** Of mentions that overlap, the longest; in order of place. */
function longest(mentions: readonly Mention[]): Mention[] {
  const apart: Mention[] = [];
  for (const m of mentions.toSorted((a, b) => b.to - b.from - (a.to - a.from) || a.from - b.from)) {
    if (apart.every((n) => n.to <= m.from || m.to <= n.from)) apart.push(m);
  }
  return apart.toSorted((a, b) => a.start - b.start);
}
