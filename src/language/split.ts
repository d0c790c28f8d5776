import { FILLERS, STARTS_CLAUSE, SUBJECTS, TAGS } from './clause-words.ts';
import { questionOpeners } from './cue-lexicons.ts';
import type { Break, RawToken, Tokens } from './tokenize.ts';
import { wordSet } from './word-set.ts';

/** A run of tokens, half-open. */
export interface Span {
  readonly from: number;
  readonly to: number;
}
export interface SentenceSpan extends Span {
  readonly asked: boolean;
  /** Where a question tacked on ("…, right?") begins; `to` where there is none. */
  readonly tag: number;
  /** The punctuation before, in and after it. */
  readonly breaks: readonly Break[];
}

const ENDS_SENTENCE = '.?!¶;';

/** Sentences by their end marks, semicolons, blank lines and list items. A line break alone ends nothing. */
export function sentences({ tokens, breaks }: Tokens): SentenceSpan[] {
  const spans: SentenceSpan[] = [];
  let from = 0;
  let first = 0;
  for (const mark of [...breaks.filter((b) => ENDS_SENTENCE.includes(b.mark)), { at: tokens.length, mark: '.' }]) {
    if (mark.at <= from) continue;
    first = firstAt(breaks, from, first);
    const own = breaks.slice(first, firstAt(breaks, mark.at + 1, first));
    for (const part of spokenParts(tokens, own, { from, to: mark.at })) {
      spans.push(sentence(tokens, own, part, mark.mark === '?' && part.to === mark.at));
    }
    from = mark.at;
  }
  return spans;
}

/** Index of the first break at a token or after it; looked for from an index on, so that all sentences take one walk. */
function firstAt(breaks: readonly Break[], token: number, from: number): number {
  let i = from;
  while (i < breaks.length && (breaks[i]?.at ?? token) < token) i += 1;
  return i;
}

/** Words from which speech without punctuation is taken to be several sentences, and the least that each has. */
const LONG_SENTENCE = 30;
const SHORT_SENTENCE = 8;
const TURNS: ReadonlySet<string> = wordSet('um uh okay ok well so anyway yeah right');
/** Words that keep hold of the next: "the right one", "turns out right", "as well". */
const HOLDS: ReadonlySet<string> = wordSet('the a an as is are be been was were not very quite out get gets got how');

/** Speech as typed has no full stops: a long run without commas is cut where the speaker takes breath. */
function spokenParts(tokens: readonly RawToken[], breaks: readonly Break[], { from, to }: Span): Span[] {
  const commas = breaks.filter((b) => b.at > from && b.at < to && ',:-'.includes(b.mark)).length;
  if (to - from < LONG_SENTENCE || (to - from) / (commas + 1) < LONG_SENTENCE / 2) return [{ from, to }];
  const spans: Span[] = [];
  let start = from;
  for (let i = from; i < to; i += 1) {
    if (!TURNS.has(tokens[i]?.norm ?? '') || i - start < SHORT_SENTENCE || to - i < SHORT_SENTENCE) continue;
    if (HOLDS.has(tokens[i - 1]?.norm ?? '')) continue;
    spans.push({ from: start, to: i });
    start = i;
  }
  return [...spans, { from: start, to }];
}

function sentence(
  tokens: readonly RawToken[],
  around: readonly Break[],
  { from, to }: Span,
  mark: boolean,
): SentenceSpan {
  const breaks = around.filter((b) => b.at >= from && b.at <= to);
  const comma = breaks.findLast((b) => b.at > from && b.at < to && ',;-'.includes(b.mark));
  const tagAt = comma !== undefined && isTag(tokens.slice(comma.at, to)) ? comma.at : to;
  const bare = mark && tagAt === to && to - from > 4 && TAGS.has(tokens[to - 1]?.norm ?? '') ? to - 1 : tagAt;
  if (mark && bare < to && !opensQuestion(tokens, from, to)) return { from, to, asked: false, tag: bare, breaks };
  return { from, to, asked: mark, tag: to, breaks };
}

