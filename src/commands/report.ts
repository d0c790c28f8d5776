import { scoreLog } from '../analysis/score-log.ts';
import { EXIT } from '../content/user-error.ts';
import type { Context } from '../context.ts';
import { frameworkNamed, promptNamed } from './choose.ts';
import { latestOf } from './latest.ts';
import type { ReportOptions } from './options.ts';
import { needsOf, openContent, openSessions } from './setup.ts';
import { printSummary } from './summary.ts';

/** `mlsd report`: a session's scorecard again, of one that has not ended as it stands, of a damaged one what can be read. */
export async function report(id: string | undefined, options: ReportOptions, context: Context): Promise<number> {
  const store = openSessions(options, context);
  const { log, notes, closed } = await store.read(id ?? latestOf(store.list()));
  for (const note of notes) context.stderr.write(`${note}\n`);
  const [started] = log;
  const { content } = await openContent(options, context, needsOf(started));
  promptNamed(started.prompt, content);
  frameworkNamed(started.framework, content);
  const json = options.json === true || options.format === 'json';
  printSummary(scoreLog(log, content, null), content, { ...options, json, wall: started.wall }, context);
  return closed?.why === 'damaged' ? EXIT.damaged : 0;
}
