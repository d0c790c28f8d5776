import * as fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { readingOf } from '../../src/analysis/played-example.ts';
import type { Framework } from '../../src/content/framework.ts';
import { checkReferences } from '../../src/content/references.ts';
import type { Rehearsal } from '../../src/content/rehearsal.ts';
import { Topic } from '../../src/content/topic.ts';
import { Concern } from '../../src/detectors/concern.ts';
import { detect } from '../../src/detectors/detect.ts';
import type { Verdict } from '../../src/detectors/reading.ts';
import type { Plan } from '../../src/plan/plan.ts';
import { replan } from '../../src/plan/replan.ts';
import { compressed, planTime } from '../../src/plan/time.ts';
import { bundledContent } from '../content.ts';
import { CLOSES, MISSING, STEPS } from './framework-tables.ts';

const content = bundledContent();
const ids = Object.keys(STEPS);
const sum = (numbers: readonly number[]) => numbers.reduce((total, n) => total + n, 0);

function framework(id: string): Framework {
  const found = content.frameworks[id];
  if (found === undefined) throw new Error(`no framework "${id}"`);
  return found;
}

/** The steps that close a concern, by the table. */
const closing = (concern: Concern, id: string) => CLOSES[concern][ids.indexOf(id)]?.split(', ') ?? [];

test('there are these and no others, and they go with the rest of the content', () => {
  expect(Object.keys(content.frameworks).toSorted()).toEqual(ids.toSorted());
  expect(checkReferences(content).filter(({ where }) => where.kind === 'frameworks')).toEqual([]);
});

describe.each(ids)('%s', (id) => {
  const { summary, steps } = framework(id);

  it('has the steps, minutes, floors, order of giving and topics of the table', () => {
    const rows = steps.map((s) => [s.id, s.minutes, s.floor, s.giving, s.topics.join(', ')]);
    expect(rows).toEqual(STEPS[id]);
  });

  it('covers every topic', () => {
    expect(Topic.options.filter((topic) => !steps.some(({ topics }) => topics.includes(topic)))).toEqual([]);
  });

  it.each(Concern.options)('closes %s where the table says, at least once', (concern) => {
    const closed = steps.filter(({ closes }) => closes.includes(concern)).map((step) => step.id);
    expect(closed).toEqual(closing(concern, id).toSorted((a, b) => order(id, a) - order(id, b)));
    expect(closed).not.toEqual([]);
  });

  it.each(steps)('has all that a coach needs for $id', (step) => {
    expect(step.questions.length).toBeGreaterThanOrEqual(3);
    expect(step.questions.length).toBeLessThanOrEqual(4);
    expect(step.vocabulary.length).toBeGreaterThanOrEqual(5);
    expect(step.looks.length).toBeGreaterThanOrEqual(2);
    expect(step.phrases.length).toBeGreaterThanOrEqual(1);
    expect(step.goal).toMatch(/^[^.?!]+\.$/);
  });

  it('says where its minutes are derived ones', () => {
    expect(summary.includes('minutes are derived')).toBe(id !== 'six-step');
  });
});

test('no sentence stands in two places', () => {
  const sentences = Object.values(content.frameworks).flatMap(({ summary, steps }) => [
    summary,
    ...steps.flatMap((s) => [s.goal, ...s.questions, ...s.looks, ...s.phrases.flatMap((p) => [p.moment, p.say])]),
  ]);
  expect(sentences.filter((sentence, i) => sentences.indexOf(sentence) < i)).toEqual([]);
});

