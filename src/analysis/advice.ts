import type { Content } from '../content/content.ts';
import type { Framework } from '../content/framework.ts';
import type { Criterion, Prompt } from '../content/prompt.ts';
import type { Scorecard, SignalFinding, StepScore } from './scorecard.ts';

/** The one change that would bring most points: a signal mended, or a missing point made. */
export function fixOf(
  total: number,
  steps: readonly StepScore[],
  signals: readonly SignalFinding[],
  prompt: Prompt,
  content: Content,
): Scorecard['fix'] {
  const fixes = [
    ...signals.map((s) => ({ id: s.id, text: s.instead, points: (content.score.penalties[s.severity] * total) / 100 })),
    ...steps.flatMap((step) => missedPoints(step, prompt, content)),
  ];
  const best = fixes.toSorted((a, b) => b.points - a.points)[0];
  return best === undefined ? null : { ...best, points: Math.round(best.points * 10) / 10 };
}

function missedPoints(step: StepScore, prompt: Prompt, content: Content): { id: string; text: string; points: number }[] {
  const own = new Map(prompt.criteria.map((c) => [c.id, c]));
  const general = new Map(Object.entries(content.criteria));
  const weigh = (list: ReadonlyMap<string, Criterion>): number =>
    [...step.covered, ...step.missed].reduce((sum, id) => sum + (list.get(id)?.weight ?? 0), 0);
  return step.missed.flatMap((id) => {
    const criterion = own.get(id) ?? general.get(id);
    if (criterion === undefined) return [];
    const part = own.has(id) ? content.score.coverage.prompt : content.score.coverage.general;
    const all = weigh(own.has(id) ? own : general) * part.enough;
    const points = 100 * step.weight * content.score.step.coverage * part.share * (criterion.weight / all);
    return [{ id, text: criterion.hint, points }];
  });
}

/** Below this, in points, the whole answer is better drilled again than one of its steps. */
const WHOLE_AGAIN = 45;

/** What to drill next: the step that lost most, or the whole again where most steps are weak. */
export function nextOf(steps: readonly StepScore[], prompt: Prompt, framework: Framework): Scorecard['next'] {
  const measured = steps.flatMap((s) => (s.score === null ? [] : [{ ...s, score: s.score }]));
  const weakest = measured.toSorted((a, b) => b.weight * (100 - b.score) - a.weight * (100 - a.score))[0];
  if (weakest === undefined) return null;
  const weak = measured.filter((s) => s.score < WHOLE_AGAIN).length;
  if (weak > 1 && weak * 2 >= measured.length) {
    return { args: ['drill', prompt.id], reason: `${weak} of ${measured.length} steps are thin: once more through all of them` };
  }
  const title = framework.steps.find((s) => s.id === weakest.id)?.title ?? weakest.id;
  return { args: ['drill', prompt.id, '--step', weakest.id], reason: `${title} lost most points` };
}
