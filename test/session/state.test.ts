import { describe, expect, it } from 'vitest';
import { append } from '../../src/session/door.ts';
import type { LaterEvent } from '../../src/session/event.ts';
import { fold } from '../../src/session/state.ts';
import * as given from './given.ts';
import {
  after,
  answered,
  ended,
  entered,
  full,
  hinted,
  noted,
  paused,
  resumed,
  said,
  suspended,
  undone,
} from './given.ts';

const budgets = (plan: { steps: readonly { budget: number }[]; buffer: number }) => [
  ...plan.steps.map(({ budget }) => budget / 60),
  plan.buffer / 60,
];

describe('what a log amounts to', () => {
  it('is nothing yet after the first event', () => {
    expect(after()).toMatchObject({ seq: 1, at: null, step: null, stays: [], said: [], plan: given.started.plan });
  });

  it('closes a stay when the next step is entered, and the last when the session ends', () => {
    const events = [entered('0:00', 'requirements'), entered('4:00', 'data'), ended('9:30', 'quit')];
    expect(after(...events)).toMatchObject({
      seq: 4,
      at: 570_000,
      step: 'data',
      stays: [
        { step: 'requirements', from: 0, to: 240_000 },
        { step: 'data', from: 240_000, to: 570_000 },
      ],
      ended: { at: 570_000, reason: 'quit' },
    });
  });

  it('keeps what was said on both sides, in order', () => {
    const state = after(
      entered('0:00', 'requirements'),
      said('0:05', '0:20', 'requirements', 'How many a second?'),
      answered('0:20', 'requirements', '2,000 at peak.', 'scale'),
    );
    expect(state.said).toEqual([{ seq: 2, step: 'requirements', begun: 5000, at: 20_000, text: 'How many a second?' }]);
    expect(state.dialogue).toEqual([
      { speaker: 'candidate', said: state.said[0] },
      {
        speaker: 'interviewer',
        step: 'requirements',
        at: 20_000,
        text: '2,000 at peak.',
        fact: 'scale',
        probe: null,
        curveball: null,
      },
    ]);
  });

  it('gathers ratings after the end, the last of a step counts, and no time passes', () => {
    const rated = (ratings: Readonly<Record<string, number>>): LaterEvent => ({ type: 'rated', at: null, ratings });
    const over = [entered('0:00', 'requirements'), ended('9:30', 'finished')];
    expect(after(...over).ratings).toBe(null);
    const state = after(...over, rated({ requirements: 2 }), rated({ data: 4 }), rated({ requirements: 3 }));
    expect(state).toMatchObject({ at: 570_000, ended: { at: 570_000 }, ratings: { requirements: 3, data: 4 } });
  });

  it('takes an utterance back, not the answer to it', () => {
    const state = after(
      entered('0:00', 'requirements'),
      said('0:05', '0:20', 'requirements', 'one'),
      said('0:25', '0:30', 'requirements', 'two'),
      answered('0:30', 'requirements', 'yes'),
      undone('0:40', 3),
    );
    expect(state.said.map(({ text }) => text)).toEqual(['one']);
    expect(state.dialogue.map(({ speaker }) => speaker)).toEqual(['candidate', 'interviewer']);
  });

  it.each<[string, LaterEvent[], object]>([
    ['a note stands on the board', [noted('0:10', 'p99 100 ms')], { board: ['p99 100 ms'] }],
    [
      'a hint is kept with its step',
      [hinted('0:10', 'requirements', 'How fast?')],
      { hints: [{ step: 'requirements', text: 'How fast?' }] },
    ],
    ['a pause', [paused('0:10')], { paused: true }],
    ['a pause that is over', [paused('0:10'), resumed('0:10')], { paused: false }],
    ['time away changes nothing', [suspended('0:10', 60_000)], { at: 10_000, paused: false, seq: 3 }],
    ['an unknown time leaves the latest one known', [noted('0:10', 'x'), noted(null, 'y')], { at: 10_000 }],
  ])('%s', (_, events, expected) => {
    expect(after(entered('0:00', 'requirements'), ...events)).toMatchObject(expected);
  });
});

