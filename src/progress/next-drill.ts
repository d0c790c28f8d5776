import type { Scorecard } from '../analysis/scorecard.ts';
import { DEFAULT_FRAMEWORK } from '../content/default-framework.ts';
import type { Framework } from '../content/framework.ts';
import { otherPrompt, type Practisable } from './other-prompt.ts';
import { type Loss, weakestStep } from './weakest.ts';

/** What can be drilled. */
export interface Repertoire {
  readonly prompts: readonly Practisable[];
  readonly frameworks: readonly Frame[];
}

type Frame = Pick<Framework, 'id'> & {
  readonly steps: readonly Pick<Framework['steps'][number], 'id' | 'title' | 'minutes' | 'topics'>[];
};

/** What to drill next: a command line's arguments, and why. */
export interface Drill {
  readonly args: readonly string[];
  readonly reason: string;
}

/** Points below which a step is nothing to drill. */
const WORTH_DRILLING = 1;

/**
 * What to drill after these sessions, the oldest first; null where there are none. After a weak whole the same again;
 * else the step that costs most, on another prompt with the same topics; where no step costs anything, the full length.
 */
export function nextDrill(cards: readonly Scorecard[], repertoire: Repertoire): Drill | null {
  const last = cards.at(-1);
  if (last === undefined) return null;
  const frame = repertoire.frameworks.find((f) => f.id === last.framework) ?? { id: last.framework, steps: [] };
  const { args, reason } = choice(last, cards, frame, repertoire.prompts);
  return { args: frame.id === DEFAULT_FRAMEWORK ? args : [...args, '--framework', frame.id], reason };
}

function choice(last: Scorecard, cards: readonly Scorecard[], frame: Frame, prompts: readonly Practisable[]): Drill {
  if (last.score === null) return again(last, frame, 'Nothing was said, so the question is as new as it was.');
  if (last.rating === 'no-hire' || last.rating === 'strong-no-hire') {
    return again(last, frame, 'More was missing than was there: the same question again, while it is fresh.');
  }
  const weakest = weakestStep(
    cards.filter((card) => card.framework === frame.id),
    frame,
  );
  const step = frame.steps.find((s) => s.id === weakest?.step);
  const practised = cards.map((card) => card.prompt);
  const prompt = otherPrompt(last.prompt, step?.topics ?? [], practised, prompts);
  if (weakest === null || weakest.points < WORTH_DRILLING) {
    return {
      args: ['interview', prompt ?? last.prompt],
      reason: 'No step cost a point: now a question at full length.',
    };
  }
  const how = prompt === null ? 'the same step again' : 'the same step on another question';
  return {
    args: ['drill', prompt ?? last.prompt, '--step', weakest.step],
    reason: `${cost(weakest, step?.title ?? weakest.step)}: ${how}.`,
  };
}

/** The same prompt with the same steps. */
function again(card: Scorecard, frame: Frame, reason: string): Drill {
  const whole = frame.steps.length === 0 || card.steps.length >= frame.steps.length;
  return { args: ['drill', card.prompt, ...(whole ? [] : card.steps.flatMap(({ id }) => ['--step', id]))], reason };
}

function cost({ points, sessions }: Loss, title: string): string {
  const often = sessions === 1 ? '' : ` a session in the last ${sessions}`;
  return `${title} cost ${points.toFixed(1)} points${often}, more than any other step`;
}
