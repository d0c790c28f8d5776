import type { Context } from '../context.ts';
import type { PracticeOptions } from './options.ts';
import { practise } from './practise.ts';

/** Minutes of a quick run through all steps. */
const QUICK = 15;

/** `mlsd drill`: a quick run with a coach. Some steps alone take the time they have in the full session. */
export function drill(prompt: string | undefined, options: PracticeOptions, context: Context): Promise<number> {
  const minutes = options.minutes ?? (options.step === undefined ? QUICK : undefined);
  return practise({ origin: 'drill', prompt, minutes, coached: options.exam !== true }, options, context);
}
