import { foreign } from './text.ts';

type Lookup = ReadonlyMap<string, string>;

/** What the ids of a scorecard are called. An id that is not listed is shown as it is. */
export interface Titles {
  readonly prompt: string;
  readonly framework: string;
  readonly steps: Lookup;
  readonly criteria: Lookup;
  /** How much a criterion weighs beside the others. */
  readonly weights: ReadonlyMap<string, number>;
  readonly signals: Lookup;
  readonly moves: Lookup;
  /** Signals about something never said; of any other, a finding without a quote is a fact of time. */
  readonly missing: ReadonlySet<string>;
}

interface Titled {
  readonly id: string;
  readonly title: string;
}

/** The content that a scorecard's ids refer to, as far as a page needs it. */
export interface Named {
  /** With all criteria that it is graded on, those of every prompt too. */
  readonly prompt: { readonly title: string; readonly criteria: readonly (Titled & { readonly weight: number })[] };
  readonly framework: { readonly title: string; readonly steps: readonly Titled[] };
  readonly signals: readonly (Titled & { readonly detect: { readonly detector: string } })[];
  readonly moves: readonly Titled[];
}

/** The titles that stand in content. */
export function titlesOf({ prompt, framework, signals, moves }: Named): Titles {
  return {
    prompt: prompt.title,
    framework: framework.title,
    steps: lookup(framework.steps),
    criteria: lookup(prompt.criteria),
    weights: new Map(prompt.criteria.map(({ id, weight }) => [id, weight])),
    signals: lookup(signals),
    moves: lookup(moves),
    missing: new Set(signals.filter((s) => s.detect.detector === 'missing').map((s) => s.id)),
  };
}

function lookup(titled: readonly Titled[]): Lookup {
  return new Map(titled.map(({ id, title }) => [id, title]));
}

/** The title of an id, ready to be shown. */
export function called(id: string, titles: Lookup): string {
  return foreign(titles.get(id) ?? id);
}
