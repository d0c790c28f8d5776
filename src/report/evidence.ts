import type { Scorecard, SignalFinding } from '../analysis/scorecard.ts';
import { clock } from './clock.ts';
import { foreign, wrapped } from './text.ts';
import { called, type Titles } from './titles.ts';

/** "38:00 · Monitoring", with "disputed" where it is, or where something never said was due. */
export function place({ id, step, atSeconds, disputed }: SignalFinding, titles: Titles): string {
  const time = atSeconds === null ? [] : [clock(atSeconds)];
  const mark = disputed === true ? ['disputed'] : [];
  if (step === null) return [...time, ...mark].join(' · ');
  const due = titles.missing.has(id) ? 'due in ' : '';
  return [...time, due + called(step, titles.steps), ...mark].join(' · ');
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
