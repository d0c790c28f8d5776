import type { Reading, Utterance } from '../../detectors/reading.ts';
import { type Quantity, quantities } from '../../language/numbers.ts';
import type { Sentence } from '../../language/types.ts';
import { wordSet } from '../../language/word-set.ts';
import type { Agreement, LatencySum, Sum } from './arithmetic.ts';
import { segmentOf } from './segment.ts';
import { firstSteps, spotOf } from './spot.ts';

/** Hops from which a passage is a budget. */
const LEAST_HOPS = 3;
/** ms up to which a time may be a hop or the budget of a request. */
const LONGEST = 20_000;
/** ms that a sum may be out, for rounding. */
const ROUNDING = 0.5;
/** The share that a total may be out which is given in round figures. */
const ABOUT = 0.05;

type Role = 'hop' | 'left' | 'claimed' | 'budget';
interface Part {
  readonly value: number;
  readonly role: Role;
}

/** Budgets that are broken into hops. */
export function latencySums(reading: Reading): Sum[] {
  const first = firstSteps(reading);
  const known = budgetsOf(reading, first);
  return reading.utterances.flatMap((utterance, index) => {
    // What is required is not yet spent.
    if (utterance.speaker !== 'candidate' || first.has(utterance.step)) return [];
    const { sentences } = utterance.read;
    return sentences.flatMap((sentence, s): Sum[] => {
      const here = partsOf(utterance, sentence, known);
      const hops = here.flatMap(({ role, value }) => (role === 'hop' ? [value] : []));
      const next = sentences[s + 1];
      const behind =
        next === undefined
          ? []
          : partsOf(utterance, next, known).filter(({ role }) => role === 'left' || role === 'claimed');
      if (hops.length < LEAST_HOPS || !isBudget(utterance, s, [...here, ...behind])) return [];
      const one = (role: Role): number | null => [...here, ...behind].find((part) => part.role === role)?.value ?? null;
      const figures = { hops, left: one('left'), claimed: one('claimed'), budget: one('budget') };
      return [{ kind: 'latency', spot: spotOf(index, sentence, reading), ...judged(figures, known) }];
    });
  });
}

type Figures = Pick<LatencySum, 'hops' | 'left' | 'claimed' | 'budget'>;

/** With the budget of the requirements where the passage names none. Whether that one was meant is sure only where it fits. */
function judged(figures: Figures, known: readonly number[]): Figures & { readonly agreement: Agreement } {
  const { hops, left, claimed, budget } = figures;
  const sum = hops.reduce((a, b) => a + b, 0);
  const whole = sum + (left ?? 0);
  const same = (a: number, b: number): boolean => Math.abs(a - b) <= ROUNDING;
  const fits = (limit: number): boolean => (left === null ? sum <= limit + ROUNDING : same(whole, limit));
  const adds = claimed === null ? null : same(claimed, sum) || same(claimed, whole);
  if (adds === false) return { ...figures, agreement: 'disagree' };
  if (budget !== null) return { ...figures, agreement: fits(budget) ? 'agree' : 'disagree' };
  const meant = known.find(fits);
  if (meant !== undefined) return { ...figures, budget: meant, agreement: 'agree' };
  const most = known.reduce((a, b) => Math.max(a, b), 0);
  if (known.length > 0 && sum > most + ROUNDING) return { ...figures, budget: most, agreement: 'disagree' };
  return { ...figures, agreement: adds === true ? 'agree' : 'not-checkable' };
}

const END_TO_END: ReadonlySet<string> = new Set('p99 p95 budget latency within under wait answer checkout'.split(' '));

/** The times that the requirements set for a request, as either side said them. */
function budgetsOf({ utterances }: Reading, first: ReadonlySet<string>): number[] {
  return utterances.flatMap(({ step, read: { tokens, sentences } }) =>
    sentences.flatMap(({ from, to }) => {
      const speaks = first.has(step) && tokens.slice(from, to).some(({ norm }) => END_TO_END.has(norm));
      return speaks ? quantities(tokens, from, to).flatMap((q) => (isTime(q) ? [q.value] : [])) : [];
    }),
  );
}

