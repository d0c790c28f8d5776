import type { Content } from '../content/content.ts';
import type { Checked } from './coverage.ts';

/** What the steps are worth as an answer to this prompt and no other, 0 to 1: by how many of its own points were made. */
export function relevance(checked: readonly Checked[], { enough, least, from }: Content['score']['relevance']): number {
  const own = checked.filter((c) => c.own);
  if (own.length < from) return 1;
  const weight = (points: readonly Checked[]): number =>
    points.reduce((sum, { criterion }) => sum + criterion.weight, 0);
  const share = weight(own.filter((c) => c.met)) / weight(own);
  return least + (1 - least) * Math.min(1, share / enough);
}
