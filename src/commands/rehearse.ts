import type { Context } from '../context.ts';
import type { Log } from '../session/event.ts';
import { run } from '../session/run.ts';
import { script } from '../session/script.ts';
import { judge } from './judge.ts';
import type { VerdictOptions } from './options.ts';
import type { Scripted } from './scripted.ts';

/** `mlsd rehearse`: plays rehearsals through the run loop, on a clock of their own, and scores them. */
export function rehearse(files: readonly string[], options: VerdictOptions, context: Context): Promise<number> {
  return judge(files, options, context, played);
}

function played({ started, rehearsal, framework }: Scripted): Promise<Log> {
  const { candidate, clock } = script(rehearsal, framework);
  return run(started, { candidate, clock, save: () => {}, interviewer: null, coach: null });
}
