import { describe, expect, it } from 'vitest';
import { promises } from '../../../src/analysis/memory/promises.ts';
import type { Turn } from '../../../src/content/rehearsal.ts';
import { reading } from './given.ts';

const about = (text: string) => promises(reading(text)).map((promise) => promise.about);

describe('what is put off', () => {
  it.each([
    ["I'll come back to cold start.", ['cold start']],
    ['Let me park fairness for now.', ['fairness']],
    ["Cold start, I'll come back to that later.", ['Cold start']],
    ["New members I'd park and pick up under robustness.", ['New members']],
    ['More on drift later.', ['drift']],
    ['We will get to serving in a minute.', ['serving']],
    ["I'd leave the re-ranking step for later.", ['re-ranking step']],
    ['park: cold start', ['cold start']],
    ['I will return to the question of calibration when we talk about training.', ['question of calibration']],
    ["I'll come back to drift. As I said, I'll come back to drift.", ['drift']],
  ])('%s', (text, expected) => {
    expect(about(text)).toEqual(expected);
  });
});

describe('what is not', () => {
  it.each([
    'People come back to the app every day.',
    'Coming back to cold start, which I parked earlier: newcomers get the popular list.',
    'As promised, back to cold start.',
    'Let me come back to that later.',
    'Before we get to models, some questions.',
    'Shall I come back to cold start?',
    'More on the same host.',
  ])('%s', (text) => {
    expect(about(text)).toEqual([]);
  });
});

describe('whether it is kept', () => {
  const put: Turn = { step: 'data', at: '8:00', say: "I'll come back to cold start. New cards have no history." };
  const kept = (...turns: readonly Turn[]) => promises(reading(put, ...turns)).map((promise) => promise.kept);
  const later = (say: string): Turn => ({ step: 'monitoring', at: '40:00', say });

  it.each([
    [
      'kept',
      [later('Now cold start: new cards score on the device.')],
      'Now cold start: new cards score on the device',
    ],
    [
      'kept, after other words',
      [later('Coming back to cold start, as promised.')],
      'Coming back to cold start, as promised',
    ],
    ['not kept', [later('Drift is watched.')], null],
    ['put off again', [later("I'll come back to cold start.")], null],
    ['named in a list', [later('Drift, cold start, fairness, abuse, canary, rollback, alerts, owners.')], null],
    ['said by the interviewer', [{ step: 'monitoring', interviewer: 'And cold start?' }], null],
  ])('%s', (_, turns, quote) => {
    expect(kept(...turns).map((spot) => spot?.quote ?? null)).toEqual([quote]);
  });

  it('at a time', () => {
    expect(kept(later('Cold start, then.'))).toMatchObject([{ step: 'monitoring', atSeconds: 2400 }]);
  });
});
