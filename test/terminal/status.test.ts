import * as fc from 'fast-check';
import stringWidth from 'fast-string-width';
import { describe, expect, test } from 'vitest';
import type { LaterEvent, Log } from '../../src/session/event.ts';
import { fold, type State } from '../../src/session/state.ts';
import { statusLine } from '../../src/terminal/status.ts';
import { timeTable } from '../../src/terminal/time-table.ts';
import { stepTitles } from '../../src/terminal/words.ts';
import { ms } from '../session/given.ts';
import { framework, started } from './given.ts';

const titles = stepTitles(framework);
/** A session that entered its steps at these times, in order. */
const at = (...times: readonly (string | null)[]): State => {
  const entered = times.map((time, i): LaterEvent => {
    return { type: 'entered', step: started.steps[i] ?? '', at: time === null ? null : ms(time) };
  });
  const log: Log = [started, ...entered];
  return fold(log);
};
const paused = (state: State): State => ({ ...state, paused: true });
const status = (state: State, now: string | null, width = 100) =>
  statusLine(state, now === null ? null : ms(now), { width, titles });

describe('the status row', () => {
  test.each([
    ['at the start', at('0:00'), '0:00', '1/6 Requirements   5:00 left · 45 min in all'],
    ['a second later', at('0:00'), '0:01', '1/6 Requirements   4:59 left · 45 min in all'],
    ['in the third step', at('0:00', '5:00', '10:00'), '13:28', '3/6 Data and features   4:32 left · 32 min in all'],
    ['the last second', at('0:00'), '5:00', '1/6 Requirements   0:00 left · 40 min in all'],
    ['time unknown', at(null), null, '1/6 Requirements'],
    ['before the first step', at(), '0:00', ''],
    ['paused', paused(at('0:00')), '1:05', '1/6 Requirements   paused at 1:05 · Enter goes on · Ctrl-C stops'],
    [
      'an early finish lengthens nothing',
      at('0:00', '1:00'),
      '1:00',
      '2/6 Problem framing   5:00 left · 44 min in all',
    ],
  ])('%s', (_, state, now, text) => {
    expect(status(state, now).text).toBe(text);
  });

  test.each([
    [
      'the buffer gives first',
      at('0:00'),
      '5:45',
      '1/6 Requirements   0:45 over · 1 min more: buffer 4 → 3 · serving 10, monitoring 5 held',
    ],
    [
      'then data',
      at('0:00'),
      '9:30',
      '1/6 Requirements   4:30 over · 1 min more: data 8 → 7 · serving 10, monitoring 5 held',
    ],
    [
      'then modeling',
      at('0:00', '5:00', '10:00'),
      '22:10',
      '3/6 Data and features   4:10 over · 1 min more: modeling 8 → 7 · serving 10, monitoring 5 held',
    ],
    [
      'serving last',
      at('0:00', '5:00', '10:00', '18:00'),
      '31:10',
      '4/6 Modeling and training   5:10 over · 1 min more: serving 9 → 8',
    ],
    [
      'then time beyond the session',
      at('0:00', '1:00', '2:00', '3:00', '4:00', '5:00'),
      '50:30',
      '6/6 Monitoring and iteration   40:30 over · 1 min more: overtime 6 → 7',
    ],
  ])('over budget: %s', (_, state, now, text) => {
    expect(status(state, now)).toEqual({ text, tone: 'over' });
  });

  test.each([
    [100, '3/6 Data and features   4:10 over · 1 min more: modeling 8 → 7 · serving 10, monitoring 5 held'],
    [80, '3/6   4:10 over · 1 min more: modeling 8 → 7 · serving 10, monitoring 5 held'],
    [70, '3/6   4:10 over · 1 min more: modeling 8 → 7 · serving 10 held'],
    [60, '3/6   4:10 over · 1 min more: modeling 8 → 7'],
    [50, '3/6   4:10 over · 1 min more: modeling 8 → 7'],
    [40, '3/6   4:10 over · modeling 8 → 7'],
    [33, '3/6   4:10 over · modeling 8 → 7'],
    [20, '3/6   4:10 over'],
    [12, '4:10 over'],
    [5, '3/6'],
    [3, ''],
    [0, ''],
  ])('over budget in %i columns', (width, text) => {
    expect(status(at('0:00', '5:00', '10:00'), '22:10', width).text).toBe(text);
  });

  test.each([
    [80, '5/6 Serving and inference   9:59 left · 23 min in all'],
    [50, '5/6 Serving and inference   9:59 · 23 min'],
    [40, '5/6 Serving and inference   9:59'],
    [32, '5/6   9:59 left · 23 min in all'],
    [20, '5/6   9:59 · 23 min'],
    [12, '5/6   9:59'],
    [6, '9:59'],
  ])('in %i columns', (width, text) => {
    expect(status(at('0:00', '5:00', '10:00', '16:00', '22:00'), '22:01', width).text).toBe(text);
  });

  test('is always narrower than the window, whatever the steps are called', () => {
    const titled = fc.array(fc.string({ unit: 'grapheme', maxLength: 60 }), { minLength: 6, maxLength: 6 });
    fc.assert(
      fc.property(
        titled,
        fc.nat(200),
        fc.nat(4_000_000),
        fc.integer({ min: 1, max: 6 }),
        (names, width, now, steps) => {
          const state = at(...['0:00', '5:00', '10:00', '18:00', '26:00', '36:00'].slice(0, steps));
          const begun = ms('36:00');
          const named = new Map(started.steps.map((id, i) => [id, names[i] ?? '']));
          const { text } = statusLine(state, begun + now, { width, titles: named });
          expect(stringWidth(text)).toBeLessThan(Math.max(1, width));
          expect(text).not.toMatch(/\p{Cc}/u);
        },
      ),
    );
  });
});

describe('/time', () => {
  const state = at('0:00', '4:00', '12:00');
  test('planned, now and used, for the whole plan', () => {
    expect(timeTable(state, ms('13:30'), { width: 80, titles })).toBe(
      [
        '    Step                       planned       now      used',
        '  1 Requirements                  5:00      4:00      4:00',
        '  2 Problem framing               5:00      8:00      8:00',
        '› 3 Data and features             8:00      8:00      1:30',
        '  4 Modeling and training         8:00      8:00',
        '  5 Serving and inference        10:00     10:00',
        '  6 Monitoring and iteration      5:00      5:00',
        '    Buffer                        4:00      2:00',
        '    In all                       45:00     45:00     13:30',
      ].join('\n'),
    );
  });

  test('shows what an overrun has taken, and the time beyond the session', () => {
    const table = timeTable(state, ms('50:00'), { width: 80, titles });
    expect(table).toContain('› 3 Data and features             8:00     38:00     38:00');
    expect(table).toContain('  5 Serving and inference        10:00      0:00');
    expect(table).toContain('    Overtime                                          5:00');
  });

  test('where time is unknown, only the plan', () => {
    const table = timeTable(at(null), null, { width: 80, titles });
    expect(table).toContain('› 1 Requirements                  5:00      5:00\n');
    expect(table).toContain('    In all                       45:00     45:00');
  });

  test('in a narrow window the titles give way', () => {
    expect(timeTable(state, ms('13:30'), { width: 40, titles }).split('\n').slice(0, 4)).toEqual([
      '    Step    planned       now      used',
      '  1 Requ…      5:00      4:00      4:00',
      '  2 Prob…      5:00      8:00      8:00',
      '› 3 Data…      8:00      8:00      1:30',
    ]);
  });
});
