import { Buffer } from 'node:buffer';
import { crc32 } from 'node:zlib';
import type { Event } from '../session/event.ts';
import { escapeHidden } from './hidden.ts';

/** The version of the log's form that is written; it stands in the first line. */
export const LOG_VERSION = 1;

const BLANK = '00000000';

/**
 * A line of a log: `{"seq":7,"crc":"1f2e3d4c","event":{…}}` and a line feed. The CRC-32 is that of the line's own
 * bytes, without the line feed, with zeros in place of its eight digits. `seq` counts lines from 0; the first line
 * holds `"log":1`, the version, before its event. Characters that a terminal could act on are written as JSON escapes.
 */
export function encodeLine(seq: number, event: Event): Uint8Array {
  const version = seq === 0 ? `"log":${LOG_VERSION},` : '';
  const head = `{"seq":${seq},"crc":"`;
  const line = Buffer.from(`${head}${BLANK}",${version}"event":${escapeHidden(JSON.stringify(event))}}\n`);
  line.write(digits(line.subarray(0, -1)), head.length, 'latin1');
  return line;
}

/** What a line holds. */
export interface Line {
  readonly seq: number;
  /** The version that a first line gives; null in the others. */
  readonly version: number | null;
  /** The event, unchecked but for the CRC. */
  readonly event: unknown;
}

/** Reads a line without its line feed; null when any of its bytes is not as it was written. */
export function decodeLine(bytes: Uint8Array): Line | null {
  const head = /^\{"seq":(\d{1,9}),"crc":"([\da-f]{8})",/.exec(Buffer.from(bytes.subarray(0, 40)).toString('latin1'));
  const [start, seq, crc] = head ?? [];
  if (start === undefined || seq === undefined || crc === undefined) return null;
  const blank = Buffer.from(bytes);
  blank.write(BLANK, start.length - BLANK.length - 2, 'latin1');
  return digits(blank) === crc ? parse(blank.toString()) : null;
}

function parse(text: string): Line | null {
  try {
    const { seq, log, event }: Record<string, unknown> = JSON.parse(text);
    return typeof seq === 'number' ? { seq, version: typeof log === 'number' ? log : null, event } : null;
  } catch {
    return null;
  }
}

function digits(bytes: Uint8Array): string {
  return crc32(bytes).toString(16).padStart(8, '0');
}
