import * as fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { Plan } from '../../src/plan/plan.ts';
import { inGivingOrder, replan } from '../../src/plan/replan.ts';
import { compressed, planTime } from '../../src/plan/time.ts';
import { type Moment, moments, RUNS } from './arbitrary.ts';
import { sixStep } from './six-step.ts';

const full = planTime(sixStep);
const minutes = (plan: Plan) => [...plan.steps.map((step) => step.budget / 60), plan.buffer / 60];

/** Minutes used by the first steps; all but the last of them are finished, and that one too if `isLeft`. */
function after(spent: readonly number[], isLeft = true, plan = full): Plan {
  const ids = plan.steps.slice(0, spent.length).map((step) => step.id);
  const used = new Map(ids.map((id, i) => [id, (spent[i] ?? 0) * 60]));
  return replan(plan, used, new Set(isLeft ? ids : ids.slice(0, -1)));
}

describe('replan, in minutes for six steps and the buffer', () => {
  it.each([
    ['nothing happened', [], [5, 5, 8, 8, 10, 5, 4]],
    ['all as planned', [5, 5, 8], [5, 5, 8, 8, 10, 5, 4]],
    ['2 over: the buffer gives', [7], [7, 5, 8, 8, 10, 5, 2]],
    ['4 over: the buffer is empty', [9], [9, 5, 8, 8, 10, 5, 0]],
    ['6 over: data gives first', [11], [11, 5, 6, 8, 10, 5, 0]],
    ['8 over: data is at its floor, then modeling gives', [13], [13, 5, 5, 7, 10, 5, 0]],
    ['11 over: the next group gives', [16], [16, 4, 5, 5, 10, 5, 0]],
    ['13 over: last of all serving', [18], [18, 3, 5, 5, 9, 5, 0]],
    ['15 over: all at their floors', [20], [20, 3, 5, 5, 8, 4, 0]],
    ['17 over: below the floors in the same order', [22], [22, 3, 3, 5, 8, 4, 0]],
    ['21 over: data keeps a minute', [26], [26, 3, 1, 3, 8, 4, 0]],
    ['37 over: 3 left for five steps, equal shares', [42], [42, 0.6, 0.6, 0.6, 0.6, 0.6, 0]],
    ['1 under: it goes to the buffer', [4], [4, 5, 8, 8, 10, 5, 5]],
    ['an overrun paid back by an early finish', [11, 3], [11, 3, 8, 8, 10, 5, 0]],
    ['paid back in reverse order: modeling before data', [13, 4], [13, 4, 5, 8, 10, 5, 0]],
    ['paid back and more: the rest goes to the buffer', [11, 1], [11, 1, 8, 8, 10, 5, 2]],
    ['data is finished: serving gives', [5, 5, 8, 14], [5, 5, 8, 14, 8, 5, 0]],
    ['serving at its floor: monitoring gives', [5, 5, 8, 15], [5, 5, 8, 15, 8, 4, 0]],
    ['below the floors: serving before monitoring', [5, 5, 8, 16], [5, 5, 8, 16, 7, 4, 0]],
  ])('%s', (_, spent, expected) => {
    expect(minutes(after(spent))).toEqual(expected);
  });

  it('counts time beyond the session as overtime, outside the sum', () => {
    const plan = after([20, 30]);
    expect(minutes(plan)).toEqual([20, 30, 0, 0, 0, 0, 0]);
    expect(plan.overtime).toBe(5 * 60);
  });

  it('leaves a step under way what remains of its budget', () => {
    expect(minutes(after([5, 2], false))).toEqual([5, 5, 8, 8, 10, 5, 4]);
    expect(minutes(after([9, 5, 2], false))).toEqual([9, 5, 8, 8, 10, 5, 0]);
    expect(minutes(after([5, 5, 12], false))).toEqual([5, 5, 12, 8, 10, 5, 0]);
  });

  it('takes nothing from later steps before a shrunk step is over its budget', () => {
    const used = new Map([
      ['requirements', 13 * 60],
      ['framing', 5 * 60],
      ['data', 4.5 * 60],
    ]);
    const plan = replan(full, used, new Set(['requirements', 'framing']));
    expect(minutes(plan)).toEqual([13, 5, 5, 7, 10, 5, 0]);
  });

  it('works on the compressed plan as well', () => {
    expect(minutes(after([15, 4], true, compressed(full)))).toEqual([15, 4, 5, 5, 8, 4, 4]);
  });
});

interface Open {
  readonly id: string;
  readonly need: number;
  readonly rest: number;
  readonly floor: number;
  readonly keep: number;
}

/** The open steps that needed time, in their order of giving, with what is left to each. */
function openSteps({ plan, used, finished }: Moment, result: Plan): readonly Open[] {
  const spent = (id: string) => used.get(id) ?? 0;
  const left = Math.max(0, plan.total - plan.steps.reduce((sum, step) => sum + spent(step.id), 0));
  const needing = inGivingOrder(plan.steps).filter((step) => !finished.has(step.id) && step.budget > spent(step.id));
  return needing.map(({ id, budget, floor }) => {
    const need = budget - spent(id);
    const keep = Math.min(need, Math.max(0, 60 - spent(id)), Math.floor(left / needing.length));
    const rest = (result.steps.find((step) => step.id === id)?.budget ?? 0) - spent(id);
    return { id, need, rest, floor: Math.max(0, floor - spent(id)), keep };
  });
}

