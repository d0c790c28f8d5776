import { describe, expect, it } from 'vitest';
import { figuresOf, half, type Trial, table } from './figures.ts';
import { type Graded, report } from './transcripts.ts';

const trial = (id: string, fires: boolean, fired: boolean, target = 'a'): Trial => ({ id, target, fires, fired });
const HIT = trial('a-1', true, true);
const MISS = trial('a-2', true, false);
const ALARM = trial('a-3', false, true);
const SILENT = trial('a-4', false, false);

describe('figures', () => {
  it.each([
    ['all right', [HIT, SILENT], { wrong: 0, precision: 1, recall: 1, f1: 1, falseAlarms: 0 }],
    ['one of each', [HIT, MISS, ALARM, SILENT], { wrong: 2, precision: 0.5, recall: 0.5, f1: 0.5, falseAlarms: 0.5 }],
    ['two found of three', [HIT, HIT, MISS], { wrong: 1, precision: 1, recall: 2 / 3, f1: 0.8, falseAlarms: null }],
    ['one true of three', [HIT, ALARM, ALARM], { wrong: 2, precision: 1 / 3, recall: 1, f1: 0.5, falseAlarms: 1 }],
    ['none', [], { wrong: 0, precision: null, recall: null, f1: null, falseAlarms: null }],
  ])('of %s', (_, trials, figures) => {
    expect(figuresOf(trials)).toEqual({ count: trials.length, ...figures });
  });

  it('by odd and even ids', () => {
    expect(half([HIT, MISS, ALARM, SILENT], 'odd')).toEqual([HIT, ALARM]);
    expect(half([trial('b-12b', true, true), trial('none', true, true)], 'even')).toHaveLength(2);
  });

  it('as a table', () => {
    expect(table([HIT, MISS, ALARM, SILENT, trial('bb-1', true, true, 'bb')])).toMatchInlineSnapshot(`
      "              snippets         wrong     precision        recall            F1  false alarms
      a                    4             2          0.50          0.50          0.50          0.50
      bb                   1             0          1.00          1.00          1.00             -
      all                  5             2          0.67          0.67          0.67          0.50
      odd ids              3             1          0.67          1.00          0.80          1.00
      even ids             2             1             -          0.00          0.00          0.00
      missed: a-2
      false alarms: a-3"
    `);
  });
});

describe('transcripts', () => {
  const graded = (file: string, level: number, rated: number | null, rest: Partial<Graded> = {}): Graded => ({
    file,
    level,
    rated,
    score: rated,
    signals: [],
    absent: [],
    found: [],
    ...rest,
  });

  it('against their levels, with the signals they show and those they do not', () => {
    const shows = { signals: ['a', 'b'], absent: ['c', 'd'], found: ['b', 'c'] };
    expect(
      report([graded('one', 4, 4, shows), graded('two', 2, 3), graded('three', 1, 3), graded('four', 1, null)]),
    ).toMatchInlineSnapshot(`
      "one: level 4, rated 4 (4); missed a; false c
      two: level 2, rated 3 (3)
      three: level 1, rated 3 (3)
      four: level 1, rated nothing said
      on their level: 1 of 4; off by more than one: 2
      listed signals found: 1 of 2 (0.50)
      absent signals that fire: 1 of 2 (0.50)"
    `);
  });
});
