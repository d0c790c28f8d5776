import { InvalidArgumentError } from 'commander';
import type { Persona } from '../content/persona.ts';

/** Options that every command takes. */
export interface GlobalOptions {
  /** Folders of content beside the bundled and the user's own. */
  readonly content?: readonly string[];
  readonly dataDir?: string;
  readonly color?: boolean;
  readonly animation: boolean;
}

/** Options of drill and interview. */
export interface PracticeOptions extends GlobalOptions {
  readonly minutes?: number;
  readonly step?: readonly string[];
  readonly framework: string;
  readonly wpm?: number;
  readonly seed?: number;
  readonly interviewer: Persona;
  readonly strict?: boolean;
  readonly outline?: boolean;
  readonly aloud?: boolean;
  readonly exam?: boolean;
  readonly coach?: boolean;
}

export const SEVERITIES = ['low', 'medium', 'high'] as const;

/** Kinds that `list` lists, `new` begins, and `schema` describes. */
export const LISTED = ['prompts', 'frameworks', 'signals', 'moves', 'sessions'] as const;
export type Listed = (typeof LISTED)[number];
export const BEGUN = ['prompt', 'framework', 'signal', 'rehearsal'] as const;
export type Begun = (typeof BEGUN)[number];
export const DESCRIBED = [
  'prompt',
  'framework',
  'signal',
  'move',
  'rehearsal',
  'concepts',
  'criteria',
  'score',
  'disputes',
] as const;
export type Described = (typeof DESCRIBED)[number];

export interface JsonOptions extends GlobalOptions {
  readonly json?: boolean;
}

export interface ShowOptions extends JsonOptions {
  readonly answer?: boolean;
}

export interface CheckOptions extends JsonOptions {
  readonly redteam?: boolean;
}

export interface ReportOptions extends JsonOptions {
  readonly format: 'text' | 'json';
}

export interface WhyOptions extends JsonOptions {
  readonly dispute?: boolean;
}

/** Options of rehearse and score. */
export interface VerdictOptions extends JsonOptions {
  readonly failUnder?: number;
  readonly failOn?: (typeof SEVERITIES)[number];
}

/** A whole number of a range; commander puts the sentence behind the option's name. */
export const wholeNumber = (least: number, most: number) => (value: string) => {
  const number = /^\d{1,9}$/.test(value) ? Number(value) : Number.NaN;
  if (number >= least && number <= most) return number;
  throw new InvalidArgumentError(`Write a whole number from ${least} to ${most}.`);
};

/** A score: 0 to 100, decimals allowed. */
export function score(value: string): number {
  const number = /^\d{1,3}(?:\.\d+)?$/.test(value) ? Number(value) : Number.NaN;
  if (number <= 100) return number;
  throw new InvalidArgumentError('Write a score from 0 to 100.');
}

/** Gathers an option that may be given several times. */
export const several = (value: string, before: readonly string[] = []) => [...before, value];
