import type { Candidate } from '../session/ports.ts';
import type { Drafts } from './drafts.ts';
import type { Edit } from './editor.ts';
import type { HeartbeatClock } from './heartbeat.ts';
import type { TerminalInput } from './keyboard.ts';
import type { TerminalOutput } from './screen.ts';
import type { Timers } from './timers.ts';
import type { Wording } from './words.ts';

export interface TerminalOptions extends Omit<Wording, 'width'> {
  readonly input: TerminalInput;
  readonly output: TerminalOutput;
  readonly timers: Timers;
  readonly clock: HeartbeatClock;
  readonly drafts: Drafts;
  readonly edit: Edit;
  /** Stops the program and whoever started it, as Ctrl-Z does; null where a system has no such thing. */
  readonly suspend: (() => void) | null;
  /** Does the time tick while one types? Else it is shown at each Enter. */
  readonly isAnimated: boolean;
  /** Can the terminal not move its cursor (TERM=dumb)? It then edits lines by itself. */
  readonly isDumb: boolean;
}

/** A person at a terminal. */
export interface TerminalCandidate extends Candidate {
  /** Ctrl-C, as a key or as a signal. */
  readonly interrupt: () => void;
  /** The terminal is gone, or the program is told to go: what was entered is handed on, what was not is a draft. */
  readonly hangUp: () => void;
  /** The program goes on after a stop: the terminal is taken again and the line brought back. */
  readonly wake: () => void;
  /** Gives the terminal back as it was found. */
  readonly close: () => void;
}
