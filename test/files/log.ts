import type { Event, LaterEvent, Started } from '../../src/session/event.ts';

/** A session's first event. */
export const started: Started = {
  type: 'started',
  engine: '0.1.0',
  wall: '2026-11-21T14:02:00.000Z',
  origin: 'drill',
  prompt: 'fraud',
  framework: 'six-step',
  minutes: 15,
  steps: ['requirements'],
  plan: { total: 900, steps: [{ id: 'requirements', budget: 900, floor: 60, giving: 'then' }], buffer: 0, overtime: 0 },
  seed: 1,
  coached: true,
  interviewer: 'neutral',
  mode: 'typed',
  strict: false,
  content: 'abc',
};

const TEXTS = [
  'plain',
  'zwölf € “quoted”',
  '👩‍💻 🏳️‍🌈',
  'half \ud83d of one',
  'a\nb\tc\u0000\u001b[31m',
  '\u202eevil\u2028\u0085',
  '{"seq":1}',
  '',
];

/** The n-th utterance of a session: no two alike, and every sort of character among eight of them. */
export function said(n: number): LaterEvent {
  const text = `${n} ${TEXTS[n % TEXTS.length] ?? ''}`;
  return { type: 'said', step: 'requirements', begun: n * 1000, at: n * 1000 + 500, text };
}

/** `started` and then utterances 1 to n. */
export function sessionOf(n: number): readonly [Started, ...LaterEvent[]] {
  return [started, ...Array.from({ length: n }, (_, i) => said(i + 1))];
}

export const textOf = (event: Event) => (event.type === 'said' ? event.text : event.type);
