import type { Fs } from './fs.ts';
import { readStored, type Stored } from './stored.ts';

/** A session in a list, read without a look at each event. */
export interface SessionSummary {
  readonly id: string;
  readonly prompt: string;
  readonly framework: string;
  /** Session minutes. */
  readonly minutes: number | null;
  readonly origin: string;
  /** When it was begun, ISO 8601; null where nobody looked. */
  readonly wall: string | null;
  /** How many utterances were entered. */
  readonly said: number;
  readonly ended: boolean;
  readonly damaged: boolean;
}

/** Sums a session up; null where nothing was ever saved in it. */
export function summarize(fs: Fs, folder: string, id: string): SessionSummary | null {
  const stored = readQuietly(fs, folder, id);
  if (stored?.events.length === 0 && stored.damage === null) return null;
  const [first, ...later] = stored?.events ?? [];
  const { prompt, framework, origin, wall, minutes } = isFields(first) ? first : {};
  return {
    id,
    prompt: text(prompt) ?? '?',
    framework: text(framework) ?? '?',
    minutes: typeof minutes === 'number' ? minutes : null,
    origin: text(origin) ?? '?',
    wall: text(wall),
    said: later.filter((event) => isFields(event) && event['type'] === 'said').length,
    ended: later.some((event) => isFields(event) && event['type'] === 'ended'),
    damaged: stored === null || stored.damage !== null,
  };
}

/** A file that cannot be read must not hide the others. */
function readQuietly(fs: Fs, folder: string, id: string): Stored | null {
  try {
    return readStored(fs, folder, id);
  } catch {
    return null;
  }
}

const isFields = (event: unknown): event is { readonly [field: string]: unknown } =>
  typeof event === 'object' && event !== null;

const text = (value: unknown): string | null => (typeof value === 'string' ? value : null);
