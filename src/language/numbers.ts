import { isNumberWord } from './number-words.ts';
import type { Token } from './types.ts';

/** What a number counts. Times are in ms, rates per second; `machines` are replicas, pods, servers and their like. */
export type Unit = 'ms' | 'per-second' | 'percent' | 'machines' | null;

/** A number as said, in figures or in words, with its unit. */
export interface Quantity {
  readonly value: number;
  readonly unit: Unit;
  /** Token indexes of number and unit, half-open. */
  readonly from: number;
  readonly to: number;
}

type Word = Pick<Token, 'kind' | 'norm' | 'start' | 'end' | 'glued'>;

const ONES = words(
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
  (i) => i,
);
const TENS = words('twenty thirty forty fifty sixty seventy eighty ninety', (i) => (i + 2) * 10);
const THOUSANDS: ReadonlyMap<string, number> = new Map([
  ['k', 1e3],
  ['thousand', 1e3],
  ['m', 1e6],
  ['mn', 1e6],
  ['million', 1e6],
  ['bn', 1e9],
  ['billion', 1e9],
]);
const TIMES: ReadonlyMap<string, number> = new Map([
  ['us', 1e-3],
  ['microsecond', 1e-3],
  ['ms', 1],
  ['msec', 1],
  ['milli', 1],
  ['millisecond', 1],
  ['s', 1e3],
  ['sec', 1e3],
  ['second', 1e3],
  ['min', 6e4],
  ['minute', 6e4],
  ['h', 3.6e6],
  ['hour', 3.6e6],
  ['d', 8.64e7],
  ['day', 8.64e7],
]);
const RATES: ReadonlySet<string> = new Set(['qps', 'rps', 'tps']);
const MACHINES: ReadonlySet<string> = new Set(
  'replica pod node machine server instance gpu box boxe host worker core container'.split(' '),
);
const EACH: ReadonlySet<string> = new Set(['a', 'per', 'each', 'every', 'an']);

/** Every number in tokens[from, to), in order: "10k", "2,000", "two hundred and fifty", "half a second", "a hundred ms". */
export function quantities(tokens: readonly Word[], from = 0, to = tokens.length): Quantity[] {
  const found: Quantity[] = [];
  for (let i = from; i < to; ) {
    const number = mayBegin(tokens[i]) ? numberAt(tokens, i, to) : null;
    if (number === null) {
      i += 1;
      continue;
    }
    const { value, unit, end } = unitOf(tokens, number.value, number.end, to);
    found.push({ value, unit, from: i, to: end });
    i = end;
  }
  return found;
}

/** Is this token a word for replicas, pods, servers and their like? */
export function isMachine({ norm }: Pick<Token, 'norm'>): boolean {
  return MACHINES.has(singular(norm));
}

function mayBegin(token: Word | undefined): boolean {
  return token !== undefined && (token.kind === 'number' || isNumberWord(token.norm));
}

interface Read {
  readonly value: number;
  readonly end: number;
}

function numberAt(tokens: readonly Word[], start: number, to: number): Read | null {
  if (tokens[start]?.norm === 'half' && EACH.has(tokens[start + 1]?.norm ?? '')) return halfOf(tokens, start, to);
  let done = 0;
  let current: number | null = null;
  let i = start;
  for (; i < to; i += 1) {
    const next = step(tokens, start, i, to, current);
    if (next === null) break;
    if (next === 'and') continue;
    if (next.closes) done += next.value;
    current = next.closes ? 0 : next.value;
  }
  return current === null ? null : { value: done + current, end: i };
}

/** "Half a second" is half of one; "half a million" as well. */
function halfOf(tokens: readonly Word[], start: number, to: number): Read | null {
  const what = start + 2 < to ? singular(tokens[start + 2]?.norm ?? '') : '';
  const many = THOUSANDS.get(what);
  if (many !== undefined) return { value: many / 2, end: start + 3 };
  return TIMES.has(what) ? { value: 0.5, end: start + 2 } : null;
}

