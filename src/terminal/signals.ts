import type { TerminalCandidate } from './port.ts';

/** Where signals come from, such as process. */
export interface Signals {
  on(signal: NodeJS.Signals, listener: () => void): unknown;
  off(signal: NodeJS.Signals, listener: () => void): unknown;
}

/**
 * Hands the signals of a terminal to the candidate: SIGINT is Ctrl-C, SIGHUP and SIGTERM close the session, SIGCONT
 * brings the screen back. Gives what ends this.
 */
export function listenToSignals(
  signals: Signals,
  candidate: Pick<TerminalCandidate, 'interrupt' | 'hangUp' | 'wake'>,
): () => void {
  const listeners = [
    ['SIGINT', candidate.interrupt],
    ['SIGHUP', candidate.hangUp],
    ['SIGTERM', candidate.hangUp],
    ['SIGCONT', candidate.wake],
  ] as const;
  for (const [signal, listener] of listeners) signals.on(signal, listener);
  return () => {
    for (const [signal, listener] of listeners) signals.off(signal, listener);
  };
}
