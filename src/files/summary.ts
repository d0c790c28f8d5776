import type { Stored } from './stored.ts';

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

/** Sums a session up; null where not even its first event is whole. */
export function summarize(stored: Stored): SessionSummary | null {
  const [first, ...later] = stored.events;
  if (!isFields(first)) return null;
  const { prompt, framework, origin, wall, minutes } = first;
  return {
    id: stored.id,
    prompt: text(prompt) ?? '?',
    framework: text(framework) ?? '?',
    minutes: typeof minutes === 'number' ? minutes : null,
    origin: text(origin) ?? '?',
    wall: text(wall),
    said: later.filter((event) => isFields(event) && event['type'] === 'said').length,
    ended: later.some((event) => isFields(event) && event['type'] === 'ended'),
    damaged: stored.damage !== null,
  };
}

const isFields = (event: unknown): event is Readonly<Record<string, unknown>> =>
  typeof event === 'object' && event !== null;

const text = (value: unknown): string | null => (typeof value === 'string' ? value : null);
