import type { Reading } from '../../detectors/reading.ts';
import { builtIn } from '../../language/lexicon.ts';
import { isNumberWord } from '../../language/number-words.ts';
import { isMachine, type Quantity, quantities } from '../../language/numbers.ts';
import { isGlue } from '../../language/substance.ts';
import type { ReadText, Sentence, Token } from '../../language/types.ts';
import { type Spot, spotOf } from './spot.ts';

/** Something assumed aloud, and what became of it. */
export interface Assumption {
  readonly stated: Spot;
  /** The figure as it was said: "2,000 a second"; null where none was. */
  readonly figure: string | null;
  /** Where the figure was first put to use; null where it never was. */
  readonly kept: Spot | null;
  /** Where another figure was first given for the same thing; null where none was. */
  readonly contradicted: Spot | null;
}

export const assumptionCues = builtIn('assumptions', [
  {
    key: 'assumes',
    phrases: [
      '(i|we) (will|would|shall|can|could|am going to|want to|have to)? (just|simply|also|therefore|then)? (=assume|=presume)',
      '(let us|let me|so|and|then|now|ok|okay) (just|simply|also|say)? (=assume|=suppose|=presume|=pretend)',
      '(=assuming|=supposing|=presuming)',
      '(my|our|one|an|first|working|the) (working|own|main|other)? assumption (=is|=here|=for|=that|=would)',
      '(take|taking) it (that|as)',
      '=assume',
    ],
  },
  // Ways to assume a figure that say anything else just as well.
  { key: 'figures', phrases: ['(let us|let me) say', '(i|we) (would|will)? (=guess|=estimate|=reckon|=suppose)'] },
  // Somebody else's, of a method, or one that is given up.
  {
    key: 'other',
    phrases: [
      '(not|never|cannot|rather not|without|hardly|dangerous to) … (assume|assuming|assumption)',
      '(regression|bayes|model|test|method|loss|metric|network|you|they|it|people|teams) (=assumes|=assume|=assumed)',
      '(independence|linearity|normality|stationarity|iid|markov) assumption',
    ],
  },
  // Another figure on purpose, or one worked out from the first.
  {
    key: 'moves',
    phrases: [
      '(change|revise|correct|update|drop|adjust|raise|lower|replace|scale) … (assumption|figure|number|estimate|assumed)',
      '(instead of|rather than|no longer|correction|i was wrong|turns out)',
      '(times|twice|double|triple|tenfold|half|headroom|margin|growth|grow|grows|later|next year|worst case|spike|burst|of those|of them|of these)',
      '(=if|=suppose|=even|=unless|=were)',
    ],
  },
]);

/** A bare number from which on it can be told again: small ones count anything. */
const TELLING = 20;

/** A figure in a sentence, with what it is a figure of. */
interface Figure {
  readonly quantity: Quantity;
  readonly things: ReadonlySet<string>;
}

/** A sentence of the candidate's. */
interface Line {
  readonly utterance: number;
  readonly sentence: Sentence;
  readonly text: ReadText;
  readonly cues: ReadonlySet<string>;
}

/** What the candidate assumed aloud, in order, each held against what was said later. */
export function assumptions(reading: Reading): Assumption[] {
  const lines = linesOf(reading);
  return lines.flatMap((line, i): Assumption[] => {
    const isSure = line.cues.has('assumes');
    if (!(isSure || line.cues.has('figures')) || line.cues.has('other') || line.sentence.list) return [];
    const stated = spotOf(line.utterance, line.sentence, reading);
    const [figure] = figuresOf(line);
    if (figure === undefined && !isSure) return [];
    if (figure === undefined) return [{ stated, figure: null, kept: null, contradicted: null }];
    const later = lines.slice(i + 1);
    const spot = (found: Line | undefined): Spot | null =>
      found === undefined ? null : spotOf(found.utterance, found.sentence, reading);
    return [
      {
        stated,
        figure: asSaid(line.text, figure.quantity),
        kept: spot(later.find((other) => figuresOf(other).some((one) => isKept(figure, one)))),
        contradicted: spot(later.find((other) => contradicts(figure, other))),
      },
    ];
  });
}

