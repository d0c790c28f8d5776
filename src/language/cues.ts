import { lexicon } from './lexicon.ts';
import type { Stance } from './stance.ts';
import { wordSet } from './word-set.ts';

/** A cue opens a scope over the words after it or before it, within its clause or its sentence. */
interface Cue {
  readonly stance: Stance;
  readonly reach: 'after' | 'before' | 'inside';
  readonly within: 'clause' | 'sentence';
  readonly phrases: readonly string[];
}

/** Words that change how what stands around them is meant. Order of this table is order of strength, weakest first. */
export const CUES = {
  hypothesis: {
    stance: 'hypothetical',
    reach: 'after',
    within: 'sentence',
    phrases: [
      'if (i|we|you|they) =had',
      'in (a|an) (ideal|perfect) world',
      'if time (allow|permit)',
      '(with|given|=had i) more time',
      'in theory',
      'if there =were',
      '=had we',
      'if i =were to',
      'suppose we =had',
    ],
  },
  denial: {
    stance: 'negated',
    reach: 'after',
    within: 'clause',
    phrases: [
      'no',
      'not',
      'never',
      'without',
      'neither',
      'nor',
      'none',
      'instead of',
      'rather than',
      'avoid',
      'skip',
      'nothing',
      'as opposed to',
      'refuse to',
      'forget about?',
      'nobody',
      'no one',
      'unlike',
      'far from',
      'ditch',
      'leave out',
      'rule out',
      'over and above',
      'stay away from',
      'steer clear of',
      'lack of',
    ],
  },
  refusal: {
    stance: 'negated',
    reach: 'before',
    within: 'clause',
    phrases: [
      '(would|will)? be (a|the)? (wrong|mistake|misleading|useless|pointless|overkill|trap|no use|meaningless|worthless)',
      '(be|do|does|would|will) not (be )?(enough|sufficient|do|help|count|work|tell|matter|cut it|good enough|the point|acceptable|an option|what)',
      'tell (us|me|you|one)? nothing',
      'say nothing',
      'mean nothing',
      'mislead',
      'be not (feasible|possible|viable|realistic|affordable|practical|going to (work|fly|happen))',
      'be (infeasible|impossible|unrealistic|unaffordable|impractical)',
      'be out of the question',
      'be not what i',
      'i (would|will) not',
      'i do not (want|trust|believe|buy|need|like)',
      'miss the point',
      'be nowhere',
      'be (too early|premature)',
      'be what (not to do|to avoid)',
    ],
  },
  deferral: {
    stance: 'deferred',
    reach: 'after',
    within: 'clause',
    phrases: [
      'before (i|we|you) (even)? (talk|get|go|touch|choose|pick|name|think|design|discuss|decide|jump|say|commit|start|draw|propose|reach|open|mention|look)',
      'before (i|we|you) (even)? (frame|define|settle|compare|label|size)',
      'before (any|even|getting|talking|choosing|picking|thinking|naming|touching|jumping|going|discussing|designing|deciding|committing|proposing|drawing|model|modeling)',
      '(come|get|circle) back to',
      'hold off',
      'not … yet',
      'postpone',
      'put off',
      'defer',
      'too early (to|for)',
      'park',
      'will (get|come) to',
      'later i will',
      'set aside',
    ],
  },
  parked: {
    stance: 'deferred',
    reach: 'inside',
    within: 'clause',
    phrases: [
      '(leave|put|set|push|keep|save) … (for later|until later|aside|for the end|to the end)',
      'go back to … (later|afterwards|at the end|in a (minute|moment|second|bit))',
    ],
  },
  putOffUntil: {
    stance: 'deferred',
    reach: 'after',
    within: 'sentence',
    phrases: [
      '(check|decide|see|settle|work out|figure out|find out|sort out|list|name|state|define|pick|choose) (that|this|it)? later (on)? (which|what|how|whether|if|who|where)',
      '(later on|at the end) (i|we) (will|would|shall|can) (sum|summarise|summarize|list|check|recap|define|name|size|split|say|state|talk|discuss|decide|plan)',
    ],
  },
  putOff: {
    stance: 'deferred',
    reach: 'before',
    within: 'sentence',
    phrases: [
      '(can|could|will|should|must) wait',
      '(come|get) (in)? later',
      'for later',
      'hold that thought',
      'park (that|this|it)',
      'another day',
      'not (now|today|yet)',
      'come back to (that|this|it)',
      'get to (that|this|it) (later|in)',
      'comes after that',
      'put (that|this|it) aside',
      'leave (that|this|it|those|them) (until|till|open|when|once|for (now|later|another))',
      '(do|decide|settle|check|handle|cover|discuss|plan|size|define) (that|this|it|those|them) (later|at the end|another time)',
      '(come|get) back to (when|once|later|after)',
      '(list|name|state|give|recap|summarise|summarize) … at the end',
      'a later version',
      'out of scope',
    ],
  },
  report: {
    stance: 'attributed',
    reach: 'after',
    within: 'sentence',
    phrases: [
      '(people|person|somebody|someone|everybody|everyone|candidate|folk|guy|textbook|blog) (often|usually|always|would|will|might|could|like|tend|love)? (now|then|just|simply|to)? (say|tell|argue|claim|suggest|propose|answer|reply|jump to|jump straight|reach for|think|recommend)',
      '(they|team|many|most|some|other|lot) (often|usually|always|would|will|might|could|like|tend|love)? (now|then|just|simply|to)? (say|argue|claim|propose|jump to|jump straight|reach for|think|recommend)',
      '(tempting|temptation|reflex|instinct|knee jerk|the usual answer|the standard answer|the easy answer|lazy answer|the lazy|naive answer|textbook answer|stock answer)',
      '(common|classic|usual|typical|beginner|rookie) (mistake|error|trap|pitfall|answer)',
      '(one|you|somebody|someone) (might|could|would|may) (say|think|argue|be tempted|answer|expect)',
      '(i|we) (be|have|had) (once|often)? (been)? told',
      '(a|an|my|our) (old|former|ex|previous)? (colleague|boss|teammate|flatmate) (of mine)?',
      '(i|we|one) could (now|just|simply|of course|already)? (say|name|throw|list|recite|tell you|rattle|open with)',
      '(people|candidate|team|many|most|some) (love|like|tend|want) to (spend|waste|argue|debate|talk|start|jump|go)',
      'i (often|keep|sometimes)? (hear|read|see) (people|candidate|team|that|of|on)',
      'it be easy to say',
      'answer like',
      'phrase like',
      'the phrase',
      'so called',
      '(some|many|most|others|other people|a lot) (would|might|may|could) (just|simply|now)? (call|begin|start|use|take|do|go|define|treat|split|cut|pick|choose|frame)',
      '(other|most) (team|people|company|firm|engineer|vendor) (define|use|treat|take|call|split|do|go|make|ship|just)',
      '(paper|book|blog|blog post|textbook|article|tutorial|literature) (i read|i saw|say|claim|suggest|recommend|drop|advise|use|do|propose)',
      'vendor (say|claim|suggest|recommend|advise|propose)',
      'in (their|his|her|that) (blog|paper|talk|post|article|book)',
      '(at|in) (a|my|our|the|one) (former|previous|old|ex|last) (employer|company|job|place|team) they',
      '(at|in) (a|my|our) (former|previous|ex) (employer|company|job|team)',
      '(some|many|most|people) suggest (to|that)',
      '(i|we) have (seen|watched) (people|team|candidate|design|project)',
      'last time (someone|somebody|i|they|we)',
      '(i|we) (once|used to) (say|answer|open|blurt|start)',
    ],
  },
} as const satisfies Readonly<Record<string, Cue>>;
export type CueName = keyof typeof CUES;

