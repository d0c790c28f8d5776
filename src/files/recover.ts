import { decodeLine, type Line } from './log-line.ts';

const LINE_FEED = 10;

/** What can be relied on in a log's bytes. */
export interface Recovered {
  /** Whole events from the first on, up to where the log ends or is damaged. */
  readonly events: readonly Line['event'][];
  /** The version of the log's form; null when its first line cannot be read. */
  readonly version: number | null;
  /** How many bytes the whole events take. */
  readonly length: number;
  /** What stands after the last line feed: a line that was never finished. */
  readonly torn: Uint8Array;
  /** A finished line that is not as it was written: its number from 1, and how many lines after it can be read. */
  readonly damage: { readonly line: number; readonly after: number } | null;
}

/**
 * Reads a log's bytes as far as they are whole. Every event is acknowledged only when its line feed is on disk, so
 * that an unfinished last line was never relied on; a bad line that is finished was, and is damage.
 */
export function recover(bytes: Uint8Array): Recovered {
  const events: Line['event'][] = [];
  let version: number | null = null;
  let from = 0;
  for (let end = bytes.indexOf(LINE_FEED, from); end !== -1; end = bytes.indexOf(LINE_FEED, from)) {
    const line = decodeLine(bytes.subarray(from, end));
    if (line === null || line.seq !== events.length) {
      const damage = { line: events.length + 1, after: readable(bytes, end + 1) };
      return { events, version, length: from, torn: new Uint8Array(), damage };
    }
    version ??= line.version;
    events.push(line.event);
    from = end + 1;
  }
  return { events, version, length: from, torn: bytes.subarray(from), damage: null };
}

function readable(bytes: Uint8Array, start: number): number {
  let lines = 0;
  let from = start;
  for (let end = bytes.indexOf(LINE_FEED, from); end !== -1; end = bytes.indexOf(LINE_FEED, from)) {
    if (decodeLine(bytes.subarray(from, end)) !== null) lines += 1;
    from = end + 1;
  }
  return lines;
}
