import { escapeHidden } from './hidden.ts';

/** What kind of mistake it is, for people who search for it and for programs. W_ is advice: the file works as it is. */
export type ProblemCode =
  | 'E_FILE'
  | 'E_SIZE'
  | 'E_UTF8'
  | 'E_CHAR'
  | 'E_YAML'
  | 'E_DEPTH'
  | 'E_NODES'
  | 'E_DIRECTIVE'
  | 'E_DOCS'
  | 'E_ALIAS'
  | 'E_MERGE'
  | 'E_TAG'
  | 'E_KEY'
  | 'E_NUM'
  | 'E_DUP'
  | 'E_LONG'
  | 'E_SCHEMA'
  | 'E_PATTERN'
  | 'E_EXAMPLE'
  | 'E_REF'
  | 'W_REF'
  | 'W_OVERLAP';

/** Something wrong in a file that a person wrote. A value: whoever shows it finds the form. */
export interface Problem {
  readonly file: string;
  /** From 1. */
  readonly line: number;
  /** From 1, in UTF-16 units. */
  readonly column: number;
  readonly code: ProblemCode;
  /** One sentence; values in it are cut short and hold no hidden characters. */
  readonly what: string;
  /** One action that helps; null where none is known. */
  readonly hint: string | null;
}

/** What was read, or why it could not be. */
export type Read<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** `file:line:column: CODE: what`, then the hint on a line of its own. */
export function formatProblem(problem: Problem): string {
  const { file, line, column, code, what, hint } = problem;
  const place = `${escapeHidden(file)}:${line}:${column}`;
  return `${place}: ${code}: ${what}${hint === null ? '' : `\n  hint: ${hint}`}`;
}

/** All of them, one after the other, at most 20, then how many more there are. */
export function formatProblems(problems: readonly Problem[]): string {
  const rest = problems.length - 20;
  return [...problems.slice(0, 20).map(formatProblem), ...(rest > 0 ? [`and ${rest} more`] : [])].join('\n');
}
