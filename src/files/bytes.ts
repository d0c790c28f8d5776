import { closeSync, constants, fstatSync, lstatSync, openSync, readSync } from 'node:fs';
import type { Read } from './problem.ts';
import { reason } from './system-error.ts';

/** The most bytes that a file written by a person may have. */
export const MOST_BYTES = 256 * 1024;

/**
 * The bytes of a regular file of at most 256 KiB. A pipe or device is refused before it is opened: it could wait
 * for ever. A link is refused since it may lead out of its folder.
 * @param file what messages call it
 */
export function readBytes(path: string, file: string): Read<Uint8Array> {
  const fail = (code: 'E_FILE' | 'E_SIZE', what: string, hint: string | null): Read<Uint8Array> => ({
    ok: false,
    problems: [{ file, line: 1, column: 1, code, what, hint }],
  });
  const irregular = () =>
    fail('E_FILE', 'not a regular file', 'name the file itself, not a link, folder, pipe or device');
  try {
    if (!lstatSync(path).isFile()) return irregular();
    const fd = openSync(path, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0));
    try {
      if (!fstatSync(fd).isFile()) return irregular();
      const bytes = readUpTo(fd, MOST_BYTES + 1);
      if (bytes.length > MOST_BYTES) return fail('E_SIZE', 'larger than 256 KiB', 'split it into several files');
      return { ok: true, value: bytes };
    } finally {
      closeSync(fd);
    }
  } catch (error) {
    return fail('E_FILE', `cannot be read: ${reason(error)}`, null);
  }
}

function readUpTo(fd: number, most: number): Uint8Array {
  const bytes = new Uint8Array(most);
  let length = 0;
  while (length < most) {
    const read = readSync(fd, bytes, length, most - length, null);
    if (read === 0) break;
    length += read;
  }
  return bytes.subarray(0, length);
}
