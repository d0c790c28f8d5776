import type { Content } from '../content/content.ts';
import type { Framework } from '../content/framework.ts';
import type { Rehearsal } from '../content/rehearsal.ts';
import type { Log } from '../session/event.ts';
import { logOf, rehearsalStart } from '../session/rehearsal.ts';

/**
 * The log that a rehearsal comes to, with the framework it is played in; the engine's version is left out of it.
 * @throws Error where content lacks the framework; RangeError for a step that it lacks.
 */
export function rehearsed(
  rehearsal: Rehearsal,
  content: Content,
): { readonly log: Log; readonly framework: Framework } {
  const framework = content.frameworks[rehearsal.framework];
  if (framework === undefined) throw new Error(`no framework "${rehearsal.framework}"`);
  const prompt = { id: rehearsal.prompt };
  const started = rehearsalStart(rehearsal, { prompt, framework, engine: '', content: content.hash });
  return { log: logOf(started, rehearsal, framework), framework };
}
