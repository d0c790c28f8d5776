import { usageError } from '../content/user-error.ts';
import type { Context } from '../context.ts';
import { resume as goOn } from '../session/run.ts';
import { fold } from '../session/state.ts';
import { goesOnAt } from '../session/times.ts';
import { frameworkNamed, promptNamed } from './choose.ts';
import type { GlobalOptions } from './options.ts';
import { play } from './play.ts';
import { needsOf, openContent, openSessions } from './setup.ts';

/** `mlsd resume`: goes on with a session where it stopped, with the half-typed line back. */
export async function resume(id: string | undefined, options: GlobalOptions, context: Context): Promise<number> {
  const store = openSessions(options, context);
  const which = id ?? store.latestUnfinished()?.id;
  if (which === undefined) throw usageError('no session waits to go on', 'mlsd drill begins one');
  const { log, notes, session } = await store.resume(which);
  for (const note of notes) context.stderr.write(`${note}\n`);
  try {
    const [started] = log;
    const state = fold(log);
    if (state.ended !== null) throw usageError(`${which} has ended`, `mlsd report ${which} prints its scorecard`);
    const { content } = await openContent(options, context, needsOf(started));
    if (started.content !== content.hash) context.stderr.write(`${which}: the content has changed since it began\n`);
    const prompt = promptNamed(started.prompt, content);
    const framework = frameworkNamed(started.framework, content);
    const elapsed = started.wall === null ? 0 : context.clock.wall().getTime() - Date.parse(started.wall);
    const from = goesOnAt(state, session.draft.at(), elapsed);
    const scene = { content, prompt, framework, started, from, session };
    return await play({ ...scene, begin: (ports) => goOn(log, ports) }, options, context);
  } finally {
    session.close();
  }
}
