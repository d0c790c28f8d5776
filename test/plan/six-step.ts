import type { TimedFramework } from '../../src/plan/time.ts';

/** The minutes, floors and order of giving of the framework `six-step`. */
export const sixStep: TimedFramework = {
  minutes: 45,
  steps: [
    { id: 'requirements', minutes: 5, floor: 3, giving: 'then' },
    { id: 'framing', minutes: 5, floor: 3, giving: 'then' },
    { id: 'data', minutes: 8, floor: 5, giving: 'first' },
    { id: 'modeling', minutes: 8, floor: 5, giving: 'first' },
    { id: 'serving', minutes: 10, floor: 8, giving: 'last' },
    { id: 'monitoring', minutes: 5, floor: 4, giving: 'last' },
  ],
};
