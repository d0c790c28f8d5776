import type { Content } from '../content/content.ts';
import type { Prompt } from '../content/prompt.ts';
import { isSeen } from '../detectors/match.ts';
import type { Reading } from '../detectors/reading.ts';
import type { Log, Started } from '../session/event.ts';
import { fold, type State } from '../session/state.ts';
import { fixOf, nextOf } from './advice.ts';
import { checkStep } from './coverage.ts';
import { disputed } from './disputed.ts';
import { findMoves, findSignals } from './findings.ts';
import { asFound, costOfHints, hintsTaken } from './hints-taken.ts';
import { interviewed } from './interviewed.ts';
import { judgeOf } from './judge.ts';
import { remembered } from './memory/remembered.ts';
import { contentFor } from './outline.ts';
import { readSession } from './read-session.ts';
import { relevance } from './relevance.ts';
import type { HintTaken, MoveFinding, Rating, Scorecard, SignalFinding, StepScore } from './scorecard.ts';
import { selfRatings } from './self.ts';
import { type Graded, stepScore } from './step-score.ts';
import { type Parts, total } from './total.ts';

/**
 * The scorecard of a session. Pure: the same log and content give the same scorecard.
 * @throws Error when the content lacks the session's prompt or framework.
 */
export function scoreLog(log: Log, content: Content, source: string | null): Scorecard {
  return scoreState(fold(log), content, source);
}

/** The scorecard of a session as it stands. */
export function scoreState(state: State, rules: Content, source: string | null): Scorecard {
  const { started } = state;
  const content = contentFor(started.mode, rules);
  const prompt = content.prompts[started.prompt];
  const framework = content.frameworks[started.framework];
  if (prompt === undefined || framework === undefined)
    throw new Error(`no content for ${started.prompt} with ${started.framework}`);
  const judge = judgeOf(rules);
  const reading = readSession(state, framework, judge);
  const spoke = hasSpoken(reading, started.mode);
  const checked = reading.steps.map((step) => ({ step, checked: checkStep(step, reading, prompt, content) }));
  const hints = hintsTaken(
    checked.flatMap((step) => step.checked),
    state,
    content.score,
  );
  const graded = gradeSteps(
    checked.map((step) => ({ ...step, checked: asFound(step.checked, hints) })),
    prompt,
    content,
    spoke,
  );
  const steps = graded.map(shown);
  const signals = spoke ? findSignals(reading, prompt, judge) : [];
  const moves = spoke ? findMoves(reading, judge) : [];
  const parts = partsOf(graded, { signals, moves, hints }, reading, content.score);
  const score = spoke ? tenth(total(parts, content.score)) : null;
  const card: Scorecard = {
    scorecard: 1,
    source,
    prompt: prompt.id,
    framework: framework.id,
    minutes: started.minutes,
    ...(started.mode === 'typed' ? {} : { mode: started.mode }),
    score,
    rating: score === null ? null : rate(score, content),
    steps,
    signals,
    moves,
    fix: spoke ? fixOf(parts, graded, signals, content.score) : null,
    next: spoke ? nextOf(steps, prompt, framework) : null,
    ...(spoke
      ? remembered(
          reading,
          graded.flatMap(({ checked }) => checked),
          prompt,
          content,
        )
      : {}),
    ...(spoke ? interviewed(state, prompt, framework, content) : {}),
    ...(hints.length === 0 ? {} : { hints: { cost: costOfHints(hints, content.score), taken: hints } }),
    ...(state.ratings === null ? {} : { self: selfRatings(state.ratings, steps, content.score.ratings) }),
    engine: started.engine,
    content: content.hash,
  };
  return disputed(card, state, rules);
}

/** Is there something to score? What is typed in a session that is spoken are questions; the answers are not in the log. */
function hasSpoken({ utterances }: Reading, mode: Started['mode']): boolean {
  return utterances.some(
    ({ speaker, read }) =>
      speaker === 'candidate' && read.tokens.length > 0 && !(mode === 'aloud' && read.sentences.every((s) => s.asked)),
  );
}

function gradeSteps(
  steps: readonly Pick<Graded, 'step' | 'checked'>[],
  prompt: Prompt,
  content: Content,
  spoke: boolean,
): Graded[] {
  const graded = steps.map(({ step, checked }) => {
    const score = spoke ? stepScore(step, checked, content.score) : null;
    const emphasis = Math.max(...step.topics.map((topic) => emphasisOf(prompt, topic)));
    return { step, checked, score, raw: score === null ? 0 : step.planned * emphasis };
  });
  const all = graded.reduce((sum, s) => sum + s.raw, 0);
  return graded.map(({ raw, ...rest }) => ({ ...rest, weight: all === 0 ? 0 : raw / all }));
}

function shown({ step, checked, score, weight }: Graded): StepScore {
  return {
    id: step.id,
    score: score === null ? null : tenth(score),
    weight,
    lost: score === null ? 0 : weight * (100 - tenth(score)),
    budgetSeconds: seconds(step.budget),
    usedSeconds: seconds(step.used),
    covered: checked.filter((c) => c.met).map((c) => c.criterion.id),
    missed: checked.filter((c) => !c.met).map((c) => c.criterion.id),
  };
}

function emphasisOf(prompt: Prompt, topic: string): number {
  return new Map(Object.entries(prompt.emphasis)).get(topic) ?? 1;
}

function partsOf(
  graded: readonly Graded[],
  found: {
    readonly signals: readonly SignalFinding[];
    readonly moves: readonly MoveFinding[];
    readonly hints: readonly HintTaken[];
  },
  reading: Reading,
  score: Content['score'],
): Parts {
  const { talks } = score;
  return {
    answered: graded.reduce((sum, s) => sum + s.weight * (s.score ?? 0), 0),
    relevance: relevance(
      graded.flatMap(({ checked }) => checked),
      score.relevance,
    ),
    talked: talks.filter((t) => isSeen(t.evidence, reading)).length / talks.length,
    moves: found.moves.length,
    signals: found.signals,
    hints: costOfHints(found.hints, score),
  };
}

function rate(total: number, { score: { ratings } }: Content): Rating {
  if (total >= ratings['strong-hire']) return 'strong-hire';
  if (total >= ratings.hire) return 'hire';
  if (total >= ratings.borderline) return 'borderline';
  return total >= ratings['no-hire'] ? 'no-hire' : 'strong-no-hire';
}

function tenth(value: number): number {
  return Math.round(value * 10) / 10;
}

function seconds(ms: number | null): number | null {
  return ms === null ? null : Math.round(ms / 1000);
}
