import { describe, expect, it } from 'vitest';
import type { LaterEvent } from '../../src/session/event.ts';
import { fold } from '../../src/session/state.ts';
import { finishedSteps, goesOnAt, planAt, times, usedUntil } from '../../src/session/times.ts';
import { after, ended, entered, full, ms, noted, said } from './given.ts';

/** Minutes of a step: entered at, used, budget at entry. */
type Row = [number | null, number | null, number | null];
const minutes = (value: number | null) => (value === null ? null : value / 60_000);

describe('times: entered at, used and budget at entry of requirements (5), data (8), serving (10)', () => {
  it.each<[string, LaterEvent[], Row[]]>([
    [
      'nothing entered',
      [],
      [
        [null, null, null],
        [null, null, null],
        [null, null, null],
      ],
    ],
    [
      'the step under way lasts until the latest event',
      [entered('0:00', 'requirements'), said('1:00', '2:00', 'requirements', 'x')],
      [
        [0, 2, 5],
        [null, 0, null],
        [null, 0, null],
      ],
    ],
    [
      'all as planned',
      [
        entered('0:00', 'requirements'),
        entered('5:00', 'data'),
        entered('13:00', 'serving'),
        ended('23:00', 'finished'),
      ],
      [
        [0, 5, 5],
        [5, 8, 8],
        [13, 10, 10],
      ],
    ],
    [
      'an overrun takes from what follows',
      [
        entered('0:00', 'requirements'),
        entered('7:00', 'data'),
        entered('13:00', 'serving'),
        ended('23:00', 'finished'),
      ],
      [
        [0, 7, 5],
        [7, 6, 6],
        [13, 10, 10],
      ],
    ],
    [
      'after the switch to the compressed plan a step is entered with its floor',
      [
        entered('0:00', 'requirements'),
        { type: 'compressed', at: 120_000 },
        entered('3:00', 'data'),
        entered('8:00', 'serving'),
        ended('16:00', 'finished'),
      ],
      [
        [0, 3, 5],
        [3, 5, 5],
        [8, 8, 8],
      ],
    ],
    [
      'the budget of a second stay is not asked for',
      [
        entered('0:00', 'requirements'),
        entered('4:00', 'data'),
        entered('6:00', 'requirements'),
        entered('8:00', 'data'),
        ended('9:00', 'quit'),
      ],
      [
        [0, 6, 5],
        [4, 3, 8],
        [null, 0, null],
      ],
    ],
    [
      'a step that was passed over used nothing',
      [entered('0:00', 'requirements'), entered('5:00', 'serving'), ended('10:00', 'input')],
      [
        [0, 5, 5],
        [null, 0, null],
        [5, 5, 10],
      ],
    ],
    [
      'an unknown end',
      [entered('0:20', 'requirements'), entered('5:20', 'data'), ended(null, 'input')],
      [
        [1 / 3, 5, 5],
        [16 / 3, null, 8],
        [null, 0, null],
      ],
    ],
    [
      'an unknown entry takes the times of two steps, and every budget after it',
      [entered('0:00', 'requirements'), entered(null, 'data'), entered('12:00', 'serving'), ended('20:00', 'input')],
      [
        [0, null, 5],
        [null, null, null],
        [12, 8, null],
      ],
    ],
    [
      'no times at all',
      [entered(null, 'requirements'), entered(null, 'data'), ended(null, 'input')],
      [
        [null, null, null],
        [null, null, null],
        [null, null, null],
      ],
    ],
  ])('%s', (_, events, expected) => {
    const rows = times(after(...events));
    expect(rows.map((row) => [row.enteredAt, row.used, row.budget].map(minutes))).toEqual(expected);
    expect(rows.map((row) => minutes(row.planned))).toEqual([5, 8, 10]);
  });

  it('tells which steps were entered and which is under way', () => {
    const events = [entered('0:00', 'requirements'), entered('5:00', 'serving')];
    const flags = (...more: LaterEvent[]) => times(after(...events, ...more)).map((row) => [row.entered, row.open]);
    expect(flags()).toEqual([
      [true, false],
      [false, false],
      [true, true],
    ]);
    expect(flags(ended('6:00', 'quit'))).toEqual([
      [true, false],
      [false, false],
      [true, false],
    ]);
  });
});

describe('while a session goes on', () => {
  const state = fold([full, entered('0:00', 'requirements'), entered('4:00', 'framing'), noted('8:30', 'x')]);

  it('knows what is used so far and what is finished', () => {
    expect(Object.fromEntries(usedUntil(state, ms('9:30')) ?? [])).toEqual({ requirements: 240, framing: 330 });
    expect([...finishedSteps(state)]).toEqual(['requirements']);
    expect(usedUntil(state, null)).toBeNull();
  });

  it('shows what staying costs', () => {
    const at = (time: string) => planAt(state, ms(time));
    expect([at('9:00').buffer, at('9:30').buffer, at('14:00').buffer, at('15:00').buffer]).toEqual([300, 270, 0, 0]);
    expect(at('15:00').steps.find(({ id }) => id === 'data')?.budget).toBe(7 * 60);
    expect(planAt(state, null)).toBe(state.plan);
  });

  it('counts whole seconds that sum to what the clock shows', () => {
    const odd = fold([
      full,
      { type: 'entered', step: 'requirements', at: 0 },
      { type: 'entered', step: 'framing', at: 1_700 },
      { type: 'entered', step: 'data', at: 3_400 },
    ]);
    expect([...(usedUntil(odd, 5_100)?.values() ?? [])]).toEqual([1, 2, 2]);
  });
});

describe('goesOnAt: where a session that was left at 2:00 goes on', () => {
  it.each([
    ['nothing was kept', null, '9:00', '2:00'],
    ['kept before the last event', '1:58', '9:00', '2:00'],
    ['kept after it', '2:16', '9:00', '2:16'],
    ['more than there has been', '2:16', '2:10', '2:00'],
    ['the wall clock was set back', '2:16', '0:00', '2:00'],
  ])('%s', (_, kept, elapsed, at) => {
    const left = after(entered('0:00', 'requirements'), said('1:00', '2:00', 'requirements', 'x'));
    expect(goesOnAt(left, kept === null ? null : ms(kept), ms(elapsed))).toBe(ms(at));
  });
});
