import type { Reading } from '../../detectors/reading.ts';
import { capacitySums } from './capacity.ts';
import { latencySums } from './latency.ts';
import type { Spot } from './spot.ts';

/** Do the figures of a sum bear each other out? */
export type Agreement = 'agree' | 'disagree' | 'not-checkable';

/** A latency broken into hops. */
export interface LatencySum {
  readonly kind: 'latency';
  readonly spot: Spot;
  /** ms of each hop. */
  readonly hops: readonly number[];
  /** ms said to be left over; null where nothing is. */
  readonly left: number | null;
  /** ms that the hops were said to come to, and that there are end to end; null where that was not said. */
  readonly claimed: number | null;
  readonly budget: number | null;
  readonly agreement: Agreement;
}

/** A number of machines said to carry a load. */
export interface CapacitySum {
  readonly kind: 'capacity';
  readonly spot: Spot;
  /** Requests a second, in all and of one machine; null where that was not said. */
  readonly load: number | null;
  readonly each: number | null;
  readonly machines: number;
  readonly agreement: Agreement;
}

export type Sum = LatencySum | CapacitySum;

/** The sums in what was said, in order: hops against the latency budget, load against machines and what each can do. */
export function arithmetic(reading: Reading): Sum[] {
  return [...latencySums(reading), ...capacitySums(reading)];
}
