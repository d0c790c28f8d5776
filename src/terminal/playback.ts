import { wrapAnsi } from 'fast-wrap-ansi';
import { safe } from '../content/safe.ts';
import type { Candidate, Input } from '../session/ports.ts';
import type { State } from '../session/state.ts';
import { clock } from './clock.ts';
import { newsText, type Wording } from './words.ts';

/** How fast a playback goes. */
export interface Pace {
  sleep(ms: number): Promise<void>;
  /** ms that a character takes to appear. */
  readonly character: number;
  /** ms of silence after somebody has spoken. */
  readonly pause: number;
}

export interface PlaybackOptions extends Wording {
  readonly output: { write(text: string): unknown };
  /** Null: everything at once. */
  readonly pace: Pace | null;
}

/** A scripted candidate whose session is shown as it goes: the time, who speaks, and the words as they are said. */
export function playback(script: Candidate, options: PlaybackOptions): Candidate {
  const { output, pace, style, width } = options;
  let before: State | null = null;

  const speak = async (text: string, at: number | null) => {
    const time = at === null ? '' : `${style.dim(clock(at / 1000))} `;
    const line = `${time}${style.dim('You:')} ${safe(text.replace(/\s+/gu, ' ').trim())}`;
    const shown = wrapAnsi(line, Math.min(width, LONGEST_LINE), { hard: true });
    output.write('\n');
    for (const word of pace === null ? [shown] : shown.split(/(?<=\s)/u)) {
      output.write(word);
      await pace?.sleep(word.length * pace.character);
    }
    output.write('\n');
    await pace?.sleep(pace.pause);
  };

  const perform = async (input: Input) => {
    if (input.type === 'say') await speak(input.text, input.begun);
    if (input.type === 'interviewer') await pace?.sleep(pace.pause);
  };

  return {
    async next(state) {
      before = state;
      const input = await script.next(state);
      await perform(input);
      return input;
    },
    show(news, state) {
      const text = newsText(news, state, before, options);
      if (text !== null) output.write(`${text}\n`);
    },
  };
}

const LONGEST_LINE = 100;