describe.each(ids)('the time of %s', (id) => {
  const given = framework(id);
  const minutes = (plan: Plan) => [...plan.steps.map((step) => step.budget / 60), plan.buffer / 60];

  it('is 45 minutes: 41 of steps and a buffer of 4', () => {
    expect(minutes(planTime(given))).toEqual([...given.steps.map((step) => step.minutes), 4]);
    expect(sum(minutes(planTime(given)))).toBe(45);
  });

  it('is 28 minutes of floors and 17 to go deep, compressed', () => {
    expect(minutes(compressed(planTime(given)))).toEqual([...given.steps.map((step) => step.floor), 17]);
  });

  it('keeps at least 8 minutes for serving and its experiments, and gives them up last of all', () => {
    const kept = given.steps.filter(({ topics }) => topics.includes('serving') || topics.includes('experimentation'));
    expect(sum(kept.map((step) => step.floor))).toBeGreaterThanOrEqual(8);
    const last = given.steps.filter((step) => step.giving === 'last').flatMap((step) => step.topics);
    expect(last).toEqual(expect.arrayContaining(['serving', 'monitoring', 'robustness']));
  });

  it('adds up in any session, at any moment', () => {
    const moments = fc.record({
      length: fc.integer({ min: 5, max: 180 }),
      deep: fc.boolean(),
      facts: fc.array(fc.record({ used: fc.nat({ max: 1500 }), finished: fc.boolean() }), {
        minLength: given.steps.length,
        maxLength: given.steps.length,
      }),
    });
    const holds = fc.property(moments, ({ length, deep, facts }) => {
      const natural = planTime(given, { minutes: length });
      const plan = deep ? compressed(natural) : natural;
      const used = new Map(plan.steps.map((step, i) => [step.id, facts[i]?.used ?? 0]));
      const finished = new Set(plan.steps.filter((_, i) => facts[i]?.finished).map((step) => step.id));
      const after = replan(plan, used, finished);
      expect(whole(plan)).toBe(length * 60);
      expect(whole(after)).toBe(length * 60 + after.overtime);
      expect(after.overtime).toBe(Math.max(0, sum([...used.values()]) - length * 60));
    });
    fc.assert(holds, { numRuns: 2000 });
  });
});

describe('a missing point', () => {
  const rules = Object.values(content.signals).flatMap((s) => (s.detect.detector === 'missing' ? [s.detect] : []));

  it('is looked for by these signals', () => {
    const found = Object.values(content.signals).flatMap(({ id, detect: use }) =>
      use.detector === 'missing' ? [[id, use.concern]] : [],
    );
    expect(Object.fromEntries(found)).toEqual(MISSING);
  });

  describe.each(ids)('in %s', (id) => {
    it.each(Object.entries(MISSING))(
      '%s is due once in a full run, at the last step that closes it',
      (signal, concern) => {
        const last = closing(concern, id)
          .toSorted((a, b) => order(id, a) - order(id, b))
          .at(-1);
        expect(verdict(signal, idle(id))).toEqual({ verdict: 'met', sightings: [{ kind: 'absent', step: last }] });
      },
    );

    it.each(framework(id).steps)('$id alone brings what it closes and nothing else', (step) => {
      const due = rules.filter((use) => detect(use, readingOf(idle(id, [step.id]), content)).verdict === 'met');
      const closed = Object.values(MISSING).filter((concern) => closing(concern, id).includes(step.id));
      expect(due.map((use) => use.concern).toSorted()).toEqual(closed.toSorted());
    });
  });
});

/** Enters every step and says in each what has nothing to do with it. */
function idle(id: string, steps = framework(id).steps.map((step) => step.id)): Rehearsal {
  const turns = steps.map((step) => ({ step, say: 'The garden was quiet this morning and smelled of rain.' }));
  return { rehearsal: 1, prompt: 'fraud', framework: id, steps, turns };
}

function verdict(signal: string, rehearsal: Rehearsal): Verdict | undefined {
  const use = content.signals[signal]?.detect;
  return use && detect(use, readingOf(rehearsal, content));
}

function order(id: string, step: string): number {
  return framework(id).steps.findIndex((s) => s.id === step);
}

function whole(plan: Plan): number {
  return sum([...plan.steps.map((step) => step.budget), plan.buffer]);
}
