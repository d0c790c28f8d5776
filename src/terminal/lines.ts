import type { Candidate, Input, News, SessionClock } from '../session/ports.ts';
import type { State } from '../session/state.ts';
import { spoken } from '../session/timing.ts';
import { type CommandName, helpText, type Line, parseLine } from './commands.ts';
import { LIMIT } from './keys.ts';
import { readLines } from './read-lines.ts';
import { timeTable } from './time-table.ts';
import { boardText, newsText, stepTitles, type Wording } from './words.ts';

export interface LinesOptions extends Wording {
  /** Such as process.stdin. */
  readonly input: AsyncIterable<string | Uint8Array>;
  /** What the interviewer says and where one is; such as process.stderr. */
  readonly notes: { write(text: string): unknown };
  /** Words a minute: times the lines. Null: their time is unknown. */
  readonly wpm: number | null;
}

/** A candidate whose answers are lines of a stream, and the clock that goes with it. */
export interface LinesCandidate {
  readonly candidate: Candidate;
  /** The time it has taken to say what was said, at so many words a minute; null where that is unknown. */
  readonly clock: SessionClock;
}

/** The session without a terminal: one line, one utterance; blank lines are skipped; the end of the stream ends it. */
export function linesCandidate(options: LinesOptions): LinesCandidate {
  const { input, notes, wpm } = options;
  const lines = readLines(input);
  const titles = stepTitles(options.framework);
  let number = 0;
  let now: number | null = wpm === null ? null : 0;

  const note = (text: string) => notes.write(`${text}\n`);
  const complain = (what: string) => note(options.style.yellow(`line ${number}: ${what}`));

  const command = (name: CommandName, text: string, state: State): Input | null => {
    switch (name) {
      case 'next':
      case 'back':
      case 'undo':
      case 'hint':
      case 'quit':
        return { type: 'command', command: { name }, at: now };
      case 'board':
        if (text !== '') return { type: 'command', command: { name, text }, at: now };
        note(boardText(state.board, options));
        return null;
      case 'time':
        note(timeTable(state, now, { width: options.width, titles }));
        return null;
      case 'help':
        note(helpText());
        return null;
      case 'pause':
      case 'edit':
        complain(`/${name} needs a terminal.`);
        return null;
    }
  };

  const say = (text: string): Input => {
    const begun = now;
    if (now !== null && wpm !== null) now += spoken(text, wpm);
    return { type: 'say', text, begun, at: now };
  };

  const inputOf = (line: Line, state: State): Input | null => {
    switch (line.type) {
      case 'blank':
        return null;
      case 'say':
        return say(line.text);
      case 'command':
        return command(line.name, line.text, state);
      case 'mistake':
        complain(line.sentence);
        return null;
    }
  };

  return {
    candidate: {
      async next(state) {
        for (;;) {
          const { value: line, done } = await lines.next();
          if (done === true) return { type: 'end', at: now };
          number += 1;
          const isTooLong = Buffer.byteLength(line) > LIMIT;
          if (isTooLong) complain('an answer may have 64 KiB; this line was left out.');
          const answer = isTooLong ? null : inputOf(parseLine(line), state);
          if (answer !== null) return answer;
        }
      },
      show(news, state) {
        const text = isWorthNoting(news) ? newsText(news, state, null, options) : null;
        if (text !== null) note(text);
      },
    },
    clock: { now: () => now, pause: () => {}, go: () => {} },
  };
}

function isWorthNoting(news: News): boolean {
  if (news.type !== 'event') return news.type === 'refused';
  const { type } = news.event;
  return type === 'entered' || type === 'answered' || type === 'hinted';
}
