import { cueLexicon } from './cue-lexicons.ts';
import { CUES, type CueName, ENDS_SCOPE } from './cues.ts';
import type { Match } from './search.ts';
import { opensQuestion, type SentenceSpan, type Span } from './split.ts';
import type { Stance } from './stance.ts';
import type { Tokens } from './tokenize.ts';
import { wordSet } from './word-set.ts';

/** A token's stance and the token index of the cue it comes from (its own index where it is simply asserted). */
export interface Scoped {
  readonly stance: Stance;
  readonly cue: number;
}

/** From weakest to strongest: a stronger stance overrides, save that a denied denial is a claim again. */
const STRENGTH: Readonly<Record<Stance, number>> = {
  asserted: 0,
  asked: 1,
  hypothetical: 2,
  negated: 3,
  deferred: 4,
  attributed: 5,
};

/** The stance of each token of one sentence, by the cues in it. `out` is written in place at the tokens' indexes. */
export function scope(text: Tokens, sentence: SentenceSpan, clauses: readonly Span[], out: Scoped[]): void {
  // A question mark asks from the first clause that opens a question; where none does, all of the sentence asks.
  const begins = AUXILIARIES.has(text.tokens[sentence.from]?.norm ?? '');
  const asking = new Set(clauses.filter((clause) => asksItself(text, clause, sentence)));
  const opener = begins ? sentence.from : (clauses.find((clause) => asking.has(clause))?.from ?? sentence.from);
  for (const clause of clauses) {
    const asked = (sentence.asked && clause.from >= opener) || clause.from >= sentence.tag || asking.has(clause);
    for (let i = clause.from; i < clause.to; i += 1)
      out[i] = { stance: asked ? 'asked' : 'asserted', cue: sentence.from };
  }
  for (const quoted of quotations(text, sentence)) {
    for (let i = quoted.from; i < quoted.to; i += 1) out[i] = { stance: 'attributed', cue: quoted.from - 1 };
  }
  const commas = new Set(sentence.breaks.flatMap((b) => (b.mark === ',' ? [b.at] : [])));
  const found = cueLexicon.find(text.tokens, sentence.from, sentence.to);
  const hollow = found.filter((m) => m.key === 'falseCue');
  for (const clause of clauses) refuseBefore(text, clause, sentence, clauses, out);
  for (const match of found) {
    if (!isCue(match.key) || hollow.some((h) => h !== match && h.from <= match.from && match.from < h.to)) continue;
    const span = reach(text, match, match.key, sentence, clauses, commas);
    const turns = TURNS.has(text.tokens[match.from]?.norm ?? '');
    for (let i = span.from; i < span.to; i += 1) mark(out, i, CUES[match.key].stance, match.from, turns);
  }
}

/** A clause in the middle of unpunctuated speech that asks ("… and how many a second are we talking"). */
function asksItself(text: Tokens, clause: Span, sentence: SentenceSpan): boolean {
  const relative = clause.from > sentence.from && RELATIVE.has(text.tokens[clause.from]?.norm ?? '');
  const second = text.tokens[clause.from + 1]?.norm ?? '';
  const condition = !sentence.asked && CONDITIONS.has(text.tokens[clause.from]?.norm ?? '') && !SPEAKERS.has(second);
  const named = clause.from > sentence.from && !sentence.asked && namesAmount(text, clause);
  const shared = clause.from > sentence.from && !sentence.asked && sharesSubject(text, clause);
  const free = !sentence.asked && namesWhat(text, clause);
  return !relative && !condition && !named && !shared && !free && opensQuestion(text.tokens, clause.from, clause.to);
}

/** "What was bought this week counts next week" names a thing; a question would ask what it was: "what was the latency". */
function namesWhat({ tokens }: Tokens, { from, to }: Span): boolean {
  if (tokens[from]?.norm !== 'what' || !BEING.has(tokens[from + 1]?.norm ?? '') || to - from < 5) return false;
  const done = tokens[from + 2]?.norm ?? '';
  return DONE.has(done) || (done.length > 4 && done.endsWith('ed') && !SOUGHT.has(done));
}