/** Is a passage with so many figures about a latency budget? It measures in ms, and speaks of a budget, a sum or a rest. */
function isBudget({ read: { tokens, sentences } }: Utterance, s: number, parts: readonly Part[]): boolean {
  const near = [sentences[s - 1], sentences[s], sentences[s + 1]].flatMap((x) => x ?? []);
  const measures = near.some(({ from, to }) => quantities(tokens, from, to).some(isTime));
  const named = near.slice(0, 2).some(({ from, to }) => tokens.slice(from, to).some(({ norm }) => norm === 'budget'));
  return measures && (named || parts.some(({ role }) => role !== 'hop'));
}

function isTime({ unit, value }: Quantity): boolean {
  return unit === 'ms' && value > 0 && value <= LONGEST;
}

function partsOf({ read }: Utterance, { from, to }: Sentence, known: readonly number[]): Part[] {
  const { tokens } = read;
  const all = quantities(tokens, from, to);
  const isFigure = (q: Quantity): boolean => tokens[q.from]?.kind === 'number' || q.value >= 5;
  const counts = (q: Quantity): boolean => q.to < to && COUNTED.has(tokens[q.to]?.norm ?? '');
  const isBare = (q: Quantity): boolean => q.unit === null && q.value > 0 && q.value <= LONGEST && !counts(q);
  const found = all.filter((q) => isTime(q) || (isBare(q) && isFigure(q)));
  const parts = found.map((quantity): Part => {
    const { before, behind } = segmentOf(read, quantity, from, to);
    return { value: quantity.value, role: roleOf(before, behind) };
  });
  // "The 100 ms you gave me: 15 for …" names the budget again.
  const [head] = parts;
  const again =
    head?.role === 'hop' &&
    known.includes(head.value) &&
    parts.length > LEAST_HOPS &&
    parts.every(({ role }) => role !== 'budget');
  return totalled(parts.map((part, i) => (again && i === 0 ? { ...part, role: 'budget' } : part)));
}

/** What a bare number counts that is no time: "200 ms for 100 pairs". */
const COUNTED: ReadonlySet<string> = wordSet(
  `pairs candidates passages chunks documents docs items posts tokens rows images frames questions queries users people
  requests calls hits results places jobs products listings videos tickets mails leads gpus gpu nodes node pods pod
  replicas replica servers machines cores percent times`,
);

/**
 * "50, 150, 200 and 800 ms, so about 1.2 seconds", "10, 15, 10: 35 of 100": the last of them is no further hop, but what
 * they come to.
 */
function totalled(parts: readonly Part[]): Part[] {
  const end = parts.findLastIndex(({ role }) => role !== 'budget');
  const last = parts[end];
  const before = parts.slice(0, Math.max(0, end)).flatMap(({ role, value }) => (role === 'hop' ? [value] : []));
  const sum = before.reduce((a, b) => a + b, 0);
  const isTotal = last?.role === 'hop' && before.length >= LEAST_HOPS && Math.abs(last.value - sum) <= sum * ABOUT;
  return isTotal ? parts.with(end, { value: sum, role: 'claimed' }) : [...parts];
}

const LEFT: ReadonlySet<string> = new Set(
  'left leave leaves leaving remain remains remaining reserve slack spare headroom free rest'.split(' '),
);
const SUMS_TO: ReadonlySet<string> = new Set('equals arrow makes make sum totals total'.split(' '));
const BUDGET: ReadonlySet<string> = new Set(['budget', 'p99', 'p95']);

function roleOf(before: readonly string[], behind: readonly string[]): Role {
  if (/\bof(?: (?:the|our|those|these|my))?$/.test(before.join(' ')) || before.some((norm) => BUDGET.has(norm)))
    return 'budget';
  if ([...before, ...behind].some((norm) => LEFT.has(norm))) return 'left';
  if (before.some((norm) => SUMS_TO.has(norm)) || /\b(?:that|this|it) is(?: about)?$/.test(before.join(' ')))
    return 'claimed';
  return /^(?:in all|in total|altogether|all in|together)\b/.test(behind.join(' ')) ? 'claimed' : 'hop';
}
