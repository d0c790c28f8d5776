import { describe, expect, it } from 'vitest';
import { coach } from '../../src/analysis/coach.ts';
import { rehearsed } from '../../src/analysis/rehearsed.ts';
import { scoreState } from '../../src/analysis/score-log.ts';
import type { Content } from '../../src/content/content.ts';
import type { Turn } from '../../src/content/rehearsal.ts';
import { append } from '../../src/session/door.ts';
import type { LaterEvent, Log } from '../../src/session/event.ts';
import { fold, type State } from '../../src/session/state.ts';
import { nudging, offering } from './coaching.ts';
import { say, whole } from './given.ts';
import { small } from './small.ts';

const hinted = (step: string, text: string, criterion: string | null = null, rung = 1): LaterEvent => ({
  type: 'hinted',
  step,
  text,
  at: null,
  criterion,
  rung,
});

/** A session under way after some turns and what the coach said. */
function after(turns: Turn[], spoken: readonly LaterEvent[] = [], content: Content = small): State {
  const [started, ...events] = rehearsed(whole({ turns }), content).log;
  const log: Log = [started, ...events.filter((e) => e.type !== 'ended')];
  return fold(spoken.reduce(append, log));
}

const METRIC = 'What about the metric?';
const LABEL = 'What about the label?';
const CANARY = 'What about the canary?';

describe('a hint', () => {
  it.each<[string, Turn[], LaterEvent[], string | null]>([
    ['leads to the weightiest point missing', [say('framing', 'Hello.')], [], METRIC],
    ['leads to the next once that is made', [say('framing', 'The metric.')], [], LABEL],
    [
      'asked again, names what is missing',
      [say('framing', 'Hello.')],
      [hinted('framing', METRIC, 'metric')],
      'Still missing is “metric”.',
    ],
    [
      'asked a third time, says how one might say it',
      [say('framing', 'Hello.')],
      [hinted('framing', METRIC, 'metric'), hinted('framing', '…', 'metric', 2)],
      'One might say “The metric.”',
    ],
    ['then leads to the next point', [say('framing', 'Hello.')], [hinted('framing', '…', 'metric', 3)], LABEL],
    [
      'knows a hint of before there were rungs',
      [say('framing', 'Hello.')],
      [hinted('framing', METRIC)],
      'Still missing is “metric”.',
    ],
    [
      'leads on where the point was made meanwhile',
      [say('framing', 'A metric.')],
      [hinted('framing', METRIC, 'metric')],
      LABEL,
    ],
    ['is about the step under way', [say('framing', 'Hello.'), say('serving', 'Hello.')], [], CANARY],
    ['ends when all is said', [say('serving', 'A canary.')], [], null],
    ['ends when all were given', [say('serving', 'Hello.')], [hinted('serving', '…', 'canary', 3)], null],
    ['is none before the first step', [], [], null],
  ])('%s', (_, turns, hints, expected) => {
    expect(coach(small).hint(after(turns, hints))?.text ?? null).toBe(expected);
  });

  it('is told with its criterion and rung', () => {
    const state = after([say('framing', 'Hello.')], [hinted('framing', METRIC, 'metric')]);
    expect(coach(small).hint(state)).toMatchObject({ criterion: 'metric', rung: 2 });
  });
});

const nudged = (step: string, signal: string): LaterEvent => ({ type: 'nudged', step, at: null, text: '…', signal });

