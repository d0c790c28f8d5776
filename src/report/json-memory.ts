import type { Sum } from '../analysis/memory/arithmetic.ts';
import type { Spot } from '../analysis/memory/spot.ts';
import type { Scorecard } from '../analysis/scorecard.ts';

/** The fields of a scorecard that take both ends of a session to tell, as they are written; absent where they are. */
export function memoryFields({ ledger, promises, arithmetic, proactivity, assumptions }: Scorecard) {
  return {
    ledger: ledger?.map(({ constraint, stated, used, contradicted }) => ({
      constraint,
      stated: spot(stated),
      used: spot(used),
      contradicted: spot(contradicted),
    })),
    promises: promises?.map(({ about, made, kept }) => ({ about, made: spot(made), kept: spot(kept) })),
    arithmetic: arithmetic?.map(written),
    proactivity: proactivity === undefined ? undefined : { unasked: proactivity.unasked, asked: proactivity.asked },
    assumptions: assumptions?.map(({ stated, figure, kept, contradicted }) => ({
      stated: spot(stated),
      figure,
      kept: spot(kept),
      contradicted: spot(contradicted),
    })),
  };
}

function written(sum: Sum) {
  switch (sum.kind) {
    case 'latency': {
      const { kind, agreement, hops, left, claimed, budget } = sum;
      return { kind, agreement, hops, left, claimed, budget, ...spot(sum.spot) };
    }
    case 'capacity': {
      const { kind, agreement, load, each, machines } = sum;
      return { kind, agreement, load, each, machines, ...spot(sum.spot) };
    }
  }
}

function spot(place: Spot | null): Spot | null {
  return place === null ? null : { step: place.step, atSeconds: place.atSeconds, quote: place.quote };
}
