import type { Content } from '../content/content.ts';
import { DEFAULT_FRAMEWORK } from '../content/default-framework.ts';
import type { Framework } from '../content/framework.ts';
import type { Prompt } from '../content/prompt.ts';
import type { Scorecard, SignalFinding, StepScore } from './scorecard.ts';
import { type Graded, stepScore } from './step-score.ts';
import { type Parts, total } from './total.ts';

/** The one change that would bring most points: a signal mended, or a missing point made where it belongs. */
export function fixOf(
  parts: Parts,
  graded: readonly Graded[],
  signals: readonly SignalFinding[],
  score: Content['score'],
): Scorecard['fix'] {
  const now = total(parts, score);
  const fixes = [
    ...signals.map(({ id, instead }) => {
      const mended = { ...parts, signals: signals.filter((s) => s.id !== id) };
      return { id, text: instead, points: total(mended, score) - now };
    }),
    ...graded.flatMap((step) =>
      pointsMissed(step, score).map(({ id, text, better }) => {
        const mended = { ...parts, answered: parts.answered + step.weight * better };
        return { id, text, points: total(mended, score) - now };
      }),
    ),
  ].map((fix) => ({ ...fix, points: Math.round(fix.points * 10) / 10 }));
  const best = fixes.toSorted((a, b) => b.points - a.points)[0];
  return best === undefined || best.points <= 0 ? null : best;
}

/** Each point that a step misses, and by how much the step would be better with it. */
function pointsMissed(
  { step, checked, score: now }: Graded,
  score: Content['score'],
): { id: string; text: string; better: number }[] {
  return checked.flatMap((missed) => {
    if (missed.met || missed.told === true || now === null) return [];
    const made = checked.map((c) => (c === missed ? { ...c, met: true, inPlace: true } : c));
    const { id, hint } = missed.criterion;
    return [{ id, text: hint, better: (stepScore(step, made, score) ?? now) - now }];
  });
}

/** Below this, in points, the whole answer is better drilled again than one of its steps. */
const WHOLE_AGAIN = 45;

/** What to drill next: the step that lost most, or the whole again where most steps are weak. */
export function nextOf(steps: readonly StepScore[], prompt: Prompt, framework: Framework): Scorecard['next'] {
  const weakest = weakestOf(steps);
  if (weakest === null) return null;
  const measured = steps.flatMap(({ score }) => (score === null ? [] : [score]));
  const weak = measured.filter((score) => score < WHOLE_AGAIN).length;
  const named = framework.id === DEFAULT_FRAMEWORK ? [] : ['--framework', framework.id];
  const part = steps.length < framework.steps.length ? steps.flatMap(({ id }) => ['--step', id]) : [];
  if (weak > 1 && weak * 2 >= measured.length) {
    return {
      args: ['drill', prompt.id, ...part, ...named],
      reason: `${weak} of ${measured.length} steps are thin: once more through all of them`,
    };
  }
  const title = framework.steps.find((s) => s.id === weakest.id)?.title ?? weakest.id;
  return { args: ['drill', prompt.id, '--step', weakest.id, ...named], reason: `${title} lost most points` };
}

/** The step that lost most; null where none was measured. */
export function weakestOf(steps: readonly StepScore[]): StepScore | null {
  const measured = steps.filter(({ score }) => score !== null);
  return measured.toSorted((a, b) => b.lost - a.lost)[0] ?? null;
}
