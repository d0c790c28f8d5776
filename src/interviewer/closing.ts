import { lexicon } from '../language/lexicon.ts';
import { tokenize } from '../language/tokenize.ts';

const I =
  '(i|we|let us|let me|should|shall|could|can|may|want to|like to|need to|have to|going to|time to|better|would)';
const SOON = '(just|now|rather|then|also|maybe|like to|prefer to|quickly|suggest (we)?)';
const IT = '(that|this|it|these|those|them|there|here)';
const PART =
  '(next|label|labels|framing|data|feature|features|model|models|modeling|training|metric|metrics|evaluation|serving|monitoring|architecture|rest|remaining|other|something else|problem)';

/** The ways in which a candidate closes a topic that the other side would go on with. */
const CLOSINGS = lexicon([
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
      `(i|we) (will|can|could|would|shall|should|may|might|am happy to|want to)? (gladly|happily|always|maybe|then|later|rather)? (come|get|circle|go|loop|swing) back`,
      `(=come|=coming|=get|=circle|=circling|=loop) back to ${IT}`,
      `(return|revisit|pick up) (to)? ${IT}`,
      `(pick ${IT} up|take ${IT} up) (again|later)`,
      `(more|rest|details) (on|of|about)? ${IT}? later`,
      `${IT} later`,
      '(if|when|once) (there is|we have|i have|i) (time|minutes|room) (left)?',
      // Looks at the clock.
      '(in the)? interest of time',
      '(sake|mindful|conscious|aware|because|view|respect) of (the|our|my)? (time|clock)',
      '(given|with|considering) (the|our|my)? (time|clock|time left|minutes left)',
      '(time|clock) (be|is) (short|limited|tight|ticking|running|precious|against)',
      '(short|low|tight) (on|of) time',
      '(run|running) (out of|low on|short of|over|late)',
      '(watch|watching|mind|minding|eye on|look at|looking at|check|checking) (the|my|our) (clock|time|watch)',
      '(spend|spent|spending) (enough|too much|too long|enough time|more time|no more) ',
      '(stay|keep|be|get back) (on|to|within) (schedule|plan|time|budget)',
      '(protect|reserve|keep|save|leave|need|want|have) (some|the|enough|my|a)? (time|minutes|room) for',
      '(my|the) (budget|time|minutes) (for|on) (this|that|it|the step|this step)',
      // Goes on.
      `${I} ${SOON}? (=move|=go|=carry|=press|=push|=get|=head) (on|ahead|forward|along)`,
      `${I} ${SOON}? (=move|=go|=get|=turn|=switch|=jump|=proceed|=continue|=come|=head) (over|on|back)? (to|with) (the|my|our)? ${PART}`,
      '(=moving|=going|=carrying) (on|ahead|forward)',
      '(next|another) (topic|step|point|section|part)',
      `(=on|=onwards|=over|=now|=so) to (the)? ${PART}`,
      // Says that it is enough.
      `${IT} (be|is|should be|would be)? (good|detail|depth)? (enough|sufficient|plenty|fine|good)? for now`,
      '(enough|sufficient) (detail|depth|said)',
      `(enough|plenty|done|finished|finish) (on|about|of|with|detail on|detail for|for) ${IT}`,
      `leave ${IT} at`,
      `(leave|stop|close|end|wrap) ${IT} (up|here|there|for now|open|for later)?`,
      `(leave|stop|close|end) (up|here|there) (for now)?`,
      '(beyond|too deep|deep enough|far enough|detailed enough)',
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
  return CLOSINGS.find(tokens, 0, tokens.length).some(({ key }) => key === 'anywhere' || tokens.length <= TERSE);
}
