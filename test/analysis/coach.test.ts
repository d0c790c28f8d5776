import { describe, expect, it } from 'vitest';
import { coach } from '../../src/analysis/coach.ts';
import { rehearsed } from '../../src/analysis/rehearsed.ts';
import type { Turn } from '../../src/content/rehearsal.ts';
import type { LaterEvent, Log } from '../../src/session/event.ts';
import { fold } from '../../src/session/state.ts';
import { say, whole } from './given.ts';
import { small } from './small.ts';

const hinted = (step: string, text: string): LaterEvent => ({
  type: 'hinted',
  step,
  text,
  at: null,
  criterion: null,
  rung: 1,
});

/** The hint that is given after some turns and earlier hints, while the session goes on. */
function hint(turns: Turn[], hints: readonly LaterEvent[] = []): string | null {
  const [started, ...events] = rehearsed(whole({ turns }), small).log;
  const log: Log = [started, ...events.filter((e) => e.type !== 'ended'), ...hints];
  return coach(small).hint(fold(log))?.text ?? null;
}

const METRIC = 'What about the metric?';
const LABEL = 'What about the label?';

describe('a hint', () => {
  it.each([
    ['leads to the weightiest point missing', [say('framing', 'Hello.')], [], METRIC],
    ['leads to the next once that is made', [say('framing', 'The metric.')], [], LABEL],
    ['is not given twice', [say('framing', 'Hello.')], [hinted('framing', METRIC)], LABEL],
    ['is about the step under way', [say('framing', 'Hello.'), say('serving', 'Hello.')], [], 'What about the canary?'],
    ['ends when all is said', [say('serving', 'A canary.')], [], null],
    ['ends when all were given', [say('serving', 'Hello.')], [hinted('serving', 'What about the canary?')], null],
    ['is none before the first step', [], [], null],
  ])('%s', (_, turns, hints, expected) => {
    expect(hint(turns, hints)).toBe(expected);
  });
});
