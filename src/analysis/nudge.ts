import type { Content } from '../content/content.ts';
import { isMendable } from '../content/mendable.ts';
import type { Prompt } from '../content/prompt.ts';
import { detect } from '../detectors/detect.ts';
import type { Reading } from '../detectors/reading.ts';
import type { State } from '../session/state.ts';
import { signalsFor, WORST } from './findings.ts';

/** Nudges in one step at most: a coach who speaks more often is listened to less. */
const MOST_IN_STEP = 2;

/**
 * A word about a signal that fires now and did not before the latest utterance: the worst one, each once a session. Null
 * where there is none, or where the step has had its nudges.
 * @param read how a session is read
 */
export function nudgeAt(
  state: State,
  prompt: Prompt,
  content: Content,
  read: (state: State) => Reading,
): { readonly text: string; readonly signal: string } | null {
  if (state.nudges.filter((n) => n.step === state.step).length >= MOST_IN_STEP) return null;
  const spoken = new Set(state.nudges.map((n) => n.signal));
  const now = read(state);
  const mendable = signalsFor(prompt, content, now).flatMap(({ nudge, ...signal }) =>
    nudge !== undefined && isMendable(signal) && !spoken.has(signal.id) ? [{ ...signal, nudge }] : [],
  );
  const firing = mendable.filter((signal) => detect(signal.detect, now).verdict === 'met');
  if (firing.length === 0) return null;
  const before = read(withoutLatest(state));
  const [worst] = firing
    .filter((signal) => detect(signal.detect, before).verdict !== 'met')
    .toSorted((a, b) => WORST[a.severity] - WORST[b.severity]);
  return worst === undefined ? null : { text: worst.nudge, signal: worst.id };
}

/** The session as it was before the latest utterance. */
function withoutLatest(state: State): State {
  const latest = state.said.at(-1);
  if (latest === undefined) return state;
  return {
    ...state,
    said: state.said.slice(0, -1),
    dialogue: state.dialogue.filter((line) => line.speaker === 'interviewer' || line.said.seq !== latest.seq),
  };
}