/** Tries a statement about every moment of every session. */
function always(check: (moment: Moment, result: Plan) => void): void {
  const property = fc.property(moments, (moment) => check(moment, replan(moment.plan, moment.used, moment.finished)));
  fc.assert(property, { numRuns: RUNS });
}

describe('invariants of replan', () => {
  test('budgets and buffer sum to the session and its overtime, in whole seconds', () => {
    always(({ plan }, result) => {
      expect(result.steps.reduce((sum, step) => sum + step.budget, result.buffer)).toBe(plan.total + result.overtime);
      expect([...result.steps.map((step) => step.budget), result.buffer, result.overtime].every(isCount)).toBe(true);
      if (result.overtime > 0) expect(result.buffer).toBe(0);
    });
  });

  test('the buffer gives before any step does', () => {
    always((moment, result) => {
      if (openSteps(moment, result).some((step) => step.rest < step.need)) expect(result.buffer).toBe(0);
    });
  });

  test('no step shrinks while one before it can still give down to its floor', () => {
    always((moment, result) => {
      const open = openSteps(moment, result);
      const shrunk = open.findLastIndex((step) => step.rest < step.need);
      for (const step of open.slice(0, Math.max(0, shrunk))) {
        // An odd second beyond the equal share may stay with a step.
        expect(step.rest).toBeLessThanOrEqual(Math.max(step.floor, step.keep + 1));
      }
    });
  });

  test('no step shrinks below its floor while another can still give down to its own, or one before it gives at all', () => {
    always((moment, result) => {
      const open = openSteps(moment, result);
      const below = open.findLastIndex((step) => step.rest < step.floor);
      open.forEach((step, i) => {
        if (below >= 0 && i !== below) expect(step.rest).toBeLessThanOrEqual(Math.max(step.floor, step.keep + 1));
        if (i < below) expect(step.rest).toBeLessThanOrEqual(step.keep + 1);
      });
    });
  });

  test('finished steps are facts, and so is what an open step has used', () => {
    always(({ used, finished }, result) => {
      for (const step of result.steps) {
        const spent = used.get(step.id) ?? 0;
        if (finished.has(step.id)) expect(step.budget).toBe(spent);
        else expect(step.budget).toBeGreaterThanOrEqual(spent);
      }
    });
  });

  test('every remaining step keeps its own remainder, the rest of a minute or an equal share of what is left', () => {
    always((moment, result) => {
      for (const step of openSteps(moment, result)) {
        expect(step.rest).toBeGreaterThanOrEqual(step.keep);
        expect(step.rest).toBeLessThanOrEqual(step.need);
      }
    });
  });

  test('the longer an overrun, the less for everything else', () => {
    always((moment, result) => {
      const { plan, used, finished } = moment;
      const over = plan.steps.find((step) => (used.get(step.id) ?? 0) >= step.budget);
      if (over === undefined) return;
      const longer = replan(plan, new Map(used).set(over.id, (used.get(over.id) ?? 0) + 1), finished);
      expect(longer.buffer).toBeLessThanOrEqual(result.buffer);
      expect(longer.overtime).toBeGreaterThanOrEqual(result.overtime);
      longer.steps.forEach((step, i) => {
        if (step.id !== over.id) expect(step.budget).toBeLessThanOrEqual(result.steps[i]?.budget ?? 0);
      });
    });
  });

  test('an early finish gives back: later givers are restored first, then the buffer grows', () => {
    always((moment, before) => {
      const { plan, used, finished } = moment;
      const early = plan.steps.find((step) => !finished.has(step.id) && (used.get(step.id) ?? 0) < step.budget);
      if (early === undefined) return;
      const result = replan(plan, used, new Set(finished).add(early.id));
      const given = (before.steps.find((step) => step.id === early.id)?.budget ?? 0) - (used.get(early.id) ?? 0);
      const gained = result.steps
        .filter((step) => step.id !== early.id)
        .map((step) => step.budget - (before.steps.find((earlier) => earlier.id === step.id)?.budget ?? 0));
      expect(gained.reduce((sum, seconds) => sum + seconds, result.buffer - before.buffer)).toBe(given);
      if (result.buffer > before.buffer) {
        for (const step of openSteps({ plan, used, finished: new Set(finished).add(early.id) }, result)) {
          expect(step.rest).toBe(step.need);
        }
      }
    });
  });

  test('a session as planned stays as planned', () => {
    always(({ plan }) => {
      const used = new Map<string, number>();
      const finished = new Set<string>();
      for (const step of plan.steps) {
        used.set(step.id, step.budget);
        finished.add(step.id);
        expect(replan(plan, used, finished)).toEqual(plan);
      }
    });
  });
});

const isCount = (value: number) => Number.isInteger(value) && value >= 0;
