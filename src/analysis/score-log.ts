import type { Content } from '../content/content.ts';
import type { Prompt } from '../content/prompt.ts';
import { isSeen } from '../detectors/match.ts';
import type { Reading } from '../detectors/reading.ts';
import type { Log } from '../session/event.ts';
import { fold, type State } from '../session/state.ts';
import { checkStep } from './coverage.ts';
import { findMoves, findSignals } from './findings.ts';
import { judgeOf } from './judge.ts';
import { readSession } from './read-session.ts';
import type { MoveFinding, Rating, Scorecard, SignalFinding, StepScore } from './scorecard.ts';
import { stepScore } from './step-score.ts';
import { fixOf, nextOf } from './advice.ts';

/**
 * The scorecard of a session. Pure: the same log and content give the same scorecard.
 * @throws Error when the content lacks the session's prompt or framework.
 */
export function scoreLog(log: Log, content: Content, source: string | null): Scorecard {
  return scoreState(fold(log), content, source);
}

/** The scorecard of a session as it stands. */
export function scoreState(state: State, content: Content, source: string | null): Scorecard {
  const { started } = state;
  const prompt = content.prompts[started.prompt];
  const framework = content.frameworks[started.framework];
  if (prompt === undefined || framework === undefined) throw new Error(`no content for ${started.prompt} with ${started.framework}`);
  const judge = judgeOf(content);
  const reading = readSession(state, framework, judge);
  const spoke = reading.utterances.some((u) => u.speaker === 'candidate' && u.read.tokens.length > 0);
  const steps = scoreSteps(reading, prompt, content, spoke);
  const signals = spoke ? findSignals(reading, prompt, judge) : [];
  const moves = spoke ? findMoves(reading, judge) : [];
  const score = spoke ? total(steps, signals, moves, reading, content) : null;
  return {
    scorecard: 1,
    source,
    prompt: prompt.id,
    framework: framework.id,
    minutes: started.minutes,
    score,
    rating: score === null ? null : rate(score, content),
    steps,
    signals,
    moves,
    fix: score !== null ? fixOf(score, steps, signals, prompt, content) : null,
    next: spoke ? nextOf(steps, prompt, framework) : null,
    engine: started.engine,
    content: content.hash,
  };
}

function scoreSteps(reading: Reading, prompt: Prompt, content: Content, spoke: boolean): StepScore[] {
  const scored = reading.steps.map((step) => {
    const checked = checkStep(step, reading, prompt, content);
    const score = spoke ? stepScore(step, checked, content.score) : null;
    const emphasis = Math.max(...step.topics.map((topic) => emphasisOf(prompt, topic)));
    return { step, checked, score, raw: score === null ? 0 : step.planned * emphasis };
  });
  const all = scored.reduce((sum, s) => sum + s.raw, 0);
  return scored.map(({ step, checked, score, raw }) => ({
    id: step.id,
    score: score === null ? null : tenth(score),
    weight: all === 0 ? 0 : raw / all,
    budgetSeconds: seconds(step.budget),
    usedSeconds: seconds(step.used),
    covered: checked.filter((c) => c.met).map((c) => c.criterion.id),
    missed: checked.filter((c) => !c.met).map((c) => c.criterion.id),
  }));
}

function emphasisOf(prompt: Prompt, topic: string): number {
  return new Map(Object.entries(prompt.emphasis)).get(topic) ?? 1;
}

/** Steps by weight and communication beside them, with credit for moves on top, less the share that signals take: 0 to 100. */
function total(
  steps: readonly StepScore[],
  signals: readonly SignalFinding[],
  moves: readonly MoveFinding[],
  reading: Reading,
  { score }: Content,
): number {
  const answered = steps.reduce((sum, s) => sum + s.weight * (s.score ?? 0), 0);
  const talked = score.talks.filter((t) => isSeen(t.evidence, reading)).length / score.talks.length;
  const costs = new Map(signals.map((s) => [s.id, score.penalties[s.severity]]));
  const penalty = Math.min(score.mostPenalty, [...costs.values()].reduce((sum, cost) => sum + cost, 0));
  const credit = Math.min(score.credit.most, moves.length * score.credit.each);
  const said = (1 - score.communication) * answered + score.communication * 100 * talked;
  const earned = (said * (100 - score.credit.most)) / 100 + credit;
  return tenth((earned * (100 - penalty)) / 100);
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
