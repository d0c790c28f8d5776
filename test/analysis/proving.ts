import type * as z from 'zod';
import { readingOf } from '../../src/analysis/played-example.ts';
import { type Proof, prove } from '../../src/analysis/proof.ts';
import type { NamedRule } from '../../src/analysis/rule-named.ts';
import type { Content } from '../../src/content/content.ts';
import type { Concept, Signal } from '../../src/content/rule.ts';
import { DetectorUse } from '../../src/detectors/index.ts';
import { bundledContent } from '../content.ts';

const shipped = bundledContent();
const fraud = shipped.prompts['fraud'];
if (fraud === undefined) throw new Error('no prompt "fraud"');
export const prompt = {
  ...fraud,
  ask: 'We release to one percent of all our shoppers first, says the very long ask of the prompt.',
  rare: false,
  criteria: [],
};

const concept = (id: string, ...phrases: string[]): Concept => ({ id, phrases, includes: [] });

/** The shipped frameworks with concepts that hold still. */
export const content: Content = {
  ...shipped,
  prompts: { fraud: prompt },
  concepts: {
    canary: concept('canary', 'canary', '(one|1) percent … first'),
    rollback: concept('rollback', 'rollback', 'roll back'),
    dashboards: concept('dashboards', 'dashboard'),
    alert: concept('alert', 'page', 'alert'),
    model: concept('model', 'xgboost'),
    scope: concept('scope', 'how many'),
  },
  signals: {},
  moves: {},
  criteria: {},
};

/** A signal with that detector. */
export function signalOf(detect: z.input<typeof DetectorUse>): Signal {
  const examples = { fires: [], silent: [] };
  const words = { title: 'A rule', why: 'It matters.', instead: 'Say it.' };
  return { id: 'rule', topic: 'serving', severity: 'low', detect: DetectorUse.parse(detect), ...words, examples };
}

/** Something said in a step, or by the interviewer there. */
export type Line = readonly [step: string, said: string];

/** The proof of a rule on what was said: a session without times that has ended. */
export function proofOf(rule: Signal | NamedRule, lines: readonly Line[], steps?: readonly string[]): Proof {
  const named: NamedRule = 'kind' in rule ? rule : { kind: 'signal', rule };
  const withRule = named.kind === 'signal' ? { ...content, signals: { rule: named.rule } } : content;
  const all = named.kind === 'criterion' ? { ...withRule, criteria: { rule: named.rule } } : withRule;
  const turns = lines.map(([step, say]) => ({ step, say }));
  const some = steps === undefined ? {} : { steps: [...steps] };
  const rehearsal = { rehearsal: 1 as const, prompt: 'fraud', framework: 'six-step', turns, ...some };
  return prove(named, readingOf(rehearsal, all), prompt, all);
}
