/** A verdict beside what it should have been. */
export interface Trial {
  readonly id: string;
  readonly target: string;
  readonly fires: boolean;
  readonly fired: boolean;
}

/** How good the verdicts are. Shares are from 0 to 1, null where there is nothing to divide by. */
export interface Figures {
  readonly count: number;
  readonly wrong: number;
  readonly precision: number | null;
  readonly recall: number | null;
  readonly f1: number | null;
  /** The share of those that should be silent and fire. */
  readonly falseAlarms: number | null;
}

export function figuresOf(trials: readonly Trial[]): Figures {
  const count = (fires: boolean, fired: boolean) => trials.filter((t) => t.fires === fires && t.fired === fired).length;
  const [hits, misses, alarms, silent] = [
    count(true, true),
    count(true, false),
    count(false, true),
    count(false, false),
  ];
  return {
    count: trials.length,
    wrong: misses + alarms,
    precision: share(hits, hits + alarms),
    recall: share(hits, hits + misses),
    f1: share(2 * hits, 2 * hits + misses + alarms),
    falseAlarms: share(alarms, alarms + silent),
  };
}

export function share(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole;
}

/** A share as it is printed: "0.97", or "-". */
export function twoPlaces(value: number | null): string {
  return value === null ? '-' : value.toFixed(2);
}

/** The trials with an odd number at the end of their id, or with an even one (or none). */
export function half(trials: readonly Trial[], parity: 'odd' | 'even'): Trial[] {
  const isOdd = ({ id }: Trial) => Number(/(\d+)\D*$/.exec(id)?.[1] ?? 0) % 2 === 1;
  return trials.filter((trial) => isOdd(trial) === (parity === 'odd'));
}

/** A row for each target, for all and for both halves; then what went wrong. */
export function table(trials: readonly Trial[]): string {
  const targets = [...new Set(trials.map(({ target }) => target))].toSorted();
  const rows: (readonly [string, readonly Trial[]])[] = [
    ...targets.map((target) => [target, trials.filter((t) => t.target === target)] as const),
    ['all', trials],
    ['odd ids', half(trials, 'odd')],
    ['even ids', half(trials, 'even')],
  ];
  const widest = Math.max(...rows.map(([name]) => name.length));
  const line = (name: string, cells: readonly string[]) =>
    [name.padEnd(widest), ...cells.map((cell) => cell.padStart(14))].join('').trimEnd();
  return [
    line('', ['snippets', 'wrong', 'precision', 'recall', 'F1', 'false alarms']),
    ...rows.map(([name, of]) => {
      const { count, wrong, ...shares } = figuresOf(of);
      const { precision, recall, f1, falseAlarms } = shares;
      return line(name, [String(count), String(wrong), ...[precision, recall, f1, falseAlarms].map(twoPlaces)]);
    }),
    ...named(
      'missed',
      trials.filter(({ fires, fired }) => fires && !fired),
    ),
    ...named(
      'false alarms',
      trials.filter(({ fires, fired }) => !fires && fired),
    ),
  ].join('\n');
}

function named(what: string, trials: readonly Trial[]): string[] {
  return trials.length === 0 ? [] : [`${what}: ${trials.map(({ id }) => id).join(', ')}`];
}
