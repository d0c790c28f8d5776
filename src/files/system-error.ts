import { environmentError } from '../content/user-error.ts';

const WORDS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file or folder',
  ENOTDIR: 'a part of its path is not a folder',
  EACCES: 'permission denied',
  EPERM: 'not permitted',
  EISDIR: 'it is a folder',
  ELOOP: 'it is a link',
  EROFS: 'read-only file system',
  ENOSPC: 'disk full',
  EDQUOT: 'disk quota used up',
  EFBIG: 'file too large',
  EIO: 'the disk reports an error',
  EMFILE: 'too many open files',
  ENFILE: 'too many open files',
};

/** The system's name of an error ("ENOENT"); empty for anything else. */
export function errorCode(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
}

/** Why a call to the system failed, in words. */
export function reason(error: unknown): string {
  const code = errorCode(error);
  return WORDS[code] ?? (code === '' ? String(error) : code);
}

/** Gives an error of the system the form of one that a user can mend. */
export function inWords<T>(verb: string, path: string, action: () => T): T {
  try {
    return action();
  } catch (error) {
    if (errorCode(error) === '') throw error;
    throw environmentError(
      `cannot ${verb} ${path}: ${reason(error)}`,
      'keep sessions elsewhere with --data-dir PATH',
      error,
    );
  }
}
