import { heading } from './heading.ts';
import { lookOf, type ReportOptions } from './look.ts';
import { page } from './page.ts';
import { rows } from './rows.ts';

/** One kind of thing that was checked. */
export interface Checked {
  readonly what: string;
  readonly count: number;
  readonly wrong: number;
}

/** What was checked, a row a kind, and whether all is well. Ends with a line feed. */
export function checkText(checked: readonly Checked[], options: ReportOptions): string {
  const look = lookOf(options);
  const { red, green, dim } = look.color;
  const digits = Math.max(...checked.map(({ count }) => String(count).length));
  const table = checked.map(({ what, count, wrong }) => [
    { text: what },
    { text: String(count).padStart(digits) },
    wrong === 0 ? { text: 'ok', paint: dim } : { text: `${wrong} wrong`, paint: red },
  ]);
  const wrong = checked.reduce((sum, kind) => sum + kind.wrong, 0);
  const verdict =
    wrong === 0 ? green('All of it is well.') : red(wrong === 1 ? '1 thing is wrong.' : `${wrong} things are wrong.`);
  return page([[...heading('Checked', '', look), ...rows(table, 0, look)], [verdict]], options);
}
