import type { Step } from '../../src/content/framework.ts';
import type { Concern } from '../../src/detectors/concern.ts';

type Row = readonly [id: string, minutes: number, floor: number, giving: Step['giving'], topics: string];

/** Steps of every framework: minutes / floor, when it gives time, topics. */
export const STEPS: Readonly<Record<string, readonly Row[]>> = {
  'six-step': [
    ['requirements', 5, 3, 'then', 'requirements'],
    ['framing', 5, 3, 'then', 'framing'],
    ['data', 8, 5, 'first', 'data, features'],
    ['modeling', 8, 5, 'first', 'modeling, training, evaluation'],
    ['serving', 10, 8, 'last', 'serving, architecture, experimentation'],
    ['monitoring', 5, 4, 'last', 'monitoring, robustness'],
  ],
  'eight-step': [
    ['clarify', 4, 3, 'then', 'requirements'],
    ['frame', 4, 2, 'then', 'framing'],
    ['data', 8, 5, 'first', 'data, features'],
    ['model', 4, 3, 'first', 'modeling'],
    ['training', 4, 2, 'first', 'training'],
    ['evaluation', 4, 3, 'then', 'evaluation, experimentation'],
    ['serving', 8, 6, 'last', 'serving, architecture'],
    ['monitoring', 5, 4, 'last', 'monitoring, robustness'],
  ],
  'six-phase': [
    ['framing', 10, 6, 'then', 'requirements, framing'],
    ['data', 4, 3, 'first', 'data'],
    ['features', 4, 2, 'first', 'features'],
    ['model', 8, 5, 'first', 'modeling, training, evaluation'],
    ['serving', 10, 8, 'last', 'serving, architecture, experimentation'],
    ['monitoring', 5, 4, 'last', 'monitoring, robustness'],
  ],
  'ten-point': [
    ['goal', 3, 2, 'then', 'requirements'],
    ['assumptions', 3, 2, 'then', 'requirements'],
    ['metrics', 4, 2, 'then', 'framing'],
    ['data', 7, 4, 'first', 'data, features'],
    ['baseline', 3, 2, 'first', 'modeling'],
    ['model', 5, 3, 'first', 'modeling, training'],
    ['serving', 6, 5, 'last', 'serving, architecture'],
    ['validation', 4, 3, 'then', 'evaluation, experimentation'],
    ['monitoring', 3, 3, 'last', 'monitoring'],
    ['fallback', 3, 2, 'last', 'robustness, monitoring'],
  ],
  'eight-stage': [
    ['clarification', 4, 2, 'then', 'requirements'],
    ['objectives', 4, 3, 'then', 'framing'],
    ['architecture', 4, 2, 'first', 'architecture'],
    ['data', 7, 4, 'first', 'data, features'],
    ['modeling', 6, 4, 'first', 'modeling, training'],
    ['serving', 7, 6, 'last', 'serving'],
    ['evaluation', 4, 3, 'then', 'evaluation, experimentation'],
    ['robustness', 5, 4, 'last', 'robustness, monitoring'],
  ],
};

/** The steps that close a concern, framework by framework, in the order of `STEPS`. */
export const CLOSES: Readonly<Record<Concern, readonly string[]>> = {
  decision: ['requirements, framing', 'clarify, frame', 'framing', 'goal', 'clarification, objectives'],
  label: ['framing, data', 'frame, data', 'framing, data', 'data', 'data'],
  'label-delay': ['framing, data', 'frame, data', 'framing, data', 'assumptions, data', 'data'],
  'metric-tie': [
    'framing, modeling, serving',
    'frame, evaluation',
    'framing, model, serving',
    'metrics, validation',
    'objectives, evaluation',
  ],
  'data-depth': ['data', 'data', 'data, features', 'data', 'data'],
  'feature-path': ['data, serving', 'data, serving', 'features, serving', 'data, serving', 'data, serving'],
  baseline: ['modeling', 'model', 'model', 'baseline', 'modeling'],
  'serving-path': ['serving', 'serving', 'serving', 'serving', 'serving'],
  rollout: ['serving', 'evaluation, serving', 'serving', 'validation, fallback', 'serving, evaluation'],
  trigger: ['monitoring', 'monitoring', 'monitoring', 'fallback', 'robustness'],
  loop: ['monitoring', 'monitoring', 'monitoring', 'monitoring, fallback', 'robustness'],
  fallback: ['monitoring', 'monitoring', 'monitoring', 'fallback', 'robustness'],
};

/** The signals about something never said, and what they wait for. */
export const MISSING: Readonly<Record<string, Concern>> = {
  'no-decision': 'decision',
  'no-label-definition': 'label',
  'no-label-delay': 'label-delay',
  'no-serving-feature-path': 'feature-path',
  'no-skew-guard': 'feature-path',
  'no-baseline': 'baseline',
  'no-safe-rollout': 'rollout',
  'no-retraining-trigger': 'trigger',
  'loop-not-closed': 'loop',
  'no-fallback': 'fallback',
};
