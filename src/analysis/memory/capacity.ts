import type { Reading } from '../../detectors/reading.ts';
import { isMachine, type Quantity, quantities } from '../../language/numbers.ts';
import type { Token } from '../../language/types.ts';
import type { Agreement, Sum } from './arithmetic.ts';
import { firstSteps, spotOf } from './spot.ts';

/** Machines said may be this much less than needed, for rounding, and this many times as many, for headroom. */
const ROUNDING = 0.95;
const HEADROOM = 3;

interface Figures {
  readonly load: number | null;
  readonly each: number | null;
  readonly machines: number | null;
}

/** Numbers of machines, with the load and what one of them can do, from the same sentence or the one before. */
export function capacitySums(reading: Reading): Sum[] {
  const known = loadsAtFirst(reading);
  return reading.utterances.flatMap(({ speaker, read: { tokens, sentences } }, index) => {
    if (speaker !== 'candidate') return [];
    const found = sentences.flatMap((sentence, s): Sum[] => {
      const own = figuresOf(tokens, sentence.from, sentence.to);
      if (own.machines === null || sentence.asked) return [];
      const before = sentences[s - 1];
      const wide = own.each === null && before !== undefined ? figuresOf(tokens, before.from, sentence.to) : own;
      const figures = { load: own.load ?? wide.load, each: wide.each, machines: own.machines };
      return [{ kind: 'capacity', spot: spotOf(index, sentence, reading), ...judged(figures, known) }];
    });
    // Of one passage the sums that can be checked stand for the others.
    const checked = found.filter(({ agreement }) => agreement !== 'not-checkable');
    return checked.length > 0 ? checked : found.slice(0, 1);
  });
}

type Sized = Figures & { readonly machines: number };

/** With a load of the requirements where the passage names none. Whether that one was meant is sure only where it fits. */
function judged(figures: Sized, known: readonly number[]): Sized & { readonly agreement: Agreement } {
  const { load, each, machines } = figures;
  if (each === null || each === 0) return { ...figures, agreement: 'not-checkable' };
  const fits = (rate: number): boolean =>
    machines >= (rate / each) * ROUNDING && machines <= Math.ceil(rate / each) * HEADROOM;
  if (load !== null) return { ...figures, agreement: fits(load) ? 'agree' : 'disagree' };
  const meant = known.find(fits);
  return meant === undefined
    ? { ...figures, agreement: 'not-checkable' }
    : { ...figures, load: meant, agreement: 'agree' };
}

/** The rates that the requirements name, as either side said them. */
function loadsAtFirst(reading: Reading): number[] {
  const first = firstSteps(reading);
  return reading.utterances.flatMap(({ step, read }) =>
    first.has(step) ? quantities(read.tokens).flatMap(({ unit, value }) => (unit === 'per-second' ? [value] : [])) : [],
  );
}

function figuresOf(tokens: readonly Token[], from: number, to: number): Figures {
  const all = quantities(tokens, from, to);
  const each = all.find((quantity) => isOfOne(tokens, quantity, from, to));
  const machines = all.find(({ unit, value }) => unit === 'machines' && value > 1);
  const rates = all.filter(
    (q) => q !== each && (q.unit === 'per-second' || (q.unit === null && isShared(tokens, q, to))),
  );
  const load = rates.find(({ value }) => each === undefined || value > each.value);
  return { load: load?.value ?? null, each: each?.value ?? null, machines: machines?.value ?? null };
}

const AT_PEAK: ReadonlySet<string> = new Set(['at', 'peak', 'of', 'the', 'evening']);

/** Is a bare number a load, since it is divided: "25,000 at peak over 250"? */
function isShared(tokens: readonly Token[], { to: end }: Quantity, to: number): boolean {
  let i = end;
  while (i < to && AT_PEAK.has(tokens[i]?.norm ?? '')) i += 1;
  return i < to && ['over', 'divided'].includes(tokens[i]?.norm ?? '');
}

const ONE: ReadonlySet<string> = new Set(['per', 'each', 'a', 'one', 'every']);
const SUFFICES: ReadonlySet<string> = new Set('is are will would suffices'.split(' '));
const DOES: ReadonlySet<string> = new Set(
  'can do does handle handles take takes serve serves at manage manages'.split(' '),
);

/** Is it what one machine can do: "400 per pod", "each node can do 200", "divided by 400", "12 replicas at 170 rps"? */
function isOfOne(tokens: readonly Token[], { from, to, unit }: Quantity, least: number, most: number): boolean {
  if (unit !== null && unit !== 'per-second') return false;
  const at = (i: number): Token | undefined => (i >= least && i < most ? tokens[i] : undefined);
  // "At 3 a second one GPU is enough" says nothing of what it can do.
  const suffices = (i: number): boolean => at(i)?.norm === 'one' && SUFFICES.has(at(i + 2)?.norm ?? '');
  const isOne = (i: number): boolean =>
    ONE.has(at(i)?.norm ?? '') && isMachine(at(i + 1) ?? { norm: '' }) && !suffices(i);
  for (let i = to; i <= to + 2 && at(i)?.kind === 'word'; i += 1) if (isOne(i)) return true;
  const [last, second] = [at(from - 1)?.norm ?? '', at(from - 2)?.norm ?? ''];
  if (last === 'over' || (last === 'by' && second === 'divided')) return true;
  if (!DOES.has(last)) return false;
  const machine = [from - 2, from - 3].find((i) => isMachine(at(i) ?? { norm: '' }));
  return machine !== undefined && (isOne(machine - 1) || last === 'at');
}