describe('the plan as of the last step entered, in minutes with the buffer', () => {
  it.each<[string, LaterEvent[], number[]]>([
    ['nothing used yet', [entered('0:00', 'requirements')], [5, 5, 8, 8, 10, 5, 4]],
    ['2 over', [entered('0:00', 'requirements'), entered('7:00', 'framing')], [7, 5, 8, 8, 10, 5, 2]],
    [
      'an overrun counts only when a step is entered',
      [entered('0:00', 'requirements'), noted('9:00', 'x')],
      [5, 5, 8, 8, 10, 5, 4],
    ],
    ['1 under', [entered('0:00', 'requirements'), entered('4:00', 'framing')], [4, 5, 8, 8, 10, 5, 5]],
    [
      'paid back: data is restored, then the buffer',
      [entered('0:00', 'requirements'), entered('11:00', 'framing'), entered('12:00', 'data')],
      [11, 1, 8, 8, 10, 5, 2],
    ],
    [
      'going back opens a step again',
      [entered('0:00', 'requirements'), entered('4:00', 'framing'), entered('5:00', 'requirements')],
      [5, 5, 8, 8, 10, 5, 4],
    ],
    [
      'moving on again finishes it with all the time it had',
      [
        entered('0:00', 'requirements'),
        entered('4:00', 'framing'),
        entered('5:00', 'requirements'),
        entered('8:00', 'framing'),
      ],
      [7, 5, 8, 8, 10, 5, 2],
    ],
    [
      'time before the first step belongs to none',
      [entered('0:20', 'requirements'), entered('5:20', 'framing')],
      [5, 5, 8, 8, 10, 5, 4],
    ],
    [
      'an unknown time leaves the plan as it was',
      [
        entered('0:00', 'requirements'),
        entered('7:00', 'framing'),
        entered(null, 'data'),
        entered('30:00', 'modeling'),
      ],
      [7, 5, 8, 8, 10, 5, 2],
    ],
  ])('%s', (_, events, expected) => {
    expect(budgets(fold([full, ...events]).plan)).toEqual(expected);
  });
});

describe('the door', () => {
  const begun = [entered('0:00', 'requirements'), said('0:05', '0:20', 'requirements', 'one')];

  it('adds what can follow', () => {
    const log = given.log(...begun);
    expect(append(log, noted('0:21', 'x'))).toEqual([...log, noted('0:21', 'x')]);
  });

  it.each<[string, LaterEvent[], LaterEvent, string]>([
    ['after the end', [...begun, ended('1:00', 'quit')], noted('1:00', 'x'), 'the session has ended'],
    ['a step that is not drilled', begun, entered('1:00', 'modeling'), '"modeling" is not a step of this run'],
    ['said elsewhere', begun, said('1:00', '1:01', 'data', 'x'), '"data" is not the step under way'],
    ['said before a step', [], said('1:00', '1:01', 'data', 'x'), '"data" is not the step under way'],
    ['hinted elsewhere', begun, hinted('1:00', 'data', 'x'), '"data" is not the step under way'],
    ['time that runs backwards', begun, noted('0:19', 'x'), 'time runs backwards, from 20000 to 19000 ms'],
    ['backwards over an unknown time', [...begun, noted(null, 'x')], noted('0:19', 'y'), 'time runs backwards'],
    ['over before it begins', begun, said('0:40', '0:30', 'requirements', 'x'), 'it ends before it begins'],
    ['undoing what is no utterance', begun, undone('0:30', 1), 'no utterance 1 stands'],
    ['undoing twice', [...begun, undone('0:30', 2)], undone('0:31', 2), 'no utterance 2 stands'],
  ])('refuses %s', (_, before, event, message) => {
    expect(() => append(given.log(...before), event)).toThrow(message);
  });

  it('lets a draft of before the pause be said after it', () => {
    const log = given.log(...begun, paused('0:30'), resumed('0:30'));
    expect(append(log, said('0:25', '0:40', 'requirements', 'x'))).toHaveLength(6);
  });
});
