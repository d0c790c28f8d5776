import { describe, expect, it } from 'vitest';
import { readingOf } from '../../src/analysis/played-example.ts';
import { detect } from '../../src/detectors/detect.ts';
import { bundledContent } from '../content.ts';
import { whole } from './given.ts';

const content = bundledContent();
const missing = Object.values(content.signals).filter(({ detect: use }) => use.detector === 'missing');

/** Where a signal is reported when every step was taken and nothing to the point was said. */
function due(id: string, framework: string, steps?: string[]): (string | null)[] {
  const signal = content.signals[id];
  const drilled = steps ?? content.frameworks[framework]?.steps.map((s) => s.id) ?? [];
  const turns = drilled.map((step) => ({ step, say: 'Hello there, and so on.' }));
  const rest = steps === undefined ? {} : { steps };
  const reading = readingOf(whole({ framework, turns, ...rest }), content);
  const verdict = signal === undefined ? null : detect(signal.detect, reading);
  return verdict?.verdict === 'met' ? verdict.sightings.map((s) => (s.kind === 'absent' ? s.step : 'said')) : [];
}

describe.each(Object.keys(content.frameworks))('in a full run of %s', (framework) => {
  it.each(missing.map(({ id }) => id))('%s is due at exactly one step', (id) => {
    expect(due(id, framework)).toHaveLength(1);
  });
});

describe('in a full run of six-step each is due where its concern closes last', () => {
  it.each([
    ['no-decision', 'framing'],
    ['no-label-definition', 'data'],
    ['no-label-delay', 'data'],
    ['no-baseline', 'modeling'],
    ['no-serving-feature-path', 'serving'],
    ['no-skew-guard', 'serving'],
    ['no-safe-rollout', 'serving'],
    ['no-retraining-trigger', 'monitoring'],
    ['loop-not-closed', 'monitoring'],
    ['no-fallback', 'monitoring'],
  ])('%s: %s', (id, step) => {
    expect(due(id, 'six-step')).toEqual([step]);
  });
});

describe('in a run of some steps', () => {
  it.each([
    ['no-label-definition', ['framing', 'serving'], ['framing']],
    ['no-label-definition', ['serving', 'monitoring'], []],
    ['no-serving-feature-path', ['data', 'modeling'], ['data']],
    ['no-safe-rollout', ['monitoring'], []],
  ])('%s of %j', (id, steps, expected) => {
    expect(due(id, 'six-step', steps)).toEqual(expected);
  });
});
