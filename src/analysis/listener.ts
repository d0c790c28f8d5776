import type { Content } from '../content/content.ts';
import type { Evidence } from '../detectors/evidence.ts';
import { isSeen } from '../detectors/match.ts';
import type { Reading } from '../detectors/reading.ts';
import type { State } from '../session/state.ts';
import { judgeOf } from './judge.ts';
import { readSession } from './read-session.ts';

/** Where something is listened for; everywhere, unless said. */
interface Within {
  readonly step?: string;
  /** Only in lines of the dialogue from this index on. */
  readonly since?: number;
}

/** What the interviewer asks of those who read what was said: the interviewer's port of this name. */
export interface Listener {
  hears(evidence: Evidence, state: State, within?: Within): boolean;
  meets(criterion: string, state: State): boolean;
  weighs(criterion: string): number;
}

/** Listens to a session with the eyes of the rules: stances, lists and echoes count as they do in the score. */
export function listener(content: Content, prompt: string): Listener {
  const own = content.prompts[prompt]?.criteria ?? [];
  const criterionOf = (id: string) => own.find((criterion) => criterion.id === id) ?? content.criteria[id];
  // What a session reads like, from a line on, is found out once a state.
  const known = new WeakMap<State, Map<number, Reading | null>>();
  const readingFrom = (state: State, since = 0): Reading | null => {
    const tails = known.get(state) ?? new Map<number, Reading | null>();
    known.set(state, tails);
    const before = tails.get(since);
    if (before !== undefined) return before;
    const made = readingOf(state, content, since);
    tails.set(since, made);
    return made;
  };
  return {
    hears(evidence, state, { step, since } = {}) {
      const reading = readingFrom(state, since);
      return reading !== null && isSeen(evidence, reading, (u) => step === undefined || u.step === step);
    },
    meets(id, state) {
      const criterion = criterionOf(id);
      const reading = readingFrom(state);
      return criterion === undefined || reading === null || isSeen(criterion.evidence, reading);
    },
    weighs: (id) => criterionOf(id)?.weight ?? 0,
  };
}

/** A session from a line of its dialogue on, as the rules read it; null where the content lacks its framework. */
export function readingOf(state: State, content: Content, since = 0, to = state.dialogue.length): Reading | null {
  const framework = content.frameworks[state.started.framework];
  if (framework === undefined) return null;
  const isWhole = since === 0 && to === state.dialogue.length;
  const part = isWhole ? state : { ...state, dialogue: state.dialogue.slice(since, to) };
  return readSession(part, framework, judgeOf(content));
}
