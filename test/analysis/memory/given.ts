import { readingOf } from '../../../src/analysis/played-example.ts';
import type { Turn } from '../../../src/content/rehearsal.ts';
import type { Reading } from '../../../src/detectors/reading.ts';
import { bundledContent } from '../../content.ts';

export const content = bundledContent();

/** The reading of a few turns on fraud in six steps; a plain line is said in serving. */
export function reading(...turns: readonly (string | Turn)[]): Reading {
  const given = turns.map((turn): Turn => (typeof turn === 'string' ? { step: 'serving', say: turn } : turn));
  return readingOf({ rehearsal: 1, prompt: 'fraud', framework: 'six-step', turns: given }, content);
}
