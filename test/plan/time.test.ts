import * as fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { Plan } from '../../src/plan/plan.ts';
import { compressed, planTime } from '../../src/plan/time.ts';
import { frameworks, RUNS } from './arbitrary.ts';
import { sixStep } from './six-step.ts';

const minutes = (plan: Plan) => [...plan.steps.map((step) => step.budget / 60), plan.buffer / 60];
const all = sixStep.steps.map((step) => step.id);

describe('planTime gives minutes to steps, then to the buffer', () => {
  it.each([
    ['nothing asked', {}, [5, 5, 8, 8, 10, 5, 4]],
    ['all steps named', { steps: all }, [5, 5, 8, 8, 10, 5, 4]],
    ['no step named', { steps: [] }, [5, 5, 8, 8, 10, 5, 4]],
    ['90 minutes', { minutes: 90 }, [10, 10, 16, 16, 20, 10, 8]],
    ['one step', { steps: ['serving'] }, [10, 0]],
    ['two steps, in the framework’s order', { steps: ['serving', 'data'] }, [8, 10, 0]],
    ['two steps filling the minutes given', { steps: ['data', 'modeling'], minutes: 20 }, [10, 10, 0]],
    ['all steps filling the minutes given', { steps: all, minutes: 90 }, [10, 10, 16, 16, 20, 10, 8]],
  ])('%s', (_, run, expected) => {
    expect(minutes(planTime(sixStep, run))).toEqual(expected);
  });

  it('rounds to whole seconds, the largest remainders up', () => {
    const plan = planTime(sixStep, { minutes: 7 });
    // 420 s / 45 = 9.33 s a minute: 46.67 46.67 74.67 74.67 93.33 46.67 37.33
    expect([...plan.steps.map((step) => step.budget), plan.buffer]).toEqual([47, 47, 75, 75, 93, 46, 37]);
  });

  it.each([
    ['in full', {}, [3, 3, 5, 5, 8, 4]],
    ['for twice the time', { minutes: 90 }, [6, 6, 10, 10, 16, 8]],
    ['for one step in half its time', { steps: ['serving'], minutes: 5 }, [4]],
  ])('scales floors with the budgets: %s', (_, run, expected) => {
    expect(planTime(sixStep, run).steps.map((step) => step.floor / 60)).toEqual(expected);
  });

  it('refuses a step that the framework does not have', () => {
    expect(() => planTime(sixStep, { steps: ['servin'] })).toThrow('no step "servin"');
  });

  test('sums are exact for every session length and every choice of steps', () => {
    const runs = frameworks.chain((framework) =>
      fc.record({
        framework: fc.constant(framework),
        minutes: fc.option(fc.integer({ min: 5, max: 180 }), { nil: undefined }),
        steps: fc.subarray(framework.steps.map((step) => step.id)),
      }),
    );
    fc.assert(
      fc.property(runs, ({ framework, ...run }) => {
        const plan = planTime(framework, run);
        const drilled = framework.steps.filter((step) => run.steps.length === 0 || run.steps.includes(step.id));
        const isFull = drilled.length === framework.steps.length;
        const natural = isFull ? framework.minutes : drilled.reduce((sum, step) => sum + step.minutes, 0);
        expect(plan.total).toBe(Math.round((run.minutes ?? natural) * 60));
        expect(plan.steps.map((step) => step.id)).toEqual(drilled.map((step) => step.id));
        expect(plan.steps.reduce((sum, step) => sum + step.budget, plan.buffer)).toBe(plan.total);
        if (!isFull) expect(plan.buffer).toBe(0);
        plan.steps.forEach((step, i) => {
          const share = (plan.total * (drilled[i]?.minutes ?? 0)) / natural;
          expect(Math.abs(step.budget - share)).toBeLessThan(1);
          expect(step.floor).toBeLessThanOrEqual(step.budget);
          expect(Number.isInteger(step.budget) && Number.isInteger(step.floor)).toBe(true);
        });
      }),
      { numRuns: RUNS },
    );
  });
});

describe('compressed', () => {
  it.each([
    ['45 minutes', {}, [3, 3, 5, 5, 8, 4, 17]],
    ['90 minutes', { minutes: 90 }, [6, 6, 10, 10, 16, 8, 34]],
    ['one step', { steps: ['serving'] }, [8, 2]],
  ])('puts every step at its floor and the rest in the buffer: %s', (_, run, expected) => {
    const plan = compressed(planTime(sixStep, run));
    expect(minutes(plan)).toEqual(expected);
    expect(plan.steps.every((step) => step.budget === step.floor)).toBe(true);
  });
});
