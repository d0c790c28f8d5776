import type { Persona } from '../content/persona.ts';
import type { Probe } from '../content/prompt.ts';

/** The order of a session's steps, with what each is about; a framework is one. */
export interface Course {
  readonly steps: readonly { readonly id: string; readonly topics: readonly string[] }[];
}

/** What must have been said. */
export type Evidence = NonNullable<Probe['after']>;

/** What of a session the interviewer knows; a session's `State` is one. */
export interface Table {
  readonly started: {
    readonly seed: number;
    readonly minutes: number;
    readonly steps: readonly string[];
    readonly interviewer: Persona;
  };
  readonly step: string | null;
  readonly stays: readonly { readonly step: string }[];
  readonly said: readonly { readonly step: string; readonly text: string }[];
  readonly dialogue: readonly Spoken[];
}

/** A line of either side. */
export type Spoken =
  | { readonly speaker: 'candidate'; readonly said: { readonly step: string; readonly text: string } }
  | {
      readonly speaker: 'interviewer';
      readonly step: string;
      readonly text: string;
      readonly probe: string | null;
      readonly curveball: string | null;
    };

/** Where something is listened for; everywhere, unless said. */
export interface Within {
  readonly step?: string;
  /** Only in lines of the dialogue from this index on. */
  readonly since?: number;
}

/** The port that reads what was said, as the rules do; a state is a `Table`, or more. */
export interface Listener<S extends Table> {
  /** Is it seen in what the candidate said? */
  hears(evidence: Evidence, state: S, within?: Within): boolean;
  /** Has the candidate made the point of a criterion, of this prompt or of every prompt? True of one there is not. */
  meets(criterion: string, state: S): boolean;
  /** How much a criterion weighs, 1 to 3; 0 for one there is not. */
  weighs(criterion: string): number;
}

/** Something that the interviewer says. */
export type TableLine =
  | { readonly type: 'answered'; readonly text: string; readonly fact: string | null }
  | { readonly type: 'probed'; readonly text: string; readonly probe: string }
  | { readonly type: 'changed'; readonly text: string; readonly curveball: string };

/** The topics that a step covers; none for a step that the framework does not have. */
export function topicsOf(step: string | null, { steps }: Course): readonly string[] {
  return steps.find(({ id }) => id === step)?.topics ?? [];
}

/** The probe that a line belongs to: "fresh-negatives" of "fresh-negatives/2". */
export function rootOf(probe: string): string {
  return probe.split('/', 1)[0] ?? probe;
}

/** Probes asked so far, by id. */
export function askedIn({ dialogue }: Pick<Table, 'dialogue'>): ReadonlySet<string> {
  return new Set(
    dialogue.flatMap((line) => (line.speaker === 'interviewer' && line.probe !== null ? [rootOf(line.probe)] : [])),
  );
}
