import type { Content } from '../content/content.ts';
import type { StepReading } from '../detectors/reading.ts';
import { type Checked, coverage } from './coverage.ts';

/** A step may run over its budget by this share before it costs anything. */
const TOLERANCE = 0.1;

/** A drilled step with its points as they went. */
export interface Graded {
  readonly step: StepReading;
  readonly checked: readonly Checked[];
  /** 0 to 100; null where nothing could be measured. */
  readonly score: number | null;
  /** Its share of the total. */
  readonly weight: number;
}

/** 0 to 100 of coverage, order and time by their shares; null where nothing could be measured. */
export function stepScore(step: StepReading, checked: readonly Checked[], score: Content['score']): number | null {
  const covered = coverage(checked, score.coverage);
  // All from half of the coverage on, before that in proportion to it.
  const worth = Math.min(1, (covered ?? 0) * 2);
  const parts = [
    { share: score.step.coverage, value: covered },
    // A single point in its place is no order, and time well kept is worth only as much as what was said in it.
    { share: score.step.order, value: times(order(checked), worth) },
    { share: score.step.time, value: times(keep(step), worth) },
  ].flatMap(({ share, value }) => (value === null ? [] : [{ share, value }]));
  const shares = parts.reduce((sum, p) => sum + p.share, 0);
  if (covered === null || shares === 0) return null;
  return (100 * parts.reduce((sum, p) => sum + p.share * p.value, 0)) / shares;
}

/** Share of the points that were made where they belong; nothing made, nothing in order. */
function order(checked: readonly Checked[]): number | null {
  const met = checked.filter((c) => c.met);
  if (checked.length === 0) return null;
  return met.length === 0 ? 0 : met.filter((c) => c.inPlace).length / met.length;
}

/** Share of the step's time that was kept: less when it ran over, or was left at once. */
function keep(step: StepReading): number | null {
  if (step.used === null) return null;
  const budget = Math.max(step.budget ?? step.planned, step.planned) * (1 + TOLERANCE);
  return step.used > budget
    ? Math.max(0, 1 - (step.used - budget) / budget)
    : Math.min(1, step.used / (step.floor / 2));
}

function times(value: number | null, factor: number): number | null {
  return value === null ? null : value * factor;
}
