import { escapeHidden } from '../files/hidden.ts';
import { formatProblem, type Problem } from '../files/problem.ts';

/** Files named in a line; more of them are counted. */
const NAMED = 12;

/** Advice, a line of each kind: what several files have in common is said once. Each ends with a line feed. */
export function adviceText(advice: readonly Problem[]): string {
  const kinds = [...new Set(advice.map(({ what }) => what))];
  return kinds.map((kind) => `${told(advice.filter(({ what }) => what === kind))}\n`).join('');
}

function told(alike: readonly Problem[]): string {
  const [first] = alike;
  const files = [...new Set(alike.map(({ file }) => escapeHidden(file)))];
  if (first === undefined || files.length === 1) return alike.map(formatProblem).join('\n');
  const more = files.length > NAMED ? ` and ${files.length - NAMED} more` : '';
  return `${first.code}: ${first.what}, in ${files.length} files: ${files.slice(0, NAMED).join(', ')}${more}`;
}
