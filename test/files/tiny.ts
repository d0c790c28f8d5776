import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** Files of a folder by their path. */
export type Files = Readonly<Record<string, string>>;

/** A folder with these files. */
export function folderOf(files: Files, folder = mkdtempSync(join(tmpdir(), 'mlsd-content-'))): string {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  return folder;
}

export const framework = `framework: 1
id: two-step
title: Two steps
summary: First what, then how.
minutes: 45
steps:
  - id: what
    title: What
    minutes: 20
    floor: 10
    giving: then
    topics: [requirements, framing]
    closes: [label]
    goal: Say what.
    questions: [What?, For whom?]
  - id: how
    title: How
    minutes: 20
    floor: 15
    giving: last
    topics: [serving]
    goal: Say how.
    questions: [How?, How fast?]
`;

export const prompt = `prompt: 1
id: fraud
title: Card fraud
type: fraud
ask: Design it.
criteria:
  - id: caps-latency
    topic: serving
    title: a cap on latency
    weight: 2
    evidence: [{ all: [latency] }]
    hint: How fast?
    examples: { met: [p99 of 100 ms, 100 ms], unmet: [it is fast] }
`;

export const concepts = `concepts:
  - id: latency
    phrases: [latency, p99, <number> ms]
  - id: speed
    includes: [latency]
    phrases: [fast]
`;

export const criteria = `criteria:
  - id: names-label
    topic: framing
    title: the label
    weight: 3
    evidence: [{ any: [speed, { say: [the label, "label? is"] }] }]
    hint: What is a positive?
    examples: { met: [the label is a chargeback, the label], unmet: [we predict] }
`;

const examples = '{ fires: [a, b, c], silent: [d, e, { turns: [{ step: how, say: f }], framework: two-step }] }';

export const signal = `id: no-label
title: No label
topic: framing
detect: { detector: missing, concern: label, evidence: [{ all: [speed] }] }
severity: high
why: Because.
instead: Say it.
examples: ${examples}
`;

export const move = `id: budgets-latency
title: Budgets latency
topic: serving
detect: { detector: says, evidence: [{ all: [latency] }], topics: [serving] }
why: Because.
examples: ${examples}
`;

export const score = `score: 1
step: { coverage: 0.8, order: 0.08, time: 0.12 }
coverage: { general: { share: 0.6, enough: 1 }, prompt: { share: 0.4, enough: 1 } }
relevance: { enough: 1, least: 1, from: 1 }
communication: 0.1
talks: [{ id: reasons, title: gives reasons, evidence: [{ any: [speed] }] }]
penalties: { high: 5, medium: 2, low: 1 }
mostPenalty: 40
hints: { question: 1, missing: 2, example: 3, most: 5, given: 3 }
credit: { each: 1, most: 10 }
ratings: { strong-hire: 80, hire: 60, borderline: 50, no-hire: 30 }
`;

/** All that a content folder can hold, as little of it as there can be. */
export const tiny: Files = {
  'rubrics/frameworks/two-step.yaml': framework,
  'prompts/fraud.yaml': prompt,
  'rubrics/concepts/all.yaml': concepts,
  'rubrics/criteria/all.yaml': criteria,
  'rubrics/signals/no-label.yaml': signal,
  'rubrics/moves/budgets-latency.yaml': move,
  'rubrics/score.yaml': score,
};
