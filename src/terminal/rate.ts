import type { ChalkInstance } from 'chalk';
import { wrapAnsi } from 'fast-wrap-ansi';
import { safe } from '../content/safe.ts';
import { type DigitStreams, digitQuestions } from './digits.ts';

/** A step to rate. */
export interface RatedStep {
  readonly id: string;
  readonly title: string;
}

export interface RateOptions extends DigitStreams {
  readonly steps: readonly RatedStep[];
  /** Is told each rating, 1 to 5, as soon as it is entered. */
  readonly rated: (step: string, rating: number) => void;
  readonly style: ChalkInstance;
  /** Columns of the terminal. */
  readonly width: number;
  /** Can the terminal not move its cursor (TERM=dumb)? */
  readonly isDumb: boolean;
}

const MOST = 5;

/**
 * Asks the person to rate each step before the score is shown. Enter skips a step, Esc or Ctrl-C all that are left.
 * @returns false where the terminal was closed, so that nobody is there for anything more
 */
export async function rateSteps(options: RateOptions): Promise<boolean> {
  const { steps, rated, style, output, width, isDumb } = options;
  const intro = 'Before the score, rate yourself: 1 (weak) to 5 (strong). Enter skips a step, Esc all of them.';
  output.write(`\n${wrapAnsi(intro, Math.max(1, width - 1), { hard: true })}\n`);
  const questions = digitQuestions(options, !isDumb);
  try {
    for (const { id, title } of steps) {
      const answer = await questions.ask(`${style.bold(safe(title))} › `, MOST);
      if (answer.type === 'digit') rated(id, answer.digit);
      if (answer.type === 'stopped') return true;
      if (answer.type === 'gone') return false;
    }
    return true;
  } finally {
    questions.close();
    output.write('\n');
  }
}
