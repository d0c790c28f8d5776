import type { Content } from '../content/content.ts';
import type { Score } from '../content/score.ts';
import type { Reading } from '../detectors/reading.ts';
import type { Started } from '../session/event.ts';

const held = new WeakMap<Content, Content>();

/** The content with the score that a session of this mode gets: an outline has its own shares. */
export function contentFor(mode: Started['mode'], content: Content): Content {
  if (mode !== 'outline' || content.score.outline === undefined) return content;
  const before = held.get(content);
  if (before !== undefined) return before;
  const { step, communication, credit } = content.score.outline;
  const made = { ...content, score: { ...content.score, step, communication, credit } };
  held.set(content, made);
  return made;
}

/** Is a signal not asked of what was said, because it would only see that keywords are brief? */
export function isUnmeasured(signal: string, { terse }: Pick<Reading, 'terse'>, { outline }: Score): boolean {
  return terse === true && outline?.unmeasured.includes(signal) === true;
}
