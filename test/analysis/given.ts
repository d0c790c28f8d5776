import { rehearsed } from '../../src/analysis/rehearsed.ts';
import { scoreLog } from '../../src/analysis/score-log.ts';
import type { Scorecard } from '../../src/analysis/scorecard.ts';
import type { Content } from '../../src/content/content.ts';
import type { Rehearsal, Turn } from '../../src/content/rehearsal.ts';

/** A rehearsal of which only what matters is said. */
export type Given = Partial<Rehearsal> & Pick<Rehearsal, 'turns'>;

/** The whole rehearsal: of the fraud prompt in six steps, unless something else is said. */
export const whole = (given: Given): Rehearsal => ({
  rehearsal: 1,
  prompt: 'fraud',
  framework: 'six-step',
  ...given,
});

/** The scorecard of a rehearsal. */
export const scored = (given: Given, content: Content): Scorecard =>
  scoreLog(rehearsed(whole(given), content).log, content, null);

/** A turn in which something is said, in a step, at a time where it is known. */
export const say = (step: string, said: string, at?: string): Turn => ({
  step,
  say: said,
  ...(at === undefined ? {} : { at }),
});