/** Where a cue's words do not mean what they say: "not only", "no later than". */
const FALSE_CUES = [
  'not (only|just|merely|simply|alone)',
  'no (doubt|matter|wonder|problem|longer than|later than|more than|less than|fewer than|worse than|question|surprise)',
  'not (more|less|fewer|later|earlier|worse|lower|higher|until|least|to mention|sure)',
  'never (more|less|fewer|later|worse) than',
  'whether or not',
  'if not',
  'without (loss|downtime|fail|a doubt|delay|interruption)',
  'or not',
  'nothing else',
  'why not',
  'not that',
  'not bad',
  'nothing but',
  'none other',
  'no joke',
  'no (user|customer|member|person|one) (see|notice)',
  'no earlier than',
  'do not forget',
  'not forget',
  'never forget',
  '(user|customer|people|they|buyer|visitor|member|shopper|guest|reader|viewer|player|who) (will|would|have|also|often|always|rarely)? (come|get) back',
  '(be|have) not yet',
  'not yet (available|known|there|in|here|arrive|ready|see|observe|mature|visible|report|settle)',
  'not today (value|price|count|rating|table|status|snapshot|figure|stock|version|or|but)',
];

export const cueLexicon = lexicon([
  ...Object.entries(CUES).map(([key, cue]) => ({ key, phrases: cue.phrases })),
  { key: 'falseCue', phrases: FALSE_CUES },
]);

/** Words that end a scope inside a clause: what follows is meant again. */
export const ENDS_SCOPE: ReadonlySet<string> = wordSet(
  'but because so except instead only although though however yet until unless arrow rather',
);

/** Words that begin a new clause wherever they stand. */
export const STARTS_CLAUSE: ReadonlySet<string> = wordSet(
  `but because so since although though however whereas while unless if when which arrow otherwise therefore
  then until after once`,
);

/** After a comma or "and", these begin a new clause. */
export const SUBJECTS: ReadonlySet<string> = wordSet(
  `i we you he she it they there this that these those who what where how why the then my our let here also
  plus each every everything all a an as for with at in on from by to`,
);

/** Words with which a question begins in speech or notes that have no question mark. */
export const QUESTION_OPENERS = lexicon([
  {
    key: 'question',
    phrases: [
      '(what|which|who|whom|whose|where|when|why|how) (be|do|can|could|will|would|should|have|may|must|happens)',
      'how (many|much|fast|often|long|late|soon|quick|fresh|big|large|old|far|quickly|bad|high|low|tight|strict|critical|accurate)',
      'what (about|kind|sort|type|share|fraction|percent|latency|scale|volume|budget|time|data|label|rate|p99)',
      'which (one|side|of)',
      'who (look|act|own|use|read|decide|get|review|see|pay|call|handle|confirm)',
      '(=is|=are|=was|=were|=does|=did|=can|=could|=should|=shall|=would|=will|=has|=may|=must) (i|we|you|it|they|there|this|that|the|a|an|any|anyone|somebody|someone|people|user|customer|he|she|these|those|your|our|my)',
      '(=do|=have) (i|we|you|they|people|user|customer|these|those|your|our)',
    ],
  },
]);

/** What may stand before a question's first word without hiding that it is one. */
export const FILLERS: ReadonlySet<string> = wordSet(
  `um uh so ok okay and well right also like yeah first then but alright now just hmm er actually or good sure
  next plus question q`,
);

/** A question tacked on to a statement: the statement stands. */
export const TAGS: ReadonlySet<string> = wordSet(
  'right ok okay correct yes yeah no agreed y fair sound sounds cool good',
);
