import type { ChangeMade, FactsAsked } from './interviewed.ts';
import type { Sum } from './memory/arithmetic.ts';
import type { Assumption } from './memory/assumptions.ts';
import type { LedgerEntry } from './memory/ledger.ts';
import type { Proactivity } from './memory/proactivity.ts';
import type { PromiseMade } from './memory/promises.ts';
import type { ProbeReply } from './probes.ts';

/** The five ratings, worst first. */
export const RATINGS = ['strong-no-hire', 'no-hire', 'borderline', 'hire', 'strong-hire'] as const;
export type Rating = (typeof RATINGS)[number];

export type Severity = 'low' | 'medium' | 'high';

/** How a drilled step went. */
export interface StepScore {
  readonly id: string;
  /** 0 to 100; null where nothing could be measured. */
  readonly score: number | null;
  /** Share of the total; sums to 1 over the steps drilled and measured. */
  readonly weight: number;
  /** Points of the hundred that it lost: which step to drill is told by them alone. */
  readonly lost: number;
  /** The budget when the step was entered; null where time is unknown. */
  readonly budgetSeconds: number | null;
  readonly usedSeconds: number | null;
  /** Ids of criteria. */
  readonly covered: readonly string[];
  readonly missed: readonly string[];
}

export interface SignalFinding {
  readonly id: string;
  readonly severity: Severity;
  readonly step: string | null;
  readonly atSeconds: number | null;
  /** A substring of what was said, unaltered; null for something never said. */
  readonly quote: string | null;
  readonly why: string;
  readonly instead: string;
  /** Does the user hold it to be wrong? Then it stands as it is all the same. */
  readonly disputed?: true;
}

export interface MoveFinding {
  readonly id: string;
  readonly step: string | null;
  readonly atSeconds: number | null;
  readonly quote: string | null;
  readonly disputed?: true;
}

/** A point that a hint led to. */
export interface HintTaken {
  readonly criterion: string;
  /** Where the hint was asked for. */
  readonly step: string | null;
  /** The highest rung: 1 a question, 2 what is missing, 3 how one might say it. */
  readonly rung: number;
  /** Points of the total. */
  readonly cost: number;
  /** Was it met after the hint had given it away? Then it does not count as found. */
  readonly told: boolean;
}

/** A step as the person rated it before the score was shown. */
export interface SelfRating {
  readonly step: string;
  /** 1 to 5. */
  readonly you: number;
  /** 1 to 5: the band of the step's score; null where it was not measured. */
  readonly band: number | null;
  /** The first less the second. */
  readonly difference: number | null;
}

/** A verdict that the user holds to be wrong. */
export interface DisputedVerdict {
  /** Of a signal, move or criterion. */
  readonly id: string;
  /** What it should have said; of a criterion, `fires` is met. */
  readonly says: 'fires' | 'silent';
  readonly step: string | null;
  readonly quote: string | null;
}

/** A scorecard, version 1: a public format, written as JSON field by field. */
export interface Scorecard {
  readonly scorecard: 1;
  /** The path as it was given; null for a session. */
  readonly source: string | null;
  readonly prompt: string;
  readonly framework: string;
  readonly minutes: number;
  /** Keywords, judged as such, or spoken with nothing typed; absent where answers were typed, or came from a file. */
  readonly mode?: 'outline' | 'aloud';
  /** 0 to 100, one decimal; null where nothing was said. */
  readonly score: number | null;
  readonly rating: Rating | null;
  readonly steps: readonly StepScore[];
  /** Worst first. */
  readonly signals: readonly SignalFinding[];
  /** In the order in which they were made. */
  readonly moves: readonly MoveFinding[];
  /** The one fix worth most: a signal's id or a missed criterion's, with the points it would bring. */
  readonly fix: { readonly id: string; readonly text: string; readonly points: number } | null;
  /** What to drill next: a command line's arguments and the reason. */
  readonly next: { readonly args: readonly string[]; readonly reason: string } | null;
  /** Points that hints led to, where there were any, and what they cost of the total together. */
  readonly hints?: { readonly cost: number; readonly taken: readonly HintTaken[] };
  /** How the person rated the steps, where it was asked. */
  readonly self?: readonly SelfRating[];
  /** What the user holds to be wrong in all this, where there is something. */
  readonly disputes?: readonly DisputedVerdict[];
  /** Constraints surfaced at the beginning, and where each was used. */
  readonly ledger?: readonly LedgerEntry[];
  /** What was put off aloud, and whether it was taken up again. */
  readonly promises?: readonly PromiseMade[];
  /** Hops against the latency budget, load against machines. */
  readonly arithmetic?: readonly Sum[];
  /** Points made before the interviewer asked for them, and after: ids of criteria. */
  readonly proactivity?: Proactivity;
  /** What was assumed aloud, and whether later figures bear it out; absent where nothing was. */
  readonly assumptions?: readonly Assumption[];
  /** The interviewer's follow-ups, in order, with how each was met; absent where there was none. */
  readonly probes?: readonly ProbeReply[];
  /** The constraint that the interviewer changed; absent where none was. */
  readonly curveball?: ChangeMade;
  /** What the interviewer was asked for; absent where nobody could be asked. */
  readonly facts?: FactsAsked;
  /** Versions that the score depends on. */
  readonly engine: string;
  readonly content: string;
}
