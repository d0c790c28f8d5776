import { readFileSync } from 'node:fs';
import { hostname } from 'node:os';

/** Who holds a session open. */
export interface Holder {
  readonly pid: number;
  /** When the process started, as its system tells it; null where it does not. */
  readonly start: string | null;
  readonly host: string;
  /** Wall-clock time, ISO 8601. */
  readonly since: string;
}

/** What a lock needs to know of processes. */
export interface Processes {
  readonly pid: number;
  readonly host: string;
  /** Is there a process of this number on this machine? */
  isAlive(pid: number): boolean;
  /** When it started; null where the system does not tell. */
  startOf(pid: number): string | null;
}

/** The processes of this machine, as seen by process `pid`. */
export function processesHere(pid: number, isAlive: (pid: number) => boolean): Processes {
  return { pid, host: hostname(), isAlive, startOf: startOfProcess };
}

/** May the holder still be at work? Of another machine's processes nothing can be known from here, so those may. */
export function isLive(holder: Holder, processes: Processes): boolean {
  if (holder.host !== processes.host) return true;
  if (!processes.isAlive(holder.pid)) return false;
  const start = processes.startOf(holder.pid);
  return start === null || holder.start === null || start === holder.start;
}

/** Reads a lock file; null when it is none. */
export function parseHolder(text: string): Holder | null {
  try {
    const { pid, start, host, since }: Record<string, unknown> = JSON.parse(text);
    if (typeof pid !== 'number' || typeof host !== 'string' || typeof since !== 'string') return null;
    return { pid, start: typeof start === 'string' ? start : null, host, since };
  } catch {
    return null;
  }
}

/** When a process started, in the ticks that Linux counts; null elsewhere. */
function startOfProcess(pid: number): string | null {
  try {
    // The name, in brackets, may itself hold spaces and brackets.
    const fields = readFileSync(`/proc/${pid}/stat`, 'latin1').split(') ').at(-1)?.split(' ');
    return fields?.[19] ?? null;
  } catch {
    return null;
  }
}
