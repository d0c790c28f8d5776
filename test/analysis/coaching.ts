import type { Content } from '../../src/content/content.ts';
import type { Signal } from '../../src/content/rule.ts';
import { small } from './small.ts';

/** The small content with nudges, and a signal that nobody can be nudged by. */
export const nudging: Content = {
  ...small,
  signals: {
    ...Object.fromEntries(
      Object.entries(small.signals).map(([id, signal]): [string, Signal] => [id, { ...signal, nudge: `No ${id}.` }]),
    ),
    missing: {
      ...signalNamed('grafana'),
      id: 'missing',
      detect: { detector: 'missing', concern: 'fallback', evidence: [] },
      nudge: 'Never said.',
    },
  },
};

function signalNamed(id: string): Signal {
  const signal = small.signals[id];
  if (signal === undefined) throw new Error(`no signal ${id}`);
  return signal;
}

const PHRASES = [
  { moment: 'Never', say: 'No move.' },
  { moment: 'Opening', say: 'A drift.', move: 'drift' },
  { moment: 'Closing', say: 'A budget.', move: 'budget' },
];

/** The small content with phrases in every step, each with a move but for the first. */
export const offering: Content = {
  ...small,
  frameworks: Object.fromEntries(
    Object.entries(small.frameworks).map(([id, framework]) => [
      id,
      { ...framework, steps: framework.steps.map((step) => ({ ...step, phrases: PHRASES })) },
    ]),
  ),
};