function linesOf({ utterances }: Reading): Line[] {
  return utterances.flatMap(({ speaker, read }, utterance) =>
    speaker === 'interviewer'
      ? []
      : read.sentences.map((sentence) => {
          const found = assumptionCues.find(read.tokens, sentence.from, sentence.to).map(({ key }) => key);
          return { utterance, sentence, text: read, cues: new Set(found) };
        }),
  );
}

/** The figures of a sentence, each with the words of its clause; a bare number without a word names nothing. */
function figuresOf({ text: { tokens }, sentence: { from, to } }: Line): Figure[] {
  const all = quantities(tokens, from, to);
  return all.flatMap((quantity): Figure[] => {
    if (quantity.unit === 'machines' || isVague(tokens, quantity) || isOfOne(tokens, quantity, to)) return [];
    const clause = tokens[quantity.from]?.clause;
    const others = all.filter((other) => other !== quantity);
    const isOther = (at: number): boolean => others.some((other) => other.from <= at && at < other.to);
    const words = tokens
      .slice(from, to)
      .filter((token, at) => token.clause === clause && !isOther(from + at) && isThing(token));
    const things = new Set(words.map(({ stem }) => stem));
    return quantity.unit === null && things.size === 0 ? [] : [{ quantity, things }];
  });
}

const NOT_A_THING: ReadonlySet<string> = new Set(
  (
    'assume assuming assumption suppose presume guess estimate reckon say take let around roughly about maybe perhaps ' +
    'approximately least most now here ok okay well just simply second minute hour day need needs there so give have percent pct ms qps rps tps k m bn thousand million billion hundred'
  ).split(' '),
);

function isThing({ kind, norm }: Token): boolean {
  return kind === 'word' && !isGlue(norm) && !isNumberWord(norm) && !NOT_A_THING.has(norm);
}

/** Words before a number that is what something is divided by: "one in a thousand", "per million". */
const DIVIDES: ReadonlySet<string> = new Set(['a', 'per', 'in', 'of']);

/** "One of them", "six months", "per million": bare numbers that count anything. */
function isVague(tokens: readonly Token[], { from, value, unit }: Quantity): boolean {
  if (unit !== null) return false;
  return value < TELLING || (tokens[from]?.kind === 'word' && DIVIDES.has(tokens[from - 1]?.norm ?? ''));
}

/** "400 per pod", "each does 200": what one machine does is no figure of the whole. */
function isOfOne(tokens: readonly Token[], { from, to }: Quantity, most: number): boolean {
  const near = tokens.slice(Math.max(0, from - 4), Math.min(most, to + 3));
  return near.some(
    (token, i) => isMachine(token) && ['a', 'per', 'each', 'one', 'every'].includes(near[i - 1]?.norm ?? ''),
  );
}

/** Words that any load goes by, by their stems: one may be assumed without a name, "2,000 a second". */
const LOAD: ReadonlySet<string> = new Set(['load', 'traffic', 'peak', 'request', 'queri', 'qps', 'rps', 'volum']);

function isKept(assumed: Figure, later: Figure): boolean {
  const same = assumed.quantity.value === later.quantity.value && assumed.quantity.unit === later.quantity.unit;
  return same && (later.quantity.unit !== null || shares(assumed, later) > 0);
}

/** Does a later sentence give another figure of the same unit for the same thing, and not on purpose? */
function contradicts(assumed: Figure, line: Line): boolean {
  if (line.sentence.asked || line.sentence.list || line.cues.has('moves')) return false;
  const figures = figuresOf(line).filter(({ quantity }) => quantity.unit === assumed.quantity.unit);
  if (figures.some((figure) => isKept(assumed, figure))) return false;
  return figures.some((figure) => isSameThing(assumed, figure));
}

function isSameThing(assumed: Figure, later: Figure): boolean {
  const { things, quantity } = assumed;
  const isLoad = quantity.unit === 'per-second' && (things.size === 0 || [...things].some((stem) => LOAD.has(stem)));
  if (isLoad) return [...later.things].some((stem) => LOAD.has(stem));
  return things.size > 0 && shares(assumed, later) >= Math.ceil((things.size * 2) / 3);
}

function shares({ things }: Figure, later: Figure): number {
  return [...things].filter((stem) => later.things.has(stem)).length;
}

function asSaid({ raw, tokens }: ReadText, { from, to }: Quantity): string {
  return raw.slice(tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0);
}
