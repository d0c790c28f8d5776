import type { Content } from '../../src/content/content.ts';
import type { Framework, Step } from '../../src/content/framework.ts';
import { Criterion, Prompt } from '../../src/content/prompt.ts';
import { Move, Signal } from '../../src/content/rule.ts';
import type { Topic } from '../../src/content/topic.ts';

const step = (id: string, minutes: number, floor: number, topics: Topic[]): Step => ({
  id,
  title: id.toUpperCase(),
  minutes,
  floor,
  giving: 'then',
  topics,
  closes: [],
  goal: id,
  questions: [],
  vocabulary: [],
  looks: [],
  phrases: [],
});

/** Framing has 10 minutes with a floor of 5, serving has 30 with a floor of 10; 5 are buffer. */
const framework: Framework = {
  framework: 1,
  id: 'six-step',
  title: 'Two steps',
  summary: '',
  minutes: 45,
  steps: [step('framing', 10, 5, ['framing']), step('serving', 30, 10, ['serving', 'monitoring'])],
};

const says = (word: string) => [{ any: [{ say: word }] }];

const criterion = (id: string, topic: Topic, weight: number, word: string) =>
  Criterion.parse({
    id,
    topic,
    title: id,
    weight,
    evidence: says(word),
    hint: `What about the ${word}?`,
    examples: { met: [`The ${word}.`, `A ${word}.`], unmet: ['Nothing.'] },
  });

const examples = (word: string) => ({
  fires: [`The ${word}.`, `A ${word}.`, `My ${word}.`],
  silent: ['Nothing.', `No ${word}.`, `Why a ${word}?`],
});

const signal = (id: string, severity: string, word: string) =>
  Signal.parse({
    id,
    severity,
    title: id,
    topic: 'serving',
    detect: { detector: 'says', evidence: says(word) },
    why: 'why',
    instead: `Not a ${word}.`,
    examples: examples(word),
  });

const move = (id: string, word: string) =>
  Move.parse({
    id,
    title: id,
    topic: 'serving',
    detect: { detector: 'says', evidence: says(word) },
    why: 'why',
    examples: examples(word),
  });

/** A round figure for everything, so that a score can be told by heart. */
export const SCORE: Content['score'] = {
  score: 1,
  step: { coverage: 0.8, order: 0.1, time: 0.1 },
  coverage: { general: { share: 0.5, enough: 1 }, prompt: { share: 0.5, enough: 0.5 } },
  relevance: { enough: 1, least: 1, from: 1 },
  communication: 0.2,
  talks: [
    {
      id: 'asks',
      title: 'asks',
      evidence: [{ any: [{ say: 'shall i' }], within: 'sentence', stance: ['asked'], lists: false, atLeast: 1 }],
    },
  ],
  penalties: { high: 10, medium: 5, low: 1 },
  mostPenalty: 12,
  hints: { question: 1, missing: 2, example: 4, most: 6, given: 3 },
  credit: { each: 5, most: 10 },
  ratings: { 'strong-hire': 80, hire: 60, borderline: 40, 'no-hire': 20 },
};

const byId = <T extends { readonly id: string }>(list: readonly T[]): Record<string, T> =>
  Object.fromEntries(list.map((item) => [item.id, item]));

/** Content small enough to hold in the head: each point, signal and move is one word. */
export const small: Content = {
  frameworks: byId([framework]),
  prompts: byId([
    Prompt.parse({
      prompt: 1,
      id: 'fraud',
      title: 'Fraud',
      type: 'fraud',
      ask: 'Fraud?',
      emphasis: { monitoring: 2 },
      criteria: [criterion('chargeback', 'framing', 1, 'chargeback'), criterion('velocity', 'framing', 1, 'velocity')],
    }),
  ]),
  criteria: byId([
    criterion('label', 'framing', 1, 'label'),
    criterion('metric', 'framing', 3, 'metric'),
    criterion('canary', 'serving', 1, 'canary'),
  ]),
  signals: byId([
    signal('grafana', 'low', 'grafana'),
    signal('dashboards', 'high', 'dashboards'),
    signal('accuracy', 'high', 'accuracy'),
  ]),
  moves: byId([move('drift', 'drift'), move('budget', 'budget'), move('shadow', 'shadow')]),
  concepts: {},
  score: SCORE,
  hash: 'small',
};
