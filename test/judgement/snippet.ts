import { readFileSync } from 'node:fs';
import * as z from 'zod';
import { ruleFires } from '../../src/analysis/played-example.ts';
import type { Content } from '../../src/content/content.ts';
import { Turn } from '../../src/content/rehearsal.ts';
import { checkRehearsal } from '../../src/content/rehearsal-check.ts';
import type { Trial } from './figures.ts';

/** A few turns that a person has labelled: does one signal or move fire on them? What else is noted is passed over. */
export const Snippet = z.object({
  id: z.string(),
  prompt: z.string(),
  framework: z.string().default('six-step'),
  minutes: z.number().optional(),
  steps: z.array(z.string()).optional(),
  end: z.string().optional(),
  turns: z.array(Turn).min(1),
  /** The id of the signal or move. */
  target: z.string(),
  fires: z.boolean(),
});
export type Snippet = z.infer<typeof Snippet>;

/** The things on the lines of a JSONL file. @throws Error that names file, line and what is wrong there */
export function readLines<T>(file: string, schema: z.ZodType<T>): T[] {
  const lines = readFileSync(file, 'utf8').split('\n');
  return lines.flatMap((line, i): T[] => {
    if (line.trim() === '') return [];
    try {
      return [schema.parse(JSON.parse(line))];
    } catch (error) {
      const what = error instanceof z.ZodError ? z.prettifyError(error) : String(error);
      throw new Error(`${file}:${i + 1}: ${what}`, { cause: error });
    }
  });
}

/** What content makes of a snippet. @throws Error where it speaks of what content does not have */
export function judged({ id, target, fires, ...example }: Snippet, content: Content): Trial {
  const rule = content.signals[target] ?? content.moves[target];
  if (rule === undefined) throw new Error(`${id}: no signal or move "${target}"`);
  const [wrong] = checkRehearsal({ rehearsal: 1, ...example }, content);
  if (wrong !== undefined) throw new Error(`${id}: ${wrong.what}`);
  return { id, target, fires, fired: ruleFires(rule, example, content) };
}
