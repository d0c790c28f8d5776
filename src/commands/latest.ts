import { usageError } from '../content/user-error.ts';
import type { SessionSummary } from '../files/summary.ts';

/** Was nothing said in it? Of a damaged session nobody can tell. */
export const isEmpty = ({ said, damaged }: SessionSummary) => said === 0 && !damaged;

/** The id of the newest session in which something was said. @throws UserError where there is none */
export function latestOf(sessions: readonly SessionSummary[]): string {
  const latest = sessions.find((session) => !isEmpty(session));
  if (latest !== undefined) return latest.id;
  throw sessions.length === 0
    ? usageError('there is no session yet', 'mlsd drill begins one')
    : usageError('nothing was said in any session yet', 'mlsd drill begins one, mlsd resume goes on');
}