const BEING: ReadonlySet<string> = wordSet('is are was were gets got');
const DONE: ReadonlySet<string> = wordSet(
  'bought sold left shown sent seen thrown kept lost won eaten taken chosen given',
);
/** What a question asks for in the passive: "what is needed here". */
const SOUGHT: ReadonlySet<string> = wordSet('needed expected required allowed supposed wanted called');

/** "A verdict is stored and is a training row" goes on about its subject; a question names its own: "and is it stored". */
function sharesSubject({ tokens }: Tokens, { from }: Span): boolean {
  if (tokens[from]?.norm !== 'and' || !AUXILIARIES.has(tokens[from + 1]?.norm ?? '')) return false;
  const article = tokens[from + 2]?.norm;
  return article === 'a' || article === 'an';
}

/** "A regression, how many units each shop sells" names an amount; a question would turn its verb: "how many do we get". */
function namesAmount({ tokens }: Tokens, { from, to }: Span): boolean {
  if (tokens[from]?.norm !== 'how' || to - from < 5) return false;
  const words = tokens.slice(from, to).map((t) => t.norm);
  return !words.some((w, i) => AUXILIARIES.has(w) && TURNED.has(words[i + 1] ?? ''));
}

const AUXILIARIES: ReadonlySet<string> = wordSet(
  'do does did is are was were will would can could should must may have has',
);
const TURNED: ReadonlySet<string> = wordSet('i we you he she it they there the a an this that these those');

/** Passages of two words or more in double quotation marks: somebody's words, not a claim. */
function quotations({ tokens }: Tokens, { from, to, breaks }: SentenceSpan): Span[] {
  // Of the marks before the sentence one counts that touches its first word; another closes the sentence before.
  const marks = breaks.filter((b) => b.mark === '"' && (b.at > from || b.start + 1 === tokens[from]?.start));
  const pairs = marks.flatMap((open, i) =>
    i % 2 === 0 && marks[i + 1] !== undefined ? [{ from: open.at, to: marks[i + 1]?.at ?? to }] : [],
  );
  return pairs.filter((pair) => pair.to - pair.from >= 2);
}

/** Without a question mark these open a condition: "should the store be down, …". */
const CONDITIONS: ReadonlySet<string> = new Set(['should', 'were', 'had']);

/** Inside a sentence these go on about what was said; they do not ask. */
const RELATIVE: ReadonlySet<string> = wordSet('which who whom whose where when why');

/** Denials that turn another round: "not without a canary" has one, while "no canary and no rollback" has neither. */
const TURNS: ReadonlySet<string> = wordSet('without skip avoid forget refuse leave ditch lack');

function isCue(key: string): key is CueName {
  return Object.hasOwn(CUES, key);
}

function mark(out: Scoped[], i: number, stance: Stance, cue: number, turns: boolean): void {
  const before = out[i];
  if (before === undefined) return;
  const denied = turns && before.stance === 'negated' && stance === 'negated' && before.cue !== cue;
  if (denied) out[i] = { stance: 'asserted', cue };
  else if (STRENGTH[stance] > STRENGTH[before.stance]) out[i] = { stance, cue };
}

/** Words that a cue reaches at most: longer sentences are spoken, longer thoughts are not, and reading stays linear. */
const LONGEST_REACH = 100;

function reach(
  text: Tokens,
  match: Match,
  key: CueName,
  sentence: Span,
  clauses: readonly Span[],
  commas: ReadonlySet<number>,
): Span {
  const { reach: direction, within } = CUES[key];
  const clause = clauses.find((c) => c.from <= match.from && match.from < c.to) ?? sentence;
  const room = within === 'clause' ? clause : sentence;
  if (direction === 'inside') return { from: match.from + 1, to: match.to };
  if (direction === 'before') return { from: Math.max(room.from, match.from - LONGEST_REACH), to: match.from };
  const end = key === 'denial' ? endOfList(text, clause, sentence, clauses) : room.to;
  const to = Math.min(end, match.to + LONGEST_REACH);
  if (key === 'denial') return { from: match.to, to: endOfDenial(text, match, to, commas) };
  return { from: match.to, to: key === 'deferral' ? endOfDeferral(text, match, to) : endOfReport(text, match, to) };
}

