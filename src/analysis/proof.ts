import type { Content } from '../content/content.ts';
import type { Prompt } from '../content/prompt.ts';
import { detect } from '../detectors/detect.ts';
import { sightings } from '../detectors/match.ts';
import type { Reading, Sighting, StepReading, Verdict } from '../detectors/reading.ts';
import { seenOr } from '../detectors/verdict.ts';
import { type Clue, cluesOf } from './clues.ts';
import { applies } from './findings.ts';
import { type NearMiss, nearMisses } from './near-misses.ts';
import { isUnmeasured } from './outline.ts';
import { type Passage, passageOf } from './passage.ts';
import type { NamedRule } from './rule-named.ts';
import { type RuleWords, ruleWords } from './rule-words.ts';
import { keysIn } from './term-words.ts';
import { whyUnmeasured } from './unmeasured.ts';

/** All that a verdict rests on, so that one can argue with it. */
export interface Proof extends RuleWords {
  readonly kind: NamedRule['kind'];
  readonly id: string;
  readonly title: string;
  /** Why it matters; of a criterion, the question that leads to it. */
  readonly why: string;
  /** What to say instead; only signals say so. */
  readonly instead: string | null;
  readonly verdict: 'met' | 'unmet' | 'unmeasured';
  /** Why there was nothing to judge by; null where there was. */
  readonly because: string | null;
  /** What it fires on, as far as that was said. */
  readonly seen: readonly Passage[];
  /** The steps that it is about, where it is about time or something never said. */
  readonly steps: readonly StepFacts[];
  /** What was said that keeps a rule silent. */
  readonly silencedBy: readonly Passage[];
  /** Of what was not found, what came nearest: best first; null where everything was found, or no words are looked for. */
  readonly nearest: readonly NearMiss[] | null;
}

/** A step and its times in seconds; null where unknown. */
export interface StepFacts {
  readonly step: string;
  readonly usedSeconds: number | null;
  readonly budgetSeconds: number | null;
  readonly floorSeconds: number;
}

/** Judges a rule on a session, and shows what the verdict rests on. */
export function prove(named: NamedRule, reading: Reading, prompt: Prompt, content: Content): Proof {
  const unheard = whyUnheard(named, reading, prompt, content);
  const verdict = unheard === null ? verdictOf(named, reading) : ({ verdict: 'unmeasured' } as const);
  const grounds = verdict.verdict === 'unmeasured' ? NOTHING : groundsOf(named, verdict, reading);
  const { id, title } = named.rule;
  return {
    kind: named.kind,
    id,
    title,
    why: named.kind === 'criterion' ? named.rule.hint : named.rule.why,
    instead: named.kind === 'signal' ? named.rule.instead : null,
    ...ruleWords(named, content),
    verdict: verdict.verdict,
    because: verdict.verdict === 'unmeasured' ? (unheard ?? because(named, reading)) : null,
    ...grounds,
  };
}

/** Why a rule is not asked at all. */
function whyUnheard(named: NamedRule, reading: Reading, prompt: Prompt, { score }: Content): string | null {
  const spoke = reading.utterances.some((u) => u.speaker === 'candidate' && u.read.tokens.length > 0);
  if (!spoke) return 'nothing was said';
  if (named.kind === 'signal' && !applies(named.rule, prompt))
    return `${ONLY[named.rule.only ?? 'decides']}, which ${prompt.id} is not`;
  if (named.kind === 'signal' && isUnmeasured(named.rule.id, reading, score))
    return 'it would only see that an outline is brief';
  if (named.kind !== 'criterion' || reading.steps.some((s) => s.topics.includes(named.rule.topic))) return null;
  return `no step of this session is on ${named.rule.topic}`;
}

const ONLY = {
  decides: 'it is only for prompts in which something acts on the output',
  'late-labels': 'it is only for prompts whose true labels come late',
  rare: 'it is only for prompts in which what is looked for is rare',
} as const;

function verdictOf(named: NamedRule, reading: Reading): Verdict {
  return named.kind === 'criterion'
    ? seenOr(sightings(named.rule.evidence, reading))
    : detect(named.rule.detect, reading);
}

