import type { Scorecard, SignalFinding } from '../analysis/scorecard.ts';
import { clock } from './clock.ts';
import { foreign, wrapped } from './text.ts';
import { called, type Titles } from './titles.ts';

/** "38:00 · Monitoring", or where something never said was due. */
export function place({ id, step, atSeconds }: SignalFinding, titles: Titles): string {
  const time = atSeconds === null ? [] : [clock(atSeconds)];
  if (step === null) return time.join('');
  const due = titles.missing.has(id) ? 'due in ' : '';
  return [...time, due + called(step, titles.steps)].join(' · ');
}

/** Lines that a finding rests on: words, time, or that nothing was found. */
export function evidence(finding: SignalFinding, card: Scorecard, titles: Titles, room: number): string[] {
  const { id, quote, step } = finding;
  if (quote !== null) {
    return wrapped(`${foreign(quote)}”`, room - 1).map((line, i) => (i === 0 ? '“' : ' ') + line);
  }
  if (titles.missing.has(id)) return ['not detected'];
  const { usedSeconds = null, budgetSeconds = null } = card.steps.find((s) => s.id === step) ?? {};
  if (usedSeconds === null) return [];
  if (usedSeconds === 0) return ['never reached'];
  return [`${clock(usedSeconds)} used${budgetSeconds === null ? '' : ` of ${clock(budgetSeconds)}`}`];
}
