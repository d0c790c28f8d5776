import stringWidth from 'fast-string-width';
import { safe } from '../content/safe.ts';
import type { State } from '../session/state.ts';
import { planAt, usedUntil } from '../session/times.ts';
import { clock } from './clock.ts';
import type { StatusOptions } from './status.ts';

const TITLES = ['planned', 'now', 'used'] as const;
/** Columns of a time with the gap before it. */
const TIME = 10;
const NARROWEST_TITLE = 8;

/**
 * What /time shows: for each step what was planned, what it has now, and what it used; the buffer; the sum.
 * @param now ms of session time; null where it is unknown.
 */
export function timeTable(state: State, now: number | null, { width, titles }: StatusOptions): string {
  const used = usedUntil(state, now);
  const planned = state.started.plan;
  const current = planAt(state, now);
  const budgets = new Map(current.steps.map(({ id, budget }) => [id, budget]));
  const spent = now === null ? null : Math.floor(now / 1000);
  const rows = [
    ...planned.steps.map(({ id, budget }, i) => ({
      head: `${id === state.step ? '›' : ' '} ${i + 1} ${safe(titles.get(id) ?? id)}`,
      times: [budget, budgets.get(id) ?? budget, used?.get(id) ?? null],
    })),
    { head: '    Buffer', times: [planned.buffer, current.buffer, null] },
    ...(current.overtime > 0 ? [{ head: '    Overtime', times: [null, null, current.overtime] }] : []),
    { head: '    In all', times: [planned.total, planned.total, spent] },
  ];
  const widest = Math.max(...rows.map(({ head }) => stringWidth(head)));
  const room = Math.min(widest, Math.max(NARROWEST_TITLE, width - 1 - TITLES.length * TIME));
  const line = (head: string, cells: readonly string[]) =>
    (padded(head, room) + cells.map((cell) => cell.padStart(TIME)).join('')).trimEnd();
  return [
    line('    Step', TITLES),
    ...rows.map(({ head, times }) =>
      line(
        head,
        times.map((seconds) => (seconds === null ? '' : clock(seconds))),
      ),
    ),
  ].join('\n');
}

function padded(text: string, width: number): string {
  const cut = stringWidth(text) <= width ? text : `${firstColumns(text, width - 1)}…`;
  return cut + ' '.repeat(Math.max(0, width - stringWidth(cut)));
}

function firstColumns(text: string, width: number): string {
  let cut = '';
  for (const character of text) {
    if (stringWidth(cut + character) > width) break;
    cut += character;
  }
  return cut;
}
