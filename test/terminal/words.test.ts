import { Chalk } from 'chalk';
import { describe, expect, test } from 'vitest';
import type { LaterEvent, Log } from '../../src/session/event.ts';
import type { News } from '../../src/session/ports.ts';
import { fold } from '../../src/session/state.ts';
import { boardText, newsText, type Wording } from '../../src/terminal/words.ts';
import { answered, ended, entered, hinted, noted, paused, resumed, said, suspended, undone } from '../session/given.ts';
import { started, wording } from './given.ts';

/** The words for the last of these events, after the others. */
function words(events: readonly LaterEvent[], parts: { coached?: boolean; wording?: Wording } = {}): string | null {
  const first = { ...started, coached: parts.coached ?? true };
  const log: Log = [first, ...events];
  const before: Log = [first, ...events.slice(0, -1)];
  const event = events.at(-1) ?? first;
  const news: News = { type: 'event', seq: events.length, event };
  return newsText(news, fold(log), fold(before), parts.wording ?? wording);
}

const ESC = '\x1b';
const COLOUR = new RegExp(`${ESC}\\[[0-9;]*m`, 'g');

const begun = entered('0:00', 'requirements');

describe('what a person reads of an event', () => {
  test('the start', () => {
    expect(words([])).toBe(
      [
        'Card fraud · 45 min',
        'Six steps. Enter says what you typed, /next goes on, /help lists the rest.',
        '',
        'Interviewer: Design a system that stops card fraud.',
      ].join('\n'),
    );
  });

  test('a step, in coach mode with its goal and three questions', () => {
    expect(words([begun, entered('5:00', 'framing'), entered('10:00', 'data')])).toBe(
      [
        '',
        'Step 3 of 6 · Data and features · 8 min',
        'What data and features is for.',
        'Worth asking:',
        '  · The first question about data?',
        '  · The second about data?',
        '  · The third about data?',
      ].join('\n'),
    );
  });

  test('a step without coaching, and one come back to', () => {
    expect(words([begun], { coached: false })).toBe('\nStep 1 of 6 · Requirements · 5 min');
    expect(words([begun, entered('1:00', 'framing'), entered('2:00', 'requirements')])).toBe(
      '\nStep 1 of 6 · Requirements · 5 min',
    );
  });

  test.each<[string, readonly LaterEvent[], string | null]>([
    ['an answer', [begun, said('0:10', '0:20', 'requirements', 'How many?')], null],
    [
      'the interviewer',
      [begun, answered('0:20', 'requirements', 'About  2,000\na second.')],
      'Interviewer: About 2,000 a second.',
    ],
    ['the board', [begun, noted('0:20', 'p99 100 ms')], 'On the board: p99 100 ms'],
    ['a hint', [begun, hinted('0:20', 'requirements', 'How fresh?')], 'Hint: How fresh?'],
    [
      'taken back',
      [begun, said('0:10', '0:20', 'requirements', 'How many?'), undone('0:30', 2)],
      'Taken back: "How many?"',
    ],
    [
      'something long taken back',
      [begun, said('0:10', '0:20', 'requirements', `${'word '.repeat(30)}end`), undone('0:30', 2)],
      `Taken back: "${'word '.repeat(12).trim()} …"`,
    ],
    ['paused', [begun, paused('12:31')], 'Paused at 12:31. Enter to go on, Ctrl-C again to stop; everything is saved.'],
    [
      'paused, time unknown',
      [begun, paused(null)],
      'Paused. Enter to go on, Ctrl-C again to stop; everything is saved.',
    ],
    ['resumed', [begun, paused('12:31'), resumed('12:31')], 'Going on at 12:31.'],
    ['away for seconds', [begun, suspended('31:20', 42_000)], 'You were away 42 s. The clock stood still at 31:20.'],
    ['away for minutes', [begun, suspended('31:20', 720_400)], 'You were away 12 min. The clock stood still at 31:20.'],
    [
      'away for hours',
      [begun, suspended('31:20', 7_500_000)],
      'You were away 2 h 5 min. The clock stood still at 31:20.',
    ],
    ['the end', [begun, ended('14:10', 'finished')], 'That was the last step. Done at 14:10.'],
    ['the end by /quit', [begun, ended('14:10', 'quit')], 'Ended at 14:10.'],
  ])('%s', (_, events, text) => {
    expect(words(events)).toBe(text);
  });
});

