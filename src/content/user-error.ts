/**
 * Exit codes of the errors that a user can mend. 0 is done, 1 a verdict asked for that came out negative,
 * 70 a bug, 130 an interruption: those are not thrown.
 */
export const EXIT = { usage: 2, input: 3, environment: 4, damaged: 5 } as const;
/** What an interruption ends with, Ctrl-C: 128 and the number of SIGINT, as shells count. */
export const INTERRUPTED = 130;

export type UserErrorKind = keyof typeof EXIT;

/**
 * Something the user can mend: one sentence with its place ("fraud.yaml:3:1: …"), and a remedy.
 * `main` prints it without a stack and ends with the kind's exit code.
 */
export class UserError extends Error {
  override readonly name = 'UserError';
  readonly kind: UserErrorKind;
  /** One action that helps; null where there is none. */
  readonly hint: string | null;

  constructor(kind: UserErrorKind, message: string, hint: string | null = null, options?: ErrorOptions) {
    super(message, options);
    this.kind = kind;
    this.hint = hint;
  }
}

/** Wrong usage: an unknown option, a prompt that does not exist. Exit 2. */
export const usageError = (message: string, hint: string | null = null) => new UserError('usage', message, hint);
/** A file that cannot be read as what it should be. Exit 3. */
export const inputError = (message: string, hint: string | null = null) => new UserError('input', message, hint);
/** Disk, permission, a lock, no terminal. Exit 4. */
export const environmentError = (message: string, hint: string | null = null, cause?: unknown) =>
  new UserError('environment', message, hint, { cause });
/** Stored data that does not check out; nothing was overwritten. Exit 5. */
export const damagedError = (message: string, hint: string | null = null) => new UserError('damaged', message, hint);
