import type { Content } from '../content/content.ts';
import { type Titles, titlesOf } from '../report/titles.ts';

/** What the ids of a session are called. @throws Error where the content lacks its prompt or framework */
export function titlesFor(session: { readonly prompt: string; readonly framework: string }, content: Content): Titles {
  const prompt = content.prompts[session.prompt];
  const framework = content.frameworks[session.framework];
  if (prompt === undefined || framework === undefined) throw new Error(`no content for ${session.prompt}`);
  return titlesOf({
    prompt: { title: prompt.title, criteria: [...Object.values(content.criteria), ...prompt.criteria] },
    framework,
    signals: [...Object.values(content.signals), ...prompt.traps],
    moves: Object.values(content.moves),
  });
}