describe('a change of the plan, above the heading of the step that it was made for', () => {
  const above = (...events: readonly LaterEvent[]) => {
    const [rows = '', ...rest] = words(events)?.split('\n\n') ?? [];
    return rest.length === 0 ? '' : rows.replace('\n', ' ');
  };

  test.each([
    [
      'the buffer gave',
      [begun, entered('5:00', 'framing'), entered('12:00', 'data')],
      'The time plan: buffer 4 → 2 · serving 10 and monitoring 5 held',
    ],
    [
      'a step gave',
      [begun, entered('5:00', 'framing'), entered('10:00', 'data'), entered('23:30', 'modeling')],
      'The time plan: buffer 4 → 0 · modeling 8 → 6:30 · serving 10 and monitoring 5 held',
    ],
    [
      'what has no time any more holds none',
      [begun, entered('46:00', 'framing'), entered('47:00', 'data')],
      'The time plan: overtime 1 → 2',
    ],
    ['an early finish needs no words where nothing had shrunk', [begun, entered('3:00', 'framing')], ''],
    [
      'an early finish restores what had shrunk',
      [begun, entered('10:00', 'framing'), entered('12:00', 'data')],
      'Time given back: data 7 → 8 · buffer 0 → 2',
    ],
    [
      'as far as it goes',
      [begun, entered('15:00', 'framing'), entered('17:00', 'data')],
      'Time given back: modeling 5 → 8',
    ],
  ])('%s', (_, events, line) => {
    expect(above(...events)).toBe(line);
  });

  test('and once', () => {
    const state = fold([started, begun, entered('12:00', 'framing')]);
    expect(newsText({ type: 'replanned' }, state, fold([started, begun]), wording)).toBeNull();
  });
});

describe('how it is written', () => {
  const narrow = { ...wording, width: 30 };
  test('no row is as wide as the window', () => {
    const text = words([begun], { wording: narrow }) ?? '';
    expect(text.split('\n').every((row) => row.length < 30)).toBe(true);
    expect(text).toContain('  · The first question\n    about requirements?');
  });

  test('what others wrote cannot reach the terminal', () => {
    const evil = '\x1b]0;owned\x07 and \u202e\r';
    const { framework } = wording;
    const title = {
      ...framework,
      title: evil,
      steps: framework.steps.map((step) => ({ ...step, title: evil, goal: evil, questions: [evil] })),
    };
    const hostile: Wording = {
      ...wording,
      framework: title,
      prompt: { title: evil, ask: evil },
      style: new Chalk({ level: 1 }),
    };
    const texts = [
      words([], { wording: hostile }),
      words([begun], { wording: hostile }),
      words([begun, answered('0:20', 'requirements', evil)], { wording: hostile }),
      words([begun, hinted('0:20', 'requirements', evil)], { wording: hostile }),
      words([begun, noted('0:20', evil)], { wording: hostile }),
      words([begun, said('0:10', '0:20', 'requirements', evil), undone('0:30', 2)], { wording: hostile }),
      newsText({ type: 'refused', reason: evil }, fold([started, begun]), null, hostile),
      boardText([evil], hostile),
    ];
    for (const text of texts) {
      expect(text).toContain('^[]0;owned^G');
      expect(text?.replaceAll(COLOUR, '')).not.toMatch(/[^\P{Cc}\n]|\u202e/u);
    }
  });

  test('the board', () => {
    expect(boardText([], wording)).toBe('The board is empty. /board TEXT writes a constraint on it.');
    expect(boardText(['p99 100 ms', '2,000 a second'], wording)).toBe(
      'On the board:\n  1 p99 100 ms\n  2 2,000 a second',
    );
  });

  test('the length of a run of some steps', () => {
    const part = { ...started, steps: ['data'], minutes: 8 };
    const text = newsText({ type: 'event', seq: 0, event: part }, fold([part]), null, wording);
    expect(text?.split('\n').slice(0, 2)).toEqual([
      'Card fraud · 8 min',
      'Six steps, 1 of 6 steps. Enter says what you typed, /next goes on, /help lists',
    ]);
  });
});
