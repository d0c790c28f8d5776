import type { Content } from '../content/content.ts';
import type { Coach } from '../session/ports.ts';
import type { State } from '../session/state.ts';
import { checkStep } from './coverage.ts';
import { hintAt } from './hint.ts';
import { judgeOf } from './judge.ts';
import { nudgeAt } from './nudge.ts';
import { phraseAt } from './offer.ts';
import { readSession } from './read-session.ts';

/**
 * The coach of a session: hints when asked, a nudge when something said goes off track, a phrase when its moment passes.
 * What it says depends on content and words alone.
 */
export function coach(content: Content): Coach {
  const judge = judgeOf(content);
  const about = ({ started }: State) => {
    const prompt = content.prompts[started.prompt];
    const framework = content.frameworks[started.framework];
    if (prompt === undefined || framework === undefined) return null;
    return { prompt, framework, read: (state: State) => readSession(state, framework, judge) };
  };
  return {
    hint(state) {
      const session = about(state);
      if (session === null) return null;
      const reading = session.read(state);
      const step = reading.steps.find((s) => s.id === state.step);
      return step === undefined ? null : hintAt(checkStep(step, reading, session.prompt, content), state);
    },
    nudge(state) {
      const session = about(state);
      return session === null ? null : nudgeAt(state, session.prompt, content, session.read);
    },
    phrase(state) {
      // Whoever notes keywords needs no sentences, and of what is said aloud nothing is known.
      if (state.started.mode !== 'typed') return null;
      const session = about(state);
      return session === null ? null : phraseAt(state, session.framework, session.read(state), judge);
    },
  };
}
