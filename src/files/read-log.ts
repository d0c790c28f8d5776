import { damagedError, type UserError } from '../content/user-error.ts';
import type { Event, LaterEvent, Log } from '../session/event.ts';
import { LOG_VERSION } from './log-line.ts';
import type { Stored } from './stored.ts';

/** A log as far as it can be relied on. */
export interface ReadLog {
  readonly id: string;
  readonly log: Log;
  /** Sentences about what is left out, for stderr. */
  readonly notes: readonly string[];
  /** Why nothing can be added to it; null where it can go on. */
  readonly closed: Closed | null;
}

/** Damaged: a line is not as it was written. Newer: a later mlsd wrote it. */
export interface Closed {
  readonly why: 'damaged' | 'newer';
  /** The sentence that says so. */
  readonly what: string;
}

/**
 * Checks what a log holds against the schema of events. Of a newer log, what this version does not know is left out.
 * @throws UserError where not even its first event can be read
 */
export async function readLog(stored: Stored): Promise<ReadLog> {
  const { Event } = await import('../session/event.ts');
  const { id, version } = stored;
  const newer = version !== null && version > LOG_VERSION;
  const [first, ...later] = stored.events.map((event) => Event.safeParse(event).data);
  if (first?.type !== 'started') throw unreadable(stored);
  const stray = newer ? -1 : later.findIndex((event) => !isLater(event));
  const known = (stray === -1 ? later : later.slice(0, stray)).filter(isLater);
  const damage = stray === -1 ? stored.damage : { line: stray + 2, after: later.length - stray - 1 };
  const closed = closing(id, damage, newer ? first.engine : null, answersIn(known));
  const torn = stored.torn.length > 0 ? [`${id}: an unfinished line at its end is left out`] : [];
  return { id, log: [first, ...known], notes: [...(closed === null ? [] : [closed.what]), ...torn], closed };
}

function unreadable({ id, events, damage }: Stored): UserError {
  if (events.length === 0 && damage === null) return damagedError(`${id}: nothing was saved in it`, null);
  return damagedError(damaged(id, 0, 1, damage?.after ?? events.length - 1), 'nothing of it was changed');
}

const answersIn = (events: readonly LaterEvent[]) => events.filter(({ type }) => type === 'said').length;

const isLater = (event: Event | undefined): event is LaterEvent => event !== undefined && event.type !== 'started';

function closing(id: string, damage: Stored['damage'], engine: string | null, answers: number): Closed | null {
  if (engine !== null)
    return { why: 'newer', what: `${id}: written by a newer mlsd (${engine}), so it can only be read` };
  return damage === null ? null : { why: 'damaged', what: damaged(id, answers, damage.line, damage.after) };
}

function damaged(id: string, answers: number, line: number, after: number): string {
  const many = (count: number, one: string, more: string) => (count === 1 ? `1 ${one}` : `${count} ${more}`);
  const rest = `${many(after, 'line after it is', 'lines after it are')} readable`;
  const safe =
    answers === 0
      ? 'no answer stands before it'
      : `${many(answers, 'answer before it is', 'answers before it are')} safe`;
  return `${id}: line ${line} is damaged (checksum); ${safe}, ${rest}`;
}
