import type { Context } from '../context.ts';
import { logOf } from '../session/rehearsal.ts';
import { judge } from './judge.ts';
import type { VerdictOptions } from './options.ts';

/** `mlsd score`: scores rehearsals without playing them. */
export function score(files: readonly string[], options: VerdictOptions, context: Context): Promise<number> {
  return judge(files, options, context, ({ started, rehearsal, framework }) => logOf(started, rehearsal, framework));
}
