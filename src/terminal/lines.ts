import type { Candidate, Input, News, SessionClock } from '../session/ports.ts';
import type { State } from '../session/state.ts';
import { spoken } from '../session/timing.ts';
import { type Line, parseLine } from './commands.ts';
import { LIMIT } from './keys.ts';
import { readLines } from './read-lines.ts';
import { shownText } from './shown.ts';
import { endOfTime } from './strict.ts';
import { TimeCoach } from './time-coach.ts';
import { newsText, type Wording } from './words.ts';

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
  const time = new TimeCoach();
  let number = 0;
  let now: number | null = wpm === null ? null : 0;

  const note = (text: string) => notes.write(`${text}\n`);
  const complain = (what: string) => note(options.style.yellow(`line ${number}: ${what}`));

  const say = (text: string): Input => {
    const begun = now;
    if (now !== null && wpm !== null) now += spoken(text, wpm);
    return { type: 'say', text, begun, at: now };
  };

  /** A strict session ends before a line that takes longer than it does. */
  const inTime = (input: Input, state: State): Input => {
    const end = input.type === 'say' && input.at !== null ? endOfTime(state, input.at - 1) : null;
    if (end !== null) complain('under way when the time was over, so not said and not scored.');
    return end ?? input;
  };

  const inputOf = (line: Line, state: State): Input | null => {
    switch (line.type) {
      case 'blank':
        return null;
      case 'say':
        return say(line.text);
      case 'command':
        return { type: 'command', command: line.command, at: now };
      case 'show':
        note(shownText(line.what, state, now, options));
        return null;
      case 'pause':
      case 'edit':
        complain(`/${line.type} needs a terminal.`);
        return null;
      case 'mistake':
        complain(line.sentence);
        return null;
    }
  };

  return {
    candidate: {
      async next(state) {
        const end = endOfTime(state, now);
        if (end !== null) return end;
        for (const line of time.due(state, now)) note(line);
        for (;;) {
          const { value: line, done } = await lines.next();
          if (done === true) return { type: 'end', at: now };
          number += 1;
          const isTooLong = Buffer.byteLength(line) > LIMIT;
          if (isTooLong) complain('an answer may have 64 KiB; this line was left out.');
          const answer = isTooLong ? null : inputOf(parseLine(line), state);
          if (answer !== null) return inTime(answer, state);
        }
      },
      show(news, state) {
        const text = isWorthNoting(news) ? newsText(news, uncoached(state), null, options) : null;
        if (text !== null) note(text);
        // Whoever writes to us need not wait for lines to be read that nobody wants any more.
        if (state.ended !== null) void lines.return();
      },
    },
    clock: { now: () => now, pause: () => {}, go: () => {} },
  };
}

/** Headings without their coaching: nobody reads along. */
const uncoached = (state: State): State => ({ ...state, started: { ...state.started, coached: false } });

function isWorthNoting(news: News): boolean {
  if (news.type !== 'event') return news.type === 'refused';
  switch (news.event.type) {
    case 'entered':
    case 'answered':
    case 'probed':
    case 'changed':
    case 'hinted':
    case 'compressed':
      return true;
    case 'started':
    case 'said':
    case 'undone':
    case 'noted':
    case 'nudged':
    case 'offered':
    case 'paused':
    case 'resumed':
    case 'suspended':
    case 'ended':
    case 'rated':
      return false;
  }
}
