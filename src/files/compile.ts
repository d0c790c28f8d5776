import { fileURLToPath } from 'node:url';
import { compileBundled } from './compile-bundled.ts';
import { formatProblems } from './problem.ts';

// The build runs this file as dist/files/compile.js.
const root = fileURLToPath(new URL('../..', import.meta.url));
const problems = compileBundled(root, `${root}dist/content.jsonl`);
if (problems.length > 0) {
  process.stderr.write(`${formatProblems(problems)}\n`);
  process.exitCode = 1;
}
