import { FILLERS } from '../language/clause-words.ts';
import { opensQuestion } from '../language/split.ts';
import type { ReadText, Sentence, Token } from '../language/types.ts';
import { cues } from './cues.ts';

/** A question of a sentence: a phrase belongs to it that stands in tokens [from, to) and ends in [asks, to). */
export interface Question {
  /** Where what belongs to it begins: before the first of a sentence may stand what it is about. */
  readonly from: number;
  readonly asks: number;
  readonly to: number;
  /** Of its sentence. */
  readonly isFirst: boolean;
}

/** A sentence that asks something. */
export interface Asking {
  readonly sentence: Sentence;
  /** In order; never empty. */
  readonly questions: readonly Question[];
  /** Is it surely a question: by its mark, or by how it begins and ends? */
  readonly isSure: boolean;
  /** Nothing but asking follows. */
  readonly isLast: boolean;
}

/**
 * The sentences that ask, with a question mark or without: speech has none, and "I would like to know …" asks, too.
 * A question that its speaker goes on to answer ("How do we serve it? We …") is none.
 */
export function asking(text: ReadText): readonly Asking[] {
  const found = text.sentences.map((sentence, i) => ({ sentence, ...questions(text, sentence, i) }));
  const lastStatement = found.findLastIndex((entry) => entry.questions.length === 0);
  return found
    .map((entry, i) => ({ ...entry, isLast: i > lastStatement }))
    .filter((entry) => entry.questions.length > 0 && (entry.isLast || !isRhetorical(text, entry.sentence)));
}