/** "…, right?" or "…, isn't it?": turned to the other side, with nothing of its own to ask. */
function isTag(words: readonly RawToken[]): boolean {
  const last = words.at(-1)?.norm ?? '';
  return words.length <= 3 && (TAGS.has(last) || (TAG_VERBS.has(words[0]?.norm ?? '') && TAG_SUBJECTS.has(last)));
}

const TAG_VERBS: ReadonlySet<string> = wordSet('is are was were do does did can could will would should have has');
const TAG_SUBJECTS: ReadonlySet<string> = wordSet('i we you he she it they');

/** Does a question begin here, once fillers are passed over? */
export function opensQuestion(tokens: readonly RawToken[], from: number, to: number): boolean {
  let first = from;
  while (first < to && FILLERS.has(tokens[first]?.norm ?? '')) first += 1;
  return questionOpeners.find(tokens, first, Math.min(to, first + 4)).some((m) => m.from === first);
}

/** Cuts a sentence where a new statement begins: at strong marks, conjunctions, and a comma or "and" before a subject. */
export function clauses({ tokens }: Tokens, { from, to, tag, breaks }: SentenceSpan): Span[] {
  const cuts = new Set<number>();
  if (tag < to) cuts.add(tag);
  for (const { at, mark } of breaks) {
    if (at <= from || at >= to) continue;
    const opens = SUBJECTS.has(tokens[at]?.norm ?? '') || STARTS_CLAUSE.has(tokens[at]?.norm ?? '');
    const asks = mark === ',' && opensQuestion(tokens, at, to);
    if (';:()-"'.includes(mark) || (mark === ',' && opens) || asks) cuts.add(at);
  }
  for (let i = from + 1; i < to; i += 1) {
    const norm = tokens[i]?.norm ?? '';
    const next = tokens[i + 1]?.norm ?? '';
    if (STARTS_CLAUSE.has(norm)) cuts.add(i);
    if ((norm === 'and' || norm === 'or') && i + 1 < to && PRONOUNS.has(next)) cuts.add(i);
    if (ASKING.has(norm) && ASKED.has(next) && !asksAlready(tokens, Math.max(from, i - 4), i)) cuts.add(i);
  }
  const starts = [from, ...[...cuts].toSorted((a, b) => a - b)];
  return starts
    .map((start, i) => ({ from: start, to: starts[i + 1] ?? to }))
    .filter((c) => c.to > c.from)
    .flatMap((clause) => atAnds(tokens, clause));
}

/** Words from which a clause is taken to be several, and the least that each of them has. */
const LONG_CLAUSE = 16;
const SHORT_CLAUSE = 5;

/** A long clause of speech is several, strung together with "and". */
function atAnds(tokens: readonly RawToken[], clause: Span): Span[] {
  if (clause.to - clause.from < LONG_CLAUSE) return [clause];
  const spans: Span[] = [];
  let from = clause.from;
  for (let i = from; i < clause.to; i += 1) {
    if (tokens[i]?.norm !== 'and' || i - from < SHORT_CLAUSE || clause.to - i < SHORT_CLAUSE) continue;
    spans.push({ from, to: i });
    from = i;
  }
  return [...spans, { from, to: clause.to }];
}

/** Does a question word stand just before, so that what follows is the rest of its question? */
function asksAlready(tokens: readonly RawToken[], from: number, to: number): boolean {
  return tokens.slice(from, to).some(({ norm }) => QUESTION_WORDS.has(norm));
}

/** "… do you want …", "… should I …": a question begins in the middle of speech. */
const ASKING: ReadonlySet<string> = wordSet('do should shall would could can may');
const ASKED: ReadonlySet<string> = new Set(['you', 'i', 'we']);
const QUESTION_WORDS: ReadonlySet<string> = wordSet(
  'what which who where when how why many much and or so nor neither',
);

const PRONOUNS: ReadonlySet<string> = wordSet('i we you he she it they there that this then what who how the');
