import { builtIn } from '../../language/lexicon.ts';
import { isGlue } from '../../language/substance.ts';
import type { Sentence, Token } from '../../language/types.ts';

const TO_COME = '(come|get|circle|go|loop|return) back to';
const TO_PARK = '(=park|=parking|set aside|put aside|put off|postpone|defer)';
const LATER = '(later|at the end|in a (moment|minute|bit|second))';
const THAT = '(that|this|it|those|them|both)';

/** Ways to put something off: it is named behind the cue, before it, or inside. */
export const putOffCues = builtIn('put-off', [
  { key: 'ahead', phrases: [TO_COME, 'return to', '(will|shall|can) (get|come) to', TO_PARK, 'more (about|on|of)'] },
  {
    key: 'behind',
    phrases: [
      `${TO_COME} ${THAT}`,
      `(return|get|come) to ${THAT} ${LATER}?`,
      `${TO_PARK} ${THAT}`,
      `more (about|on|of) ${THAT} ${LATER}?`,
    ],
  },
  { key: 'inside', phrases: ['(save|keep|leave) … for (later|the end|now)', '(leave|put|set) … aside'] },
  {
    key: 'speaker',
    phrases: ['(i|we) (will|would|shall|can|could|want to|am going to)', 'let (me|us)', `(i|we) ${TO_PARK}`],
  },
  {
    key: 'later',
    phrases: [LATER, 'for later', '(when|once) (i|we)', 'in (serving|monitoring|modeling|training|evaluation)'],
  },
  // Taking it up again says the same words.
  {
    key: 'again',
    phrases: [
      '(=coming|=returning|=getting|=going) back to',
      '(to|now) (come|go) back to',
      '(as|what) (i|we)? (promised|said|announced|=parked)',
      '(i|we) (=parked|=set aside|=left)',
    ],
  },
]);

/** Words that say when or how, not what. */
const NOT_THE_THING: ReadonlySet<string> = new Set(
  'let me us later end moment minute bit now aside please briefly want going like clock eye mind view time interest this move moving'.split(
    ' ',
  ),
);
/** Words of it at most. */
const LONGEST = 6;

/** The words that say what a sentence puts off; none where it puts nothing off. */
export function putOff(tokens: readonly Token[], sentence: Sentence): readonly Token[] {
  if (sentence.asked) return [];
  const cues = putOffCues.find(tokens, sentence.from, sentence.to);
  const first = (key: string) =>
    cues.filter((cue) => cue.key === key).toSorted((a, b) => a.from - b.from || b.to - a.to)[0];
  if (first('again') !== undefined) return [];
  const isMeant = first('speaker') !== undefined || first('later') !== undefined;
  const behind = first('behind');
  if (behind !== undefined) return isMeant ? before(tokens, sentence, behind.from) : [];
  const inside = first('inside');
  if (inside !== undefined && isMeant) return things(tokens.slice(inside.from + 1, inside.to - 1)).slice(0, LONGEST);
  const ahead = first('ahead');
  if (ahead === undefined || !(isMeant || ahead.from === sentence.from)) return [];
  if (tokens[ahead.from]?.norm === 'more' && first('later') === undefined) return [];
  if (ahead.to >= sentence.to || GOES_ON.has(tokens[ahead.to]?.norm ?? '')) return before(tokens, sentence, ahead.from);
  const clause = tokens[ahead.to]?.clause;
  const end = cues
    .filter(({ key, from }) => key === 'later' && from >= ahead.to)
    .reduce((least, { from }) => Math.min(least, from), sentence.to);
  return things(tokens.slice(ahead.to, end).filter((token) => token.clause === clause)).slice(0, LONGEST);
}

/** After these the cue has named nothing: what it puts off stands before it. */
const GOES_ON: ReadonlySet<string> = new Set(['and', 'until', 'till', 'for', 'then', 'but', 'so']);

function before(tokens: readonly Token[], sentence: Sentence, cue: number): readonly Token[] {
  return things(tokens.slice(sentence.from, cue)).slice(-LONGEST);
}

function things(tokens: readonly Token[]): readonly Token[] {
  return tokens.filter(({ kind, norm }) => kind === 'word' && !isGlue(norm) && !NOT_THE_THING.has(norm));
}
