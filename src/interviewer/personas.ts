import type { Persona } from '../content/persona.ts';

/** How an interviewer behaves beside answering questions, which all of them do. */
export interface Manner {
  /** Follow-ups a step at most, in sessions of usual length and in short ones. */
  readonly aStep: number;
  readonly aShortStep: number;
  /** Doubts about a choice: never, as any other follow-up, or before all others. */
  readonly challenges: 'never' | 'also' | 'first';
  /** Does a follow-up come at once after the reply to another? */
  readonly insists: boolean;
  /** Is one early step drilled into until the candidate closes the topic? */
  readonly dives: boolean;
  /** Is a constraint changed in a full interview? */
  readonly changes: boolean;
}

/** Minutes under which a session is short. */
export const SHORT = 25;

export const MANNERS: Readonly<Record<Persona, Manner>> = {
  friendly: { aStep: 1, aShortStep: 1, challenges: 'never', insists: false, dives: false, changes: true },
  neutral: { aStep: 2, aShortStep: 1, challenges: 'also', insists: false, dives: false, changes: true },
  'deep-diver': { aStep: 2, aShortStep: 2, challenges: 'also', insists: true, dives: true, changes: true },
  skeptic: { aStep: 3, aShortStep: 3, challenges: 'first', insists: true, dives: false, changes: true },
  silent: { aStep: 0, aShortStep: 0, challenges: 'never', insists: false, dives: false, changes: false },
};

/** Follow-ups that a step may get in a session of so many minutes. */
export function quota({ aStep, aShortStep }: Manner, minutes: number): number {
  return minutes < SHORT ? aShortStep : aStep;
}
