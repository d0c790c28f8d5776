import { expect, it } from 'vitest';
import { describeChange } from '../../src/plan/change.ts';
import { replan } from '../../src/plan/replan.ts';
import { planTime } from '../../src/plan/time.ts';
import { sixStep } from './six-step.ts';

const full = planTime(sixStep);
const at = (requirements: number, ...finished: string[]) =>
  replan(full, new Map([['requirements', requirements * 60]]), new Set(finished));

it('says what two minutes more cost: the buffer, and nothing else', () => {
  expect(describeChange(at(5), at(7))).toEqual({
    buffer: { from: 240, to: 120 },
    overtime: { from: 0, to: 0 },
    steps: [{ id: 'requirements', from: 300, to: 420 }],
    held: [
      { id: 'serving', budget: 600 },
      { id: 'monitoring', budget: 300 },
    ],
  });
});

it('says which steps give and which are held', () => {
  const change = describeChange(at(12), at(18));
  expect(change.steps).toEqual([
    { id: 'requirements', from: 720, to: 1080 },
    { id: 'framing', from: 300, to: 180 },
    { id: 'modeling', from: 480, to: 300 },
    { id: 'serving', from: 600, to: 540 },
  ]);
  expect(change.held).toEqual([{ id: 'monitoring', budget: 300 }]);
});

it('does not call a finished step held', () => {
  const done = new Set(['serving']);
  const before = replan(full, new Map([['serving', 600]]), done);
  expect(describeChange(before, before, done).held.map((step) => step.id)).toEqual(['monitoring']);
});

it('says when time runs over the session', () => {
  expect(describeChange(at(45), at(46)).overtime).toEqual({ from: 0, to: 60 });
});
