import type { Content } from '../content/content.ts';
import type { Criterion, Prompt } from '../content/prompt.ts';
import { sightings } from '../detectors/match.ts';
import type { Reading, StepReading } from '../detectors/reading.ts';

/** A criterion as it went: where it was first met, if it was. */
export interface Checked {
  readonly criterion: Criterion;
  /** Of this prompt, or of every answer. */
  readonly own: boolean;
  readonly met: boolean;
  /** Index of the utterance in which it was first met; null where it was not. */
  readonly first: number | null;
  /** Was it first met in a step that covers its topic, or often enough there? */
  readonly inPlace: boolean;
  /** Was it told by a hint before it was met? Then it counts as not met. */
  readonly told?: boolean;
}

/** The criteria that a drilled step is graded on: those of its topics, each at the first drilled step that covers it. */
export function checkStep(step: StepReading, reading: Reading, prompt: Prompt, content: Content): Checked[] {
  const first = (topic: string): boolean => reading.steps.find((s) => s.topics.includes(topic))?.id === step.id;
  const mine =
    (own: boolean) =>
    (criterion: Criterion): Checked[] =>
      first(criterion.topic) ? [check(criterion, own, reading)] : [];
  return [...Object.values(content.criteria).flatMap(mine(false)), ...prompt.criteria.flatMap(mine(true))];
}

function check(criterion: Criterion, own: boolean, reading: Reading): Checked {
  const seen = sightings(criterion.evidence, reading);
  const home = new Set(reading.steps.filter((s) => s.topics.includes(criterion.topic)).map((s) => s.id));
  const atHome = seen.map((s) => home.has(reading.utterances[s.utterance]?.step ?? ''));
  // A point that belongs to the opening comes back all along; one that belongs to the end is planted before.
  const inPlace = atHome[0] === true || atHome.filter(Boolean).length >= seen.length * MOSTLY;
  return {
    criterion,
    own,
    met: seen.length > 0,
    first: seen[0]?.utterance ?? null,
    inPlace: seen.length > 0 && inPlace,
  };
}

/** The share of the places where a point is made that has to be in its own steps, unless the first is. */
const MOSTLY = 1 / 3;

/** Share of the weighted points met, 0 to 1, as `score.yaml` blends them; null where there is nothing to meet. */
export function coverage(checked: readonly Checked[], rule: Content['score']['coverage']): number | null {
  const parts = [
    { ...rule.general, points: checked.filter((c) => !c.own) },
    { ...rule.prompt, points: checked.filter((c) => c.own) },
  ].filter((part) => part.points.length > 0);
  const all = parts.reduce((sum, p) => sum + p.share, 0);
  if (all === 0) return null;
  return parts.reduce((sum, p) => sum + (p.share / all) * Math.min(1, weighed(p.points) / p.enough), 0);
}

function weighed(points: readonly Checked[]): number {
  const all = points.reduce((sum, c) => sum + c.criterion.weight, 0);
  return points.reduce((sum, c) => sum + (c.met ? c.criterion.weight : 0), 0) / all;
}
