import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { assumptionCues } from '../analysis/memory/assumptions.ts';
import { putOffCues } from '../analysis/memory/put-off.ts';
import { compileBundled } from '../files/compile-bundled.ts';
import { formatProblems } from '../files/problem.ts';
import { closings } from '../interviewer/closing.ts';
import { cues } from '../interviewer/cues.ts';
import { cueLexicon, questionOpeners } from '../language/cue-lexicons.ts';

// The build runs this file as dist/build/build.js, before it bundles the program.
const root = fileURLToPath(new URL('../..', import.meta.url));
const problems = compileBundled(root, `${root}dist/content.jsonl`);
if (problems.length > 0) {
  process.stderr.write(`${formatProblems(problems)}\n`);
  process.exitCode = 1;
}

/** The phrases of the program itself, compiled, as the module that takes the place of `language/kept-phrases.ts`. */
const kept = { cueLexicon, questionOpeners, assumptionCues, putOffCues, askingCues: cues, closings };
const entries = Object.values(kept).map(({ name, compiled }) => `${JSON.stringify(name)}: () => (${source(compiled)})`);
mkdirSync(`${root}dist/build`, { recursive: true });
writeFileSync(
  `${root}dist/build/kept-phrases.js`,
  `const numbers = (text) => Int32Array.from(new Int16Array(Uint8Array.from(Buffer.from(text, 'base64')).buffer));
export const keptPhrases = {\n${entries.join(',\n')}\n};\n`,
);

/** A number as it is: the program's own phrases are few. */
function small(number: number): number {
  if (number > 32_767) throw new RangeError(`${number} does not fit in 16 bits`);
  return number;
}

/** Plain data as an expression; rows of numbers keep their type. */
function source(data: unknown): string {
  if (data instanceof Int32Array)
    return `numbers(${JSON.stringify(Buffer.from(Int16Array.from(data, small).buffer).toString('base64'))})`;
  if (Array.isArray(data) || typeof data !== 'object' || data === null) return JSON.stringify(data);
  return `{${Object.entries(data)
    .map(([key, value]) => `${key}: ${source(value)}`)
    .join()}}`;
}
