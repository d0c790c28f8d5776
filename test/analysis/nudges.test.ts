import { describe, expect, it } from 'vitest';
import { judgeOf } from '../../src/analysis/judge.ts';
import { nudgeAt } from '../../src/analysis/nudge.ts';
import { readSession } from '../../src/analysis/read-session.ts';
import { rehearsed } from '../../src/analysis/rehearsed.ts';
import type { Content } from '../../src/content/content.ts';
import { isMendable } from '../../src/content/mendable.ts';
import type { Example, Signal } from '../../src/content/rule.ts';
import { accept } from '../../src/session/door.ts';
import { begin, type State } from '../../src/session/state.ts';
import { bundledContent } from '../content.ts';

const content = bundledContent();

interface Nudging {
  readonly signal: Signal;
  /** Of a trap, the prompt that it is in. */
  readonly prompt: string | null;
}

const nudging: readonly Nudging[] = [
  ...Object.values(content.signals).map((signal) => ({ signal, prompt: null })),
  ...Object.values(content.prompts).flatMap(({ id, traps }) => traps.map((signal) => ({ signal, prompt: id }))),
].filter(({ signal }) => signal.nudge !== undefined);

/** The content with the words of this nudge and of no other. */
const only = (id: string): Content => {
  const silenced = ({ nudge, ...signal }: Signal): Signal =>
    signal.id === id && nudge !== undefined ? { ...signal, nudge } : signal;
  const { signals, prompts } = content;
  return {
    ...content,
    signals: Object.fromEntries(Object.entries(signals).map(([key, signal]) => [key, silenced(signal)])),
    prompts: Object.fromEntries(
      Object.entries(prompts).map(([key, prompt]) => [key, { ...prompt, traps: prompt.traps.map(silenced) }]),
    ),
  };
};

/** The signals of which the coach speaks while an example is said, line by line. */
function nudges({ signal, prompt }: Nudging, example: Example, among: Content): string[] {
  const step = among.frameworks['six-step']?.steps.find((s) => s.topics.includes(signal.topic))?.id ?? '';
  const said = typeof example === 'string' ? { steps: [step], turns: [{ say: example }] } : example;
  const { prompt: named = prompt ?? 'fraud', framework = 'six-step', ...rest } = said;
  const played = rehearsed({ rehearsal: 1, prompt: named, framework, ...rest }, content);
  const [started, ...events] = played.log;
  const about = among.prompts[named];
  if (about === undefined) throw new Error(`no prompt ${named}`);
  // Read with the one judge there is: a judge for each nudge takes half a second to make.
  const read = (state: State) => readSession(state, played.framework, judgeOf(content));
  let state = begin(started);
  return events.flatMap((event) => {
    state = accept(state, event);
    const nudge = event.type === 'said' ? nudgeAt(state, about, among, read) : null;
    return nudge === null ? [] : [nudge.signal];
  });
}

describe('each nudge', () => {
  it.each(nudging.map((one) => [one.signal.id, one] as const))(
    '%s: at each line that fires, at none that is silent',
    (id, one) => {
      const among = only(id);
      const { fires, silent } = one.signal.examples;
      expect(isMendable(one.signal)).toBe(true);
      expect(fires.filter((example) => !nudges(one, example, among).includes(id))).toEqual([]);
      // Of a longer example the end may excuse what its beginning could not know.
      const lines = silent.filter((example) => typeof example === 'string' || example.turns.length === 1);
      expect(lines.filter((example) => nudges(one, example, among).includes(id))).toEqual([]);
    },
  );

  it('is one short sentence, and there are enough of them', () => {
    expect(nudging.filter(({ signal }) => (signal.nudge ?? '').length > 110).map(({ signal }) => signal.id)).toEqual(
      [],
    );
    expect(nudging.filter(({ prompt }) => prompt === null).length).toBeGreaterThanOrEqual(11);
  });
});
