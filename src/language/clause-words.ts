import { wordSet } from './word-set.ts';

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
export const OPENERS = [
  '(what|which|who|whom|whose|where|when|why|how) (be|do|can|could|will|would|should|have|may|must|happens)',
  'how (many|much|fast|often|long|late|soon|quick|fresh|big|large|old|far|quickly|bad|high|low|tight|strict|critical|accurate)',
  'what (about|kind|sort|type|share|fraction|percent|latency|scale|volume|budget|time|data|label|rate|p99)',
  'which (one|side|of)',
  'who (look|act|own|use|read|decide|get|review|see|pay|call|handle|confirm)',
  '(=is|=are|=was|=were|=does|=did|=can|=could|=should|=shall|=would|=will|=has|=may|=must) (i|we|you|it|they|there|this|that|the|a|an|any|anyone|somebody|someone|people|user|customer|he|she|these|those|your|our|my)',
  '(=do|=have) (i|we|you|they|people|user|customer|these|those|your|our)',
];

/** What may stand before a question's first word without hiding that it is one. */
export const FILLERS: ReadonlySet<string> = wordSet(
  `um uh so ok okay and well right also like yeah first then but alright now just hmm er actually or good sure
  next plus question q`,
);

/** A question tacked on to a statement: the statement stands. */
export const TAGS: ReadonlySet<string> = wordSet(
  'right ok okay correct yes yeah no agreed y fair sound sounds cool good',
);