/** What the number so far becomes with one more token; "and" is passed over; null where it ends. */
function step(
  tokens: readonly Word[],
  start: number,
  i: number,
  to: number,
  current: number | null,
): { readonly value: number; readonly closes: boolean } | 'and' | null {
  const token = tokens[i];
  const before = i > start ? tokens[i - 1] : undefined;
  if (token === undefined) return null;
  const { norm } = token;
  if (token.kind === 'number') {
    const value = Number(norm);
    if (!Number.isFinite(value)) return null;
    if (before === undefined) return { value, closes: false };
    const goesOn = before.kind === 'number' && norm.length === 3 && /^\d{1,3}$/.test(before.norm) && !token.glued;
    return goesOn ? { value: (current ?? 0) * 1000 + value, closes: false } : null;
  }
  const many = THOUSANDS.get(norm);
  if (many !== undefined) {
    // "10m" is ten million; "10 m" may be anything.
    const isShort = norm.length <= 2;
    if (isShort && (before?.kind !== 'number' || (norm === 'm' && before.end !== token.start))) return null;
    return { value: (current ?? 1) * many, closes: true };
  }
  if (norm === 'hundred') return { value: (current ?? 1) * 100, closes: false };
  if (norm === 'dozen') return { value: (current ?? 1) * 12, closes: false };
  const ten = TENS.get(norm);
  const one = ONES.get(norm);
  const said = ten ?? one;
  if (said !== undefined) {
    if (before === undefined) return { value: said, closes: false };
    if (before.kind === 'number') return null;
    const fits =
      BIG.has(before.norm) || before.norm === 'and' || (TENS.has(before.norm) && one !== undefined && one < 10);
    return fits ? { value: (current ?? 0) + said, closes: false } : null;
  }
  const next = i + 1 < to ? tokens[i + 1]?.norm : undefined;
  const isInside = norm === 'and' && before !== undefined && BIG.has(before.norm) && next !== undefined;
  return isInside && (ONES.has(next) || TENS.has(next)) ? 'and' : null;
}

const BIG: ReadonlySet<string> = new Set(['hundred', 'thousand', 'million', 'billion']);

function unitOf(
  tokens: readonly Word[],
  value: number,
  at: number,
  to: number,
): { readonly value: number; readonly unit: Unit; readonly end: number } {
  const norm = (i: number): string => (i < to ? singular(tokens[i]?.norm ?? '') : '');
  // "half a second" leaves the article standing.
  const first = norm(at) === 'a' && TIMES.has(norm(at + 1)) && value === 0.5 ? at + 1 : at;
  if (norm(at) === 'percent' || norm(at) === 'pct') return { value, unit: 'percent', end: at + 1 };
  if (RATES.has(norm(at)) || RATES.has(tokens[at]?.norm ?? '')) return { value, unit: 'per-second', end: at + 1 };
  if (MACHINES.has(norm(at))) return { value, unit: 'machines', end: at + 1 };
  const time = TIMES.get(norm(first));
  if (time !== undefined && tokens[first]?.glued !== true) return { value: value * time, unit: 'ms', end: first + 1 };
  // "2,000 a second", "500 payments per second", "30k/s".
  for (let i = at; i <= at + 2; i += 1) {
    const glued = tokens[i]?.glued === true && i < to ? i : -1;
    const per = EACH.has(norm(i)) ? i + 1 : glued;
    const span = per === -1 ? undefined : TIMES.get(norm(per));
    if (span !== undefined) return { value: (value * 1000) / span, unit: 'per-second', end: per + 1 };
  }
  return { value, unit: null, end: at };
}

function singular(norm: string): string {
  return norm.length > 2 && norm.endsWith('s') && !RATES.has(norm) ? norm.slice(0, -1) : norm;
}

function words(list: string, value: (index: number) => number): ReadonlyMap<string, number> {
  return new Map(list.split(' ').map((word, i) => [word, value(i)]));
}
