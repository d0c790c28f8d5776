import type { Framework } from '../content/framework.ts';
import type { Reading, StepReading, Utterance } from '../detectors/reading.ts';
import type { State } from '../session/state.ts';
import { times } from '../session/times.ts';
import { discounted, saidOnce } from './discount.ts';
import type { Judge } from './judge.ts';
import { probeOf } from './probe-of.ts';

/** Minutes of the session that the rules' times are given for. */
const FULL_MINUTES = 45;

/** A session as the rules read it. */
export function readSession(state: State, framework: Framework, judge: Judge): Reading {
  const scale = state.started.minutes / FULL_MINUTES;
  const terse = state.started.mode === 'outline';
  const all = times(state);
  // Before the first step is entered, all of them are still to come.
  const current = all.findIndex((step) => step.open);
  return {
    scale,
    ...(terse ? { terse } : {}),
    steps: all.flatMap(({ id, ...time }, i): StepReading[] => {
      const step = framework.steps.find((s) => s.id === id);
      if (step === undefined) return [];
      const { topics, closes, giving, floor } = step;
      return [
        {
          id,
          topics,
          closes,
          giving,
          ...time,
          floor: floor * 60_000 * scale,
          open: state.ended === null && i >= current,
        },
      ];
    }),
    utterances: discounted(saidOnce(spoken(state, judge)), judge.content.prompts[state.started.prompt], judge, terse),
  };
}

function spoken({ started, dialogue }: State, judge: Judge): Utterance[] {
  const prompt = judge.content.prompts[started.prompt];
  return dialogue.map((line) => {
    const said =
      line.speaker === 'candidate' ? { step: line.said.step, at: line.said.begun, text: line.said.text } : line;
    const doubts = prompt !== undefined && probeOf(line, prompt)?.challenge === true;
    const heard = judge.hear(said.text, started.prompt);
    return { speaker: line.speaker, step: said.step, at: said.at, ...heard, ...(doubts ? { challenge: true } : {}) };
  });
}
