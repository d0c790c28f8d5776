import type { Context } from '../context.ts';
import type { PracticeOptions } from './options.ts';
import { practise } from './practise.ts';

/** `mlsd interview`: the framework's full length, as an exam. */
export function interview(prompt: string | undefined, options: PracticeOptions, context: Context): Promise<number> {
  const { minutes, coach } = options;
  return practise({ origin: 'interview', prompt, minutes, coached: coach === true }, options, context);
}
