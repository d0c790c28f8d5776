import { lexicon } from '../language/lexicon.ts';

const MODEL =
  '(model|gbdt|xgboost|lightgbm|tree|forest|regression|network|net|transformer|bert|llm|two tower|embedding|autoencoder|ensemble|loss|cross entropy|pointwise|pairwise|listwise|algorithm|architecture|classifier|hyperparameter|optimizer|learning rate|graph|rnn|cnn|deep)';
const CHOOSE = '(use|choose|pick|take|train|try|build|prefer|recommend|suggest|start with|go with|go for|opt for)';

/** The phrases by which an interviewer tells what is wanted of him, whatever the prompt. */
export const cues = lexicon(
  Object.entries({
    /** Asking without a question: what follows is asked. */
    indirect: [
      'i (would|will|want to|need to|like to|would like to) (just|first|also|then)? ask (you|about|what|how|which|who|whether|when|where|if)',
      'i (would|will|want to|need to|like to|would like to) (just|first|also|then)? (clarify|find out)',
      'i (would|will|do)? (just|first|also)? (like|want|need|love) to (know|understand|hear)',
      '(let me|can i|could i|may i) (first|just|also)? (ask (you|about|what|how|which|who|whether|when|where|if)|clarify)',
      '(=tell|=give) me … (about|what|how|which|who|whether|where|when|sense|idea|feel|number|figure)',
      '(i|we) (be|do)? (still|also|just)? (wonder|wondering|curious|unclear|not sure) (about|what|how|which|who|whether|where|when|if)',
      '(question|questions) (about|on|regarding|concerning)',
      'please (tell|clarify|explain|share)',
    ],
    /** A question in the middle of speech. */
    inversion: [
      '(what|which|who|where|when|why|how) (do|can|could|will|would|should) (i|we|you|it|they|the|a|this|that|our|your)',
    ],
    /** Asking for leave to go on. */
    'check-in': [
      '(shall|should|may|can|could) (i|we) (now|just|then|also)? (go on|move on|go ahead|continue|proceed|carry on|keep going|go deeper|dive|dig|start|begin|jump|skip|elaborate|expand|stop|sketch|draw|walk you)',
      '(do you want|would you like|want) (me|us) to',
      '(would|do) you (like|prefer|want) (more|to hear|to see|to go|to dig|me)',
      'you would? (like|want) me to',
      '(any|anything) (question|concern|objection|unclear|missing|to add|you would (like|add))',
      '(am i|are we) (on track|on the right track|going too|too (deep|fast|slow))',
      '(do|would) (that|this|it|everything) (make sense|sound (good|right|ok|okay|reasonable|fair|sensible|like)|look (good|right|ok|okay|reasonable)|work for you|match|fit what|answer|cover)',
      '(are you) (ok|okay|fine|happy|good) (with|if)',
      '(did|have) i (miss|missed|forget|forgotten|get|read|hear|understand|catch|leave out) (that|this|it|you|everything|anything|all|something|a constraint)?',
      '(anything|something) … (wrong|missing|forgot|missed)',
      '(be|is|was) (that|this|it) (the|your) (picture|problem|question|task|idea|case|scope|whole)',
    ],
    /** Leaving it to the interviewer where to go. */
    choice: [
      '(which|what|where) (one|of these|of those|of the two|part|direction|way|topic)? (do|would|should) (you|i|we) (prefer|rather|like|want|start|begin|dig|go)',
      'you would rather',
    ],
    /** Asking for a nod: ends its sentence. */
    nod: [
      '(ok|okay|good|clear|fine|alright|with me|following|make sense|on track) so far',
      '(be|is) (that|this|it|everything|all of that) (all)? (ok|okay|right|correct|clear|fine|fair|good|enough|reasonable|sensible|alright|what you (have|had|want|mean|expect)) (so far|with you|for you|for now)?',
      '(sound|sounds) (good|right|ok|okay|fair|reasonable)',
    ],
    /** Asking to be given the solution. */
    solution: [
      `(which|what) (kind of|type of|sort of|=ml)? ${MODEL} … (should|would|shall|do|can|could) (i|we|you) … ${CHOOSE}`,
      `(which|what) (kind of|type of|sort of|=ml)? ${MODEL} … (=best|=better|good|right|suitable|appropriate|work)`,
      `(should|would|shall|could|can) (i|we|you) … ${CHOOSE} … ${MODEL}`,
      `what (should|would) (i|we|you) (use|choose|pick|do|train|build|recommend|suggest)`,
      `how (should|would|do) (i|we|you) (build|design|model|solve|approach|train|architect|structure|tackle) (this|it|that|the)`,
      'what (be|is) the (right|best|correct|ideal|expected|good) (answer|solution|model|approach|architecture|design|loss|algorithm)',
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