const REFUSALS: ReadonlySet<string> = new Set(['no', 'none', 'nope', 'never', 'nothing']);

/** "Canary: no." */
function refuseBefore(
  { tokens }: Tokens,
  clause: Span,
  sentence: SentenceSpan,
  clauses: readonly Span[],
  out: Scoped[],
): void {
  const before = clauses[clauses.indexOf(clause) - 1];
  const sign = sentence.breaks.find(({ at }) => at === clause.from)?.mark;
  if (clause.to - clause.from > 1 || before === undefined || sign === undefined || !':-('.includes(sign)) return;
  if (!REFUSALS.has(tokens[clause.from]?.norm ?? '')) return;
  for (let i = before.from; i < before.to; i += 1) mark(out, i, 'negated', clause.from, false);
}

const ARTICLES: ReadonlySet<string> = new Set(['a', 'an', 'any', 'the']);

/** "No canary, a rollback, or a shadow run": items with articles look like clauses, and are one list. */
function endOfList({ tokens }: Tokens, clause: Span, sentence: Span, clauses: readonly Span[]): number {
  let end = clause.to;
  for (
    let next = clauses.indexOf(clause) + 1;
    next < clauses.length && ARTICLES.has(tokens[end]?.norm ?? '');
    next += 1
  ) {
    const or = tokens.slice(end, sentence.to).findIndex((t) => t.norm === 'or' || t.norm === 'nor');
    if (or === -1 || !ARTICLES.has(tokens[end + or + 1]?.norm ?? '') || !listGoesOn(tokens, end, sentence.to)) break;
    end = clauses[next]?.to ?? end;
  }
  return end;
}

/** These deny a thing, not a statement: "to avoid skew I'd use one library" claims the library. */
const OF_THINGS: ReadonlySet<string> = new Set([...TURNS, 'no', 'instead', 'rather', 'unlike', 'neither']);
const SPEAKERS: ReadonlySet<string> = new Set(['i', 'we']);

/** What is denied ends at a word that turns ("but", "because"), or at a comma unless a list with "or" goes on. */
function endOfDenial({ tokens }: Tokens, match: Match, to: number, commas: ReadonlySet<number>): number {
  const ofThings = OF_THINGS.has(tokens[match.from]?.norm ?? '');
  for (let i = match.to; i < to; i += 1) {
    if (ENDS_SCOPE.has(tokens[i]?.norm ?? '')) return i;
    if (ofThings && SPEAKERS.has(tokens[i]?.norm ?? '')) return i;
    if (i > match.to && commas.has(i) && !listGoesOn(tokens, i, to)) return i;
  }
  return to;
}

function listGoesOn(tokens: Tokens['tokens'], from: number, to: number): boolean {
  const rest = tokens.slice(from, to);
  const or = rest.findIndex((t) => t.norm === 'or' || t.norm === 'nor');
  return or !== -1 && or <= 8 && rest.length - or <= 6;
}

/** "Before any store sees it we simulate": what is put off ends where somebody goes on to do something. */
function endOfDeferral(text: Tokens, match: Match, to: number): number {
  const end = endOfReport(text, match, to);
  if (text.tokens[match.from]?.norm !== 'before') return end;
  for (let i = match.to + 2; i < end; i += 1) if (SPEAKERS.has(text.tokens[i]?.norm ?? '')) return i;
  return end;
}

function endOfReport({ tokens }: Tokens, match: Match, to: number): number {
  for (let i = match.to; i < to; i += 1) {
    const norm = tokens[i]?.norm;
    if (norm === 'but' || norm === 'however' || norm === 'yet' || norm === 'though' || norm === 'instead') return i;
  }
  return to;
}