function questions(text: ReadText, sentence: Sentence, index: number): Pick<Asking, 'questions' | 'isSure'> {
  const clauses = text.clauses.filter((clause) => clause.sentence === index);
  const openers = clauses
    // "…, or does that stay hidden?" is the other half of one question.
    .filter(({ from, to }) => text.tokens[from]?.norm !== 'or' && opensQuestion(text.tokens, from, to))
    .map(({ from }) => from);
  if (sentence.asked) {
    const begins = openers.length === 0 || asksAtOnce(text.tokens, sentence) ? [sentence.from] : [];
    return { questions: spans([...begins, ...openers], sentence), isSure: true };
  }
  const found = cues.find(text.tokens, sentence.from, sentence.to);
  const indirect = found.filter(({ key }) => key === 'indirect').map(({ to }) => to - 1);
  const needed = found.filter(({ key }) => key === 'need').map(({ from }) => from);
  const inverted = found.filter(({ key }) => key === 'inversion').map(({ from }) => from);
  // Who ends a sentence with a full stop did not ask, but for "I would like to know …".
  const isMarked = /^\s*["'”’)]*[.!;:]/.test(text.raw.slice(sentence.end, sentence.end + 8));
  const isElliptic = !isMarked && asksForAny(text.tokens, sentence);
  const mayBegin = isElliptic || mayAsk(text.tokens, sentence);
  const direct = isMarked ? [] : [...openers, ...inverted, ...(mayBegin ? [sentence.from] : [])];
  const starts = [...direct, ...indirect, ...needed];
  const statements = clauses.map(({ from }) => from).filter((from) => isStatement(text.tokens, from));
  const list = spans(starts, sentence, indirect).map((question) => ({
    ...question,
    to: Math.min(question.to, statements.find((at) => at > question.asks) ?? question.to),
  }));
  const last = list.at(-1);
  // "I would like to know whether …"; "I would like to understand intent from the text" is a plan.
  const opens = (at: number): boolean => ASKED.has(text.tokens[at]?.norm ?? '');
  const isIndirect = last !== undefined && indirect.includes(last.asks) && (opens(last.asks) || opens(last.asks + 1));
  const isDirect = !isMarked && last?.to === sentence.to && last.asks === openers.at(-1);
  return { questions: list, isSure: isElliptic || isDirect || isIndirect };
}

/** @param indirect starts before which stands but "I would like to know" */
function spans(starts: readonly number[], { from, to }: Sentence, indirect: readonly number[] = []): Question[] {
  const order = [...new Set(starts)].toSorted((a, b) => a - b);
  return order.map((asks, i) => {
    const isFirst = i === 0;
    return { from: isFirst && !indirect.includes(asks) ? from : asks, asks, to: order[i + 1] ?? to, isFirst };
  });
}

/** What may stand before the first word that counts. */
const JOINS: ReadonlySet<string> = new Set([...FILLERS, 'because', 'roughly', 'maybe', 'perhaps', 'lastly', 'finally']);
const SUBJECTS: ReadonlySet<string> = new Set(['i', 'we', 'it', 'they', 'this', 'that', 'there', 'let']);
const ASKS: ReadonlySet<string> = new Set(['what', 'which', 'who', 'whose', 'how', 'why']);
const ASKED: ReadonlySet<string> = new Set([...ASKS, 'whether', 'when', 'where', 'if']);
const MAY_ASK: ReadonlySet<string> = new Set(
  'is are was were do does did can could should shall would will has have may must am'.split(' '),
);

/** Where a clause begins once "and", "so" and the like are passed over. */
function opening(tokens: readonly Token[], from: number): number {
  let first = from;
  while (JOINS.has(tokens[first]?.norm ?? '')) first += 1;
  return first;
}

/** Does a clause of unpunctuated speech go on to state something ("… and then I would …")? */
function isStatement(tokens: readonly Token[], from: number): boolean {
  return SUBJECTS.has(tokens[opening(tokens, from)]?.norm ?? '');
}

/** Words that may stand before the word that asks: "by what time", "for which of them". */
const BEFORE_ASKING: ReadonlySet<string> = new Set('by at in for to from on with until of'.split(' '));

/** Does a sentence begin with a word that asks, whatever else it goes on to ask: "What fields are there, and do we …?" */
function asksAtOnce(tokens: readonly Token[], { from }: Sentence): boolean {
  const first = opening(tokens, from);
  const word = BEFORE_ASKING.has(tokens[first]?.norm ?? '') ? first + 1 : first;
  return ASKS.has(tokens[word]?.norm ?? '') || MAY_ASK.has(tokens[first]?.norm ?? '');
}

/** May a sentence without a mark be a question: "which events are available", "are ads in scope"? */
function mayAsk(tokens: readonly Token[], { from, to }: Sentence): boolean {
  const first = opening(tokens, from);
  const [word = '', next = ''] = [tokens[first]?.norm, tokens[first + 1]?.norm];
  if (BEFORE_ASKING.has(word) && ASKS.has(next)) return first + 2 < to;
  return first + 1 < to && ((ASKS.has(word) && !SUBJECTS.has(next) && next !== 'means') || MAY_ASK.has(word));
}

/** Words of a question without a verb at most. */
const ELLIPTIC = 8;
const NOT_OF_ANY: ReadonlySet<string> = new Set(['of', 'more', 'case', 'way', 'rate', 'time', 'day']);

/** "Any GPUs or a cluster", "any minimum order quantities": a question though nothing marks it. */
function asksForAny(tokens: readonly Token[], { from, to }: Sentence): boolean {
  const first = opening(tokens, from);
  const rest = tokens.slice(first + 1, to).map(({ norm }) => norm);
  if (tokens[first]?.norm !== 'any' || rest.length === 0 || rest.length >= ELLIPTIC) return false;
  return !NOT_OF_ANY.has(rest[0] ?? '') && !rest.some((norm) => MAY_ASK.has(norm) || SUBJECTS.has(norm));
}

/** "How do we serve it?", "Why would I …?": asked of oneself, where an answer follows and not a reason. */
function isRhetorical({ tokens }: ReadText, { from, to }: Sentence): boolean {
  const first = opening(tokens, from);
  const [word = '', self = ''] = [tokens[first]?.norm, tokens[first + 2]?.norm];
  if (word === 'what' && tokens[to - 2]?.norm === 'go' && tokens[to - 1]?.norm === 'wrong') return true;
  const after = opening(tokens, to);
  const reason = tokens[after]?.norm === 'i' && ['want', 'need', 'ask', 'am'].includes(tokens[after + 1]?.norm ?? '');
  return (word === 'how' || word === 'why') && (self === 'i' || self === 'we') && !reason;
}
