import { builtIn } from '../language/lexicon.ts';

const MODEL =
  '(model|gbdt|xgboost|lightgbm|tree|forest|regression|network|net|transformer|bert|llm|two tower|embedding|autoencoder|ensemble|loss|cross entropy|pointwise|pairwise|listwise|algorithm|architecture|classifier|hyperparameter|optimizer|learning rate|graph|rnn|cnn|deep)';
const CHOOSE = '(use|choose|pick|take|train|try|build|prefer|recommend|suggest|start with|go with|go for|opt for)';

/** The phrases by which an interviewer tells what is wanted of him, whatever the prompt. */
export const cues = builtIn(
  'asks',
  Object.entries({
    /** Asking without a question: what follows is asked. */
    indirect: [
      'i (would|will|want to|need to|like to|would like to) (just|first|also|then)? ask (you|about|what|how|which|who|whether|when|where|if)',
      'i (would|will|want to|need to|like to|would like to) (just|first|also|then)? (clarify|find out)',
      'i (would|will|do)? (just|first|also)? (like|want|need|love) to (know|understand|hear)',
      '(let me|can i|could i|may i) (first|just|also)? (ask (you|about|what|how|which|who|whether|when|where|if)|clarify)',
      '(=tell|=give) me … (about|what|how|which|who|whether|where|when|sense|idea|feel|number|figure)',
      '(i|we) (would|will)? (be|do)? (still|also|just)? (wonder|wondering|curious|interested|unclear|not sure) (like|just)? (about|in|what|how|which|who|whether|where|when|why|if)',
      '(i|we) (should|must|might|could|ought to|have to|had better) (probably|perhaps|also|first|just|at least)? ask',
      '(a|an|one|another|my|the|quick|more|some|two|three|first|last|next|other|few) (question|questions) (about|on|regarding|concerning)',
      'please (tell|clarify|explain|share)',
    ],
    /** Asking for a figure: the thing asked about stands inside. */
    need: [
      '(i|we) (would|will|do)? (also|still|first|just)? need … (price|prices|pricing|cost|costs|budget|quota|terms|figure|figures|number|numbers|volume|volumes|limit|limits|breakdown|share)',
    ],
    /** A question in the middle of speech. */
    inversion: [
      '(what|which|who|where|how) (=is|=are|=was|=were) (i|we|you|he|she|they|it|there) (supposed|expected|meant|allowed|going|to)',
      '(what|which|who|where|when|why|how) (do|can|could|will|would|should) (i|we|you|it|they|the|a|this|that|our|your)',
      '=how (bad|good|big|large|small|often|long|fast|slow|quick|late|early|old|fresh|common|rare|costly|expensive|serious|severe|noisy|reliable|accurate|strict) (=is|=are|=was|=were|=would|=will) (it|that|this|these|those|they|the|a|an|our|your|we)',
    ],
    /** Asking for leave to go on. */
    'check-in': [
      '(shall|should|may|can|could) (i|we) (now|just|then|also)? (go on|move on|go ahead|continue|proceed|carry on|keep going|go deeper|dive|dig|start|begin|jump|skip|elaborate|expand|stop|sketch|draw|walk you)',
      '(do you want|would you like|want) (me|us) to',
      '(would|do) you (like|prefer|want) (more|to hear|to see|to go|to dig|me)',
      'you would? (like|want) me to',
      '(any|anything|other|further) (else|other|more)? (question|concern|objection|worry|doubt|unclear|missing|to add|you would (like|add|challenge|change|question|want))',
      '(am i|are we) (on track|on the right track|going too|too (deep|fast|slow))',
      '(do|would) (that|this|it|everything|all of (this|that)|(that|this|my|the) (design|plan|evaluation|approach|summary|split|flow|framing|answer|idea|recap)) (make sense|sound (good|right|ok|okay|reasonable|fair|sensible|like)|look (good|right|ok|okay|reasonable)|work for you|match|fit what|answer|cover)',
      '(are you) (ok|okay|fine|happy|good) (with|if)',
      '(=did|=have) i (miss|missed|forget|forgotten|leave out) (that|this|it|you|everything|anything|all|something|a constraint)?',
      '(=did|=have) i (get|got|read|hear|heard|understand|understood|catch) (that|this|it|you|everything|anything|all|something|a constraint)',
      '(anything|something) … (wrong|missing|forgot|missed)',
      '(be|is|was) (that|this|it) (the|your) (picture|problem|question|task|idea|case|scope|whole)',
      '=is (that|this|it) (ok|okay|right|correct|fine|fair|good|reasonable|sensible|acceptable) (for|with|by|to) (you|both|everybody|everyone|all|us)',
    ],
    /** Leaving it to the interviewer where to go. */
    choice: [
      '(which|what|where) (one|of these|of those|of the two|part|direction|way|topic)? (do|would|should) (you|i|we) (prefer|rather|like|want|start|begin|dig|go)',
      'you would rather',
      'or (shall|should|can|could|may) (i|we) (now|just|then|rather)? (go|move|continue|carry|turn|proceed|jump|head) (on|to|over|ahead|straight|into)',
      '(more|further|deeper) (depth|detail|details)? (here|on this|on that|on it)? or (on|next|move|go|shall|should|straight)',
    ],
    /** Asking for a nod: ends its sentence. */
    nod: [
      '(ok|okay|good|clear|fine|alright|with me|following|make sense|on track) so far',
      '(be|is) (that|this|it|everything|all of that) (all)? (ok|okay|right|correct|clear|fine|fair|good|enough|reasonable|sensible|alright|what you (have|had|want|mean|expect)) (so far|with you|for you|for now)?',
      '(sound|sounds) (good|right|ok|okay|fair|reasonable)',
    ],
    /** Asking to be given the solution. */
    solution: [
      `(which|what) (kind of|type of|sort of|=ml)? ${MODEL} … (should|would|shall) (i|we|you) … ${CHOOSE}`,
      `(which|what) (kind of|type of|sort of|=ml)? ${MODEL} … (=best|=better|good|right|suitable|appropriate|work)`,
      `(should|would|shall) (i|we|you) … ${CHOOSE} … ${MODEL}`,
      `what (should|would) (i|we|you) (use|choose|pick|do|train|build|recommend|suggest)`,
      `how (should|would|do) (i|we|you) (build|design|model|solve|approach|train|architect|structure|tackle) (this|it|that|the)`,
      'what (be|is) the (right|best|correct|ideal|expected|good) (answer|solution|model|approach|architecture|design|loss|algorithm)',
    ],
    /** Asking what there is, or what is allowed: a fact may say so; where none does, the choice is the candidate's. */
    permission: [
      `(which|what) (kind of|type of|sort of|=ml)? ${MODEL} … (do|can|could|may) (i|we|you) … ${CHOOSE}`,
      `(can|could|may) (i|we|you) … ${CHOOSE} … ${MODEL}`,
    ],
    assumption: ['(assume|assumption|suppose|presume)'],
    /** Asking what to do: answered by a fact, if one is about it. */
    advice: [
      '(should|shall) (i|we)',
      'would you',
      '(do|would) you (think|recommend|suggest|advise|prefer|consider)',
      'what do you (think|recommend|suggest|advise|prefer)',
      '(be|is|would) … (=better|=best|good idea|overkill|worth it|recommended)',
    ],
  }).map(([key, phrases]) => ({ key, phrases })),
);