function because(named: NamedRule, reading: Reading): string {
  return named.kind === 'criterion' ? '' : whyUnmeasured(named.rule.detect, reading);
}

type Grounds = Pick<Proof, 'seen' | 'steps' | 'silencedBy' | 'nearest'>;
const NOTHING: Grounds = { seen: [], steps: [], silencedBy: [], nearest: null };

function groundsOf(named: NamedRule, verdict: Verdict, reading: Reading): Grounds {
  const clues = cluesFor(named, verdict, reading);
  const firing = clues.filter((c) => c.role === 'fires');
  const silencing = clues.filter((c) => c.role === 'silences');
  const found = verdict.verdict === 'met' ? verdict.sightings : [];
  const seen = found.some((s) => s.kind === 'seen') || found.length === 0 ? seenBy(firing, found, named, reading) : [];
  const isMet = verdict.verdict === 'met';
  const lacking = (isMet ? silencing : seen.length === 0 ? firing : []).filter(
    (c) => placesOf(c, reading).length === 0,
  );
  return {
    seen,
    steps: stepsOf(named, found, reading),
    silencedBy: isMet || (firing.length > 0 && seen.length === 0) ? [] : silencing.flatMap((c) => passages(c, reading)),
    nearest: lacking.length === 0 ? null : nearMisses(lacking, reading),
  };
}

function cluesFor(named: NamedRule, verdict: Verdict, reading: Reading): Clue[] {
  if (named.kind !== 'criterion') return cluesOf(named.rule.detect, verdict, reading);
  return [{ role: 'fires', evidence: named.rule.evidence, where: () => true, place: { how: 'anywhere', steps: [] } }];
}

/** What the verdict points at; where it points at nothing, what it would have pointed at had nothing silenced it. */
function seenBy(firing: readonly Clue[], found: readonly Sighting[], named: NamedRule, reading: Reading): Passage[] {
  if (found.length === 0) return firing.flatMap((clue) => passages(clue, reading));
  const recited =
    named.kind !== 'criterion' && named.rule.detect.detector === 'recites' ? [{ any: named.rule.detect.terms }] : [];
  const keys = keysIn([...firing.flatMap((c) => c.evidence), ...recited]);
  return found.flatMap((s) => (s.kind === 'seen' ? [passageOf(s, keys, reading)] : []));
}

function passages(clue: Clue, reading: Reading): Passage[] {
  const keys = keysIn(clue.evidence);
  return placesOf(clue, reading).map((s) => passageOf(s, keys, reading));
}

function placesOf({ evidence, where }: Clue, reading: Reading) {
  return sightings(evidence, reading, where);
}

/** Rules of time show the steps that they looked at, others the step where something was due. */
function stepsOf(named: NamedRule, found: readonly Sighting[], reading: Reading): StepFacts[] {
  const absent = found.flatMap((s) => (s.kind === 'absent' ? [s.step] : []));
  const looked = named.kind === 'criterion' ? [] : lookedAt(named.rule.detect, reading);
  const ids = absent.length > 0 ? absent : looked.map((s) => s.id);
  return reading.steps.filter((s) => ids.includes(s.id)).map(factsOf);
}

function lookedAt(
  use: Exclude<NamedRule, { kind: 'criterion' }>['rule']['detect'],
  { steps }: Reading,
): readonly StepReading[] {
  switch (use.detector) {
    case 'over-budget':
    case 'skipped':
    case 'monologue':
      return steps;
    case 'thin':
    case 'under-floor':
    case 'afterthought':
      return steps.filter((s) => s.topics.includes(use.topic));
    case 'says':
    case 'says-without':
    case 'missing':
    case 'hollow':
    case 'premature':
    case 'gives-way':
    case 'dangling':
    case 'recites':
    case 'off-map':
      return [];
  }
}

function factsOf({ id, used, budget, floor }: StepReading): StepFacts {
  const seconds = (ms: number): number => Math.round(ms / 1000);
  return {
    step: id,
    usedSeconds: used === null ? null : seconds(used),
    budgetSeconds: budget === null ? null : seconds(budget),
    floorSeconds: seconds(floor),
  };
}
