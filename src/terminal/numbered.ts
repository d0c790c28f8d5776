import { safe } from '../content/safe.ts';
import { type DigitStreams, digitQuestions } from './digits.ts';
import type { Choice, Chosen } from './menu.ts';

/**
 * A menu for terminals on which nothing is to move: its lines have numbers. Enter alone leaves it.
 * @param choices nine at most
 */
export async function numberedMenu<Value>(
  question: string,
  choices: readonly Choice<Value>[],
  streams: DigitStreams,
  isDumb: boolean,
): Promise<Chosen<Value>> {
  const { output } = streams;
  output.write(`${question}\n`);
  choices.forEach(({ name, description }, i) => {
    output.write(`  ${i + 1} ${safe(name)}${description === undefined ? '' : ` (${safe(description)})`}\n`);
  });
  const questions = digitQuestions(streams, !isDumb);
  try {
    const answer = await questions.ask(`1 to ${choices.length} › `, choices.length);
    if (answer.type === 'stopped') return { type: 'interrupted' };
    const chosen = answer.type === 'digit' ? choices[answer.digit - 1] : undefined;
    return chosen === undefined ? { type: 'left' } : { type: 'chosen', value: chosen.value };
  } finally {
    questions.close();
  }
}
