import type { Content } from '../content/content.ts';
import type { Coach } from '../session/ports.ts';
import { checkStep } from './coverage.ts';
import { judgeOf } from './judge.ts';
import { readSession } from './read-session.ts';

/** The coach of a session: it leads to the weightiest point missing in the step under way, one hint for each point. */
export function coach(content: Content): Coach {
  return {
    hint(state) {
      const prompt = content.prompts[state.started.prompt];
      const framework = content.frameworks[state.started.framework];
      if (prompt === undefined || framework === undefined) return null;
      const reading = readSession(state, framework, judgeOf(content));
      const step = reading.steps.find((s) => s.id === state.step);
      if (step === undefined) return null;
      const given = new Set(state.hints.map((h) => h.text));
      const missing = checkStep(step, reading, prompt, content).filter((c) => !c.met && !given.has(c.criterion.hint));
      const [first] = missing.toSorted((a, b) => b.criterion.weight - a.criterion.weight);
      return first === undefined ? null : { text: first.criterion.hint, criterion: first.criterion.id, rung: 1 };
    },
    nudge: () => null,
    phrase: () => null,
  };
}
