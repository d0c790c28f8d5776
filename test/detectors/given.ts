import type * as z from 'zod';
import { judgeOf } from '../../src/analysis/judge.ts';
import { readSession } from '../../src/analysis/read-session.ts';
import type { Content } from '../../src/content/content.ts';
import type { Framework, Step } from '../../src/content/framework.ts';
import type { Rehearsal, Turn } from '../../src/content/rehearsal.ts';
import type { Signal } from '../../src/content/rule.ts';
import { detect } from '../../src/detectors/detect.ts';
import { DetectorUse } from '../../src/detectors/index.ts';
import type { Reading } from '../../src/detectors/reading.ts';
import type { Log } from '../../src/session/event.ts';
import { logOf } from '../../src/session/rehearsal.ts';
import { newSession } from '../../src/session/start.ts';
import { fold } from '../../src/session/state.ts';

const step = (id: string, rest: Pick<Step, 'minutes' | 'floor' | 'giving' | 'topics' | 'closes'>): Step => ({
  id,
  title: id,
  goal: id,
  questions: [],
  vocabulary: [],
  looks: [],
  phrases: [],
  ...rest,
});

/** Three steps of 10 + 15 + 15 minutes and 5 of buffer, with floors of 5, 10 and 10. */
const framework: Framework = {
  framework: 1,
  id: 'three-step',
  title: 'Three steps',
  summary: '',
  minutes: 45,
  steps: [
    step('framing', { minutes: 10, floor: 5, giving: 'then', topics: ['requirements', 'framing'], closes: ['label'] }),
    step('modeling', {
      minutes: 15,
      floor: 10,
      giving: 'first',
      topics: ['data', 'modeling'],
      closes: ['label', 'baseline'],
    }),
    step('serving', { minutes: 15, floor: 10, giving: 'last', topics: ['serving', 'monitoring'], closes: ['rollout'] }),
  ],
};

const WORDS = [
  'canary',
  'rollback',
  'shadow',
  'drift',
  'model',
  'tree',
  'label',
  'latency',
  'dashboards',
  'retrain',
  'baseline',
];

/** Concepts that are one word each, and one that includes two others. */
const concepts: Content['concepts'] = {
  ...Object.fromEntries(WORDS.map((id) => [id, { id, phrases: [id], includes: [] }])),
  release: { id: 'release', phrases: [], includes: ['canary', 'shadow'] },
};

function contentWith(detector: DetectorUse): Content {
  const rule: Signal = {
    id: 'rule',
    title: '',
    topic: 'framing',
    detect: detector,
    severity: 'low',
    why: '',
    instead: '',
    examples: { fires: [], silent: [] },
  };
  return {
    frameworks: { [framework.id]: framework },
    prompts: {},
    signals: { rule },
    moves: {},
    concepts,
    criteria: {},
    score: {
      score: 1,
      step: { coverage: 1, order: 0, time: 0 },
      coverage: { general: { share: 1, enough: 1 }, prompt: { share: 0, enough: 1 } },
      relevance: { enough: 1, least: 1, from: 1 },
      communication: 0,
      talks: [],
      penalties: { high: 0, medium: 0, low: 0 },
      mostPenalty: 0,
      hints: { question: 0, missing: 0, example: 0, most: 0, given: 3 },
      credit: { each: 0, most: 0 },
      ratings: { 'strong-hire': 80, hire: 60, borderline: 40, 'no-hire': 20 },
    },
    hash: '',
  };
}

/** A turn in which something is said, in a step, at a time where it is known. */
export const say = (where: string, said: string, at?: string): Turn => ({
  step: where,
  say: said,
  ...(at === undefined ? {} : { at }),
});
export const interviewer = (line: string, at?: string): Turn => ({
  interviewer: line,
  ...(at === undefined ? {} : { at }),
});
export const enter = (where: string, at: string): Turn => ({ enter: where, at });

/** A detector with its options, as content gives them. */
export type Use = z.input<typeof DetectorUse>;

/** How a session differs from a full one that has ended. */
export interface Setting extends Pick<Rehearsal, 'minutes' | 'steps' | 'end'> {
  /** Is it read while it goes on? */
  readonly goesOn?: boolean;
}

/**
 * What a detector makes of a session: "unmeasured", "unmet", or what it saw, each as the words that show it or as
 * "at" a step.
 */
export function seen(
  use: z.input<typeof DetectorUse>,
  turns: readonly Turn[],
  setting: Setting = {},
): string | string[] {
  const detector = DetectorUse.parse(use);
  const reading = readingOf(contentWith(detector), turns, setting);
  const verdict = detect(detector, reading);
  if (verdict.verdict !== 'met') return verdict.verdict;
  return verdict.sightings.map((sighting) =>
    sighting.kind === 'absent'
      ? `at ${sighting.step}`
      : (reading.utterances[sighting.utterance]?.read.raw.slice(sighting.start, sighting.end) ?? '?'),
  );
}

function readingOf(content: Content, turns: readonly Turn[], { goesOn = false, ...rest }: Setting): Reading {
  const rehearsal: Rehearsal = { rehearsal: 1, prompt: 'any', framework: framework.id, turns: [...turns], ...rest };
  const started = newSession({
    prompt: { id: 'any' },
    framework,
    minutes: rehearsal.minutes,
    steps: rehearsal.steps,
    coached: false,
    origin: 'rehearsal',
    seed: 0,
    wall: null,
    engine: '',
    content: '',
  });
  const [first, ...events] = logOf(started, rehearsal, framework);
  const log: Log = [first, ...events.filter((event) => !goesOn || event.type !== 'ended')];
  return readSession(fold(log), framework, judgeOf(content));
}
