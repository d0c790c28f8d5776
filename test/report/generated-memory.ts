import * as fc from 'fast-check';
import type { Scorecard } from '../../src/analysis/scorecard.ts';

type Remembered = Required<Pick<Scorecard, 'ledger' | 'promises' | 'arithmetic' | 'proactivity'>>;

/** What a scorecard tells of both ends of a session, in any words. */
export function anyRemembered(text: fc.Arbitrary<string>): { [K in keyof Remembered]: fc.Arbitrary<Remembered[K]> } {
  const spot = fc.record({ step: fc.constant('serving'), atSeconds: fc.option(fc.nat(12_000)), quote: text });
  const figure = fc.oneof(fc.nat(20_000), fc.double({ min: 0.001, max: 1e9, noNaN: true }));
  const agreement = fc.constantFrom('agree', 'disagree', 'not-checkable');
  const latency = fc.record({
    kind: fc.constant('latency'),
    spot,
    hops: fc.array(figure, { minLength: 3, maxLength: 30 }),
    left: fc.option(figure),
    claimed: fc.option(figure),
    budget: fc.option(figure),
    agreement,
  });
  const capacity = fc.record({
    kind: fc.constant('capacity'),
    spot,
    load: fc.option(figure),
    each: fc.option(figure),
    machines: figure,
    agreement,
  });
  const entry = fc.record({ constraint: text, stated: spot, used: fc.option(spot), contradicted: fc.option(spot) });
  const ids = fc.array(fc.constantFrom('scale', 'latency', 'drift'), { maxLength: 3 });
  return {
    ledger: fc.array(entry, { maxLength: 3 }),
    promises: fc.array(fc.record({ about: text, made: spot, kept: fc.option(spot) }), { maxLength: 3 }),
    arithmetic: fc.array(fc.oneof(latency, capacity), { maxLength: 3 }),
    proactivity: fc.record({ unasked: ids, asked: ids }),
  };
}
