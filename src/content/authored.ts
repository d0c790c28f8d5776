import * as z from 'zod';
import { Disputes } from './dispute.ts';
import { Framework } from './framework.ts';
import { Criteria, Prompt } from './prompt.ts';
import { Rehearsal } from './rehearsal.ts';
import { Concepts, Move, Signal } from './rule.ts';
import { Score } from './score.ts';

/** The kinds of files that people author, each with the schema of a file. */
export const AUTHORED = {
  prompt: Prompt,
  framework: Framework,
  signal: Signal,
  move: Move,
  rehearsal: Rehearsal,
  concepts: Concepts,
  criteria: Criteria,
  score: Score,
  disputes: Disputes,
} as const;

export type AuthoredKind = keyof typeof AUTHORED;

/** The JSON Schema (draft-7) of a kind of file, for editors; indented by two, ends with a line feed. */
export function jsonSchema(kind: AuthoredKind): string {
  const schema = z.toJSONSchema(AUTHORED[kind], { target: 'draft-7', io: 'input', reused: 'ref' });
  return `${JSON.stringify({ title: `mlsd ${kind}`, ...schema }, null, 2)}\n`;
}
