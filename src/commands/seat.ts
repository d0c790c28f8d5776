import { INTERRUPTED } from '../content/user-error.ts';
import type { Context } from '../context.ts';
import type { Candidate, SessionClock } from '../session/ports.ts';
import { terminalCandidate } from '../terminal/candidate.ts';
import { editorOf } from '../terminal/editor.ts';
import { heartbeatClock } from '../terminal/heartbeat.ts';
import { linesCandidate } from '../terminal/lines.ts';
import { listenToSignals } from '../terminal/signals.ts';
import { pageFor } from './page.ts';
import type { PlayOptions, Scene } from './play.ts';

/** Whoever answers, with the clock of the session. */
export interface Seat {
  readonly candidate: Candidate;
  readonly clock: SessionClock;
  /** Gives back what was taken; nothing of it keeps the program alive then. */
  close(): void;
  /** The exit code where the candidate left without an end. */
  exitOfLeaving(): number;
}

/** Exit codes of the other signals, 128 and their number: SIGHUP, SIGTERM. */
const HUNG_UP = 129;
const TERMINATED = 143;

/** A person at a terminal; null where there is none at both ends. */
export function liveSeat(scene: Scene, options: PlayOptions, context: Context): Seat | null {
  const { stdin: input, stdout: output, clock: timers, env, platform, processes } = context;
  if (input.isTTY !== true || output.isTTY !== true) return null;
  const { prompt, framework, session, from } = scene;
  const clock = heartbeatClock(timers, from);
  const isDumb = env['TERM'] === 'dumb';
  const candidate = terminalCandidate({
    input,
    output,
    timers,
    clock,
    drafts: session.draft,
    edit: editorOf({ env, platform }),
    suspend: processes.suspend,
    isAnimated: options.animation && !isDumb,
    isDumb,
    prompt,
    framework,
    style: pageFor(output, options, context).color,
  });
  let exit = INTERRUPTED;
  const hungUp = () => {
    exit = HUNG_UP;
  };
  const terminated = () => {
    exit = TERMINATED;
  };
  processes.on('SIGHUP', hungUp);
  processes.on('SIGTERM', terminated);
  const stopListening = listenToSignals(processes, candidate);
  return {
    candidate,
    clock,
    close() {
      stopListening();
      processes.off('SIGHUP', hungUp);
      processes.off('SIGTERM', terminated);
      candidate.close();
      clock.stop();
    },
    exitOfLeaving: () => exit,
  };
}

/** Lines of standard input; what the interviewer says goes to stderr. */
export function linesSeat(scene: Scene, options: PlayOptions, context: Context): Seat {
  const { prompt, framework } = scene;
  const { stdin: input, stderr: notes } = context;
  const { color: style, width } = pageFor(notes, options, context);
  const lines = linesCandidate({ input, notes, wpm: options.wpm ?? null, prompt, framework, style, width });
  return { ...lines, close: () => {}, exitOfLeaving: () => INTERRUPTED };
}