describe('a nudge', () => {
  it.each<[string, Turn[], LaterEvent[], string | null]>([
    ['when a signal fires', [say('serving', 'Grafana.')], [], 'No grafana.'],
    ['the worst of several', [say('serving', 'Grafana and dashboards.')], [], 'No dashboards.'],
    ['only by the latest utterance', [say('serving', 'Grafana.'), say('serving', 'A canary.')], [], null],
    ['not where it fired before', [say('serving', 'Grafana.'), say('serving', 'Grafana again.')], [], null],
    ['once a session', [say('framing', 'Hello.'), say('serving', 'Grafana.')], [nudged('serving', 'grafana')], null],
    [
      'then the next worst',
      [say('serving', 'Dashboards, accuracy.')],
      [nudged('serving', 'dashboards')],
      'No accuracy.',
    ],
    [
      'two in a step at most',
      [say('serving', 'Accuracy.')],
      [nudged('serving', 'dashboards'), nudged('serving', 'grafana')],
      null,
    ],
    ['never for what is only missing so far', [say('serving', 'Hello.')], [], null],
  ])('%s', (_, turns, nudges, expected) => {
    expect(coach(nudging).nudge(after(turns, nudges, nudging))?.text ?? null).toBe(expected);
  });

  it('of a signal without words for it: none', () => {
    expect(coach(small).nudge(after([say('serving', 'Dashboards.')]))).toBe(null);
  });
});

const offered = (step: string, move: string): LaterEvent => ({ type: 'offered', step, at: null, text: '…', move });

describe('a phrase', () => {
  it.each<[string, Turn[], LaterEvent[], string | null]>([
    ['the first whose move was not made', [say('framing', 'Hello.')], [], 'A drift.'],
    ['the next where it was', [say('framing', 'Our drift.')], [], 'A budget.'],
    [
      'not one that was offered before',
      [say('framing', 'Hello.'), say('serving', 'Hello.')],
      [offered('framing', 'drift')],
      'A budget.',
    ],
    ['one a step', [say('framing', 'Hello.')], [offered('framing', 'drift')], null],
    [
      'three a session',
      [say('serving', 'Hello.')],
      [offered('framing', 'a'), offered('framing', 'b'), offered('framing', 'c')],
      null,
    ],
    ['none where all moves were made', [say('framing', 'Our drift and budget.')], [], null],
  ])('%s', (_, turns, offers, expected) => {
    expect(coach(offering).phrase(after(turns, offers, offering))?.text ?? null).toBe(expected);
  });

  it.each(['outline', 'aloud'] as const)('none in a session that is %s', (mode) => {
    const state = after([say('framing', 'Hello.')], [], offering);
    expect(coach(offering).phrase({ ...state, started: { ...state.started, mode } })).toBe(null);
  });

  it('none in a framework without', () => {
    expect(coach(small).phrase(after([say('framing', 'Hello.')]))).toBe(null);
  });
});

describe('what hints cost', () => {
  const turns = [say('framing', 'The metric, a label.'), say('serving', 'A canary.')];
  const card = (...hints: readonly LaterEvent[]) => scoreState(after(turns, hints), small, null);

  it.each<[string, LaterEvent[], number]>([
    ['a question', [hinted('serving', '…', 'velocity', 1)], 1],
    [
      'what is missing, once for a criterion',
      [hinted('serving', '…', 'velocity', 1), hinted('serving', '…', 'velocity', 2)],
      2,
    ],
    ['an example', [hinted('serving', '…', 'velocity', 3)], 4],
    ['no more than the most', [hinted('serving', '…', 'velocity', 3), hinted('serving', '…', 'chargeback', 3)], 6],
  ])('%s', (_, hints, points) => {
    expect((card().score ?? 0) - (card(...hints).score ?? 0)).toBeCloseTo(points, 5);
  });

  it('the scorecard lists each with rung and cost, and what was told does not count as found', () => {
    const told = card(hinted('serving', '…', 'canary', 3), hinted('serving', LABEL, 'label'));
    expect(told.hints).toEqual({
      cost: 5,
      taken: [
        { criterion: 'label', step: 'serving', rung: 1, cost: 1, told: false },
        { criterion: 'canary', step: 'serving', rung: 3, cost: 4, told: true },
      ],
    });
    const covered = (c: typeof told) => c.steps.flatMap((step) => step.covered);
    expect([covered(card()), covered(told)]).toEqual([
      ['label', 'metric', 'canary'],
      ['label', 'metric'],
    ]);
    expect(told.fix?.id).not.toBe('canary');
  });

  it('a session without hints says nothing of them', () => {
    expect(card()).not.toHaveProperty('hints');
  });
});
