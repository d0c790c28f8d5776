import { builtIn } from '../language/lexicon.ts';
import { tokenize } from '../language/tokenize.ts';

const I =
  '(let us|let me|should|shall|could|can|may|will|would|want to|like to|need to|have to|going to|time to|better|(i|we) (now|just|then|rather|quickly|gladly))';
const SOON = '(just|now|rather|then|also|maybe|like to|prefer to|quickly|suggest (we)?)';
const IT = '(that|this|it|these|those|them|there|here)';
const PART =
  '(next|label|labels|framing|data|feature|features|model|models|modeling|training|metric|metrics|evaluation|serving|monitoring|architecture|rest|remaining|other|something else|problem)';

/** The ways in which a candidate closes a topic that the other side would go on with. */
export const closings = builtIn('closings', [
  {
    key: 'anywhere',
    phrases: [
      // Parks it.
      `(=park|=parking|=parked|=shelve|=shelving|=table|=tabling) ${IT}`,
      `${I} ${SOON}? (=park|=shelve|=postpone|=defer)`,
      `(set|put|leave|push) ${IT} (aside|to the side|off|on hold|on the shelf)`,
      'parking lot',
      `(=defer|=postpone|=save|=keep|=drop) ${IT} (for|until|till)? (later|now|the end)`,
      `(=defer|=postpone|=skip) (that|this|it)`,
      `take ${IT} offline`,
      `${IT} (can|could|should|may|will) wait`,
      // Promises to return.
      `(i|we) (will|can|could|would|shall|should|may|might|am happy to|want to)? (gladly|happily|always|maybe|then|later|rather)? (come|get|circle|loop|swing) back`,
      `(=come|=coming|=get|=circle|=circling|=loop) back to ${IT}`,
      '(return to|revisit|pick up) (that|this)',
      `(pick ${IT} up|take ${IT} up) (again|later)`,
      `(more|rest|details) (on|of|about)? ${IT}? later`,
      'this later',
      '(discuss|cover|explain|elaborate) … later',
      '(if|when|once) (there is|we have|i have|i) (time|minutes|room) (left)?',
      // Looks at the clock.
      '(in the)? interest of time',
      '(sake|mindful|conscious|aware|because|view|respect) of (the|our|my)? (time|clock)',
      '(given|considering) (the|our|my)? (time|clock|minutes left)',
      'with (the|our|my) (time|clock|minutes)',
      '(time|clock) (be|is) (short|limited|tight|ticking|running|precious|against)',
      '(short|low|tight) (on|of) time',
      '(run|running) (out of|low on|short of) time',
      '(watch|watching|mind|minding|eye on|look at|looking at|check|checking) (the|my|our) (clock|time|watch)',
      '(spend|spent|spending) (enough|too much|too long|enough time|more time|no more) ',
      '(not|rather not|no need to) (spend|stay|go|dig|lose) … (more|longer|any) (time)? (on|here|with)',
      '(can|could|shall|may) (we|i) … (get|go|move|come|turn) to (the)? (next|label|data|feature|model|metric|evaluation|serving|monitoring|rest)',
      '(stay|keep|be|get back) (on|to|within) (schedule|plan|time|budget)',
      '(protect|reserve|keep|save|leave|need|want|have) (some|the|enough|my|a)? (time|minutes) for',
      '(my|the) (budget|time|minutes) (for|on) (this|that|it|the step|this step)',
      '(spend|use|save|have) (the|my|our|that|this)? (rest|time|minutes) (on|for)',
      '(careful|frugal|economical|stingy) with (the|my|our)? time',
      '(we|i) (be|am|are) over (time|budget|on this|on that|here)',
      '(spend|talk) … (all day|the whole (interview|hour|session)|hours) (on|about)?',
      // Goes on.
      `${I} ${SOON}? (=move|=go|=carry|=press|=push|=head) (on|ahead|forward|along)`,
      `${I} ${SOON}? (=move|=go|=get|=turn|=switch|=jump|=proceed|=continue|=come|=head) (over|on|back)? (to|with) (the|my|our)? ${PART}`,
      '(=moving|=going|=carrying) (on|ahead|forward)',
      `(=moving|=turning|=jumping|=switching|=over) (over)? to (the|my|our)? ${PART}`,
      `(can|could|may|should|shall) (i|we) (now|just|then)? (=move|=go|=carry|=get|=turn|=switch|=continue|=proceed|=come) (on|ahead|to|with)`,
      '(ok|okay|fine|alright|mind|good) (to|if (i|we)) (=move|=go|=carry|=continue|=proceed|=turn)',
      '(next|another) (topic|section)',
      `(=on|=onwards|=over|=now|=so) to (the)? ${PART}`,
      // Says that it is enough.
      `${IT} (be|is|should be|would be)? (good|detail|depth)? (enough|sufficient|plenty|fine|good)? for now`,
      '(enough|sufficient) (detail|depth|said)',
      `(enough|plenty|=done|=finished) (on|about|of|with|detail on|detail for|for) ${IT}`,
      '(not|never|rather than) … (further|deeper) … (now|here|this|that)',
      '(rabbit hole|weeds)',
      '(let me|let us|i will|i would) (=pause|=stop|=break) (this|that|it|here)',
      '(leave|leaving) (that|this|it) (for the end|at|here|there|for now|for later|open|aside)',
      `${I} (stop|close|end|wrap) (that|this|it|up)? (here|there|up|now)`,
      '(too deep|deep enough|far enough|detailed enough)',
      // Offers the choice.
      '(would|do) you (like|want|rather|prefer)',
      '(which|what|where) … (do|would) you (prefer|rather|like)',
      '(want|like|prefer) me to (go|dig|dive|continue|stay|expand|elaborate|move)',
      '(deeper|more|further|detail|details|here|on this|on that) (or|versus) … (on|to|next|move|go|first)',
      'happy to (go|dig|dive|continue|stay|expand|elaborate|take)',
      'or (shall|should|can|could|may) (i|we) … (on|to|next)',
      '(shall|should|can|could|may|is it ok if|okay if|mind if) (i|we) (now|just|then)? (=move|=go|=carry|=continue|=proceed|=turn|=leave|=park)',
    ],
  },
  // Said first.
  { key: 'first', phrases: ['next (step|point|part|topic)', '(so|now|then) next'] },
  // Said and nothing else.
  {
    key: 'terse',
    phrases: [
      '(next|park|parked|parking|later|pass|skip|enough|onward|onwards|moving on|move on|go on|proceed|done|tbd|todo)',
    ],
  },
]);

/** Words up to which an utterance is terse. */
const TERSE = 3;

/** Does an utterance close the topic at hand: park it, promise to return, look at the clock, go on, or offer the choice? */
export function closesTopic(said: string): boolean {
  const { tokens } = tokenize(said);
  return closings
    .find(tokens, 0, tokens.length)
    .some(({ key, from }) => key === 'anywhere' || (key === 'first' ? from === 0 : tokens.length <= TERSE));
}
