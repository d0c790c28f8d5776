import { describe, expect, it } from 'vitest';
import type { Rehearsal, Turn } from '../../src/content/rehearsal.ts';
import type { Input } from '../../src/session/ports.ts';
import { inputsOf, script } from '../../src/session/script.ts';
import { fold, type State } from '../../src/session/state.ts';
import { formatAt, parseAt, spoken } from '../../src/session/timing.ts';
import { started } from './given.ts';
import { topical } from './rehearsals.ts';

const words = (count: number) => Array.from({ length: count }, () => 'word').join(' ');

const rehearsal = (turns: Turn[], rest: Partial<Rehearsal> = {}): Rehearsal => ({
  rehearsal: 1,
  prompt: 'fraud',
  framework: 'six-step',
  turns,
  ...rest,
});

/** An input in one line: what, where, from when to when (in seconds). */
function line(input: Input): string {
  const at = 'at' in input ? (input.at === null ? '?' : input.at / 1000) : '';
  if (input.type === 'say') return `say ${input.begun === null ? '?' : input.begun / 1000}-${at} ${input.text}`;
  if (input.type === 'interviewer') return `interviewer ${at} ${input.step} ${input.text}`;
  return input.type === 'enter' ? `enter ${at} ${input.step}` : `${input.type} ${at}`;
}

const cases: [string, Rehearsal, string[]][] = [
  ['nothing', rehearsal([]), ['end ?']],
  ['nothing, for ten minutes', rehearsal([], { end: '10:00' }), ['end 600']],
  [
    'a turn lasts until the next, the last one until the end',
    rehearsal(
      [
        { at: '0:20', say: 'a' },
        { at: '4:50', say: 'b' },
      ],
      { end: '1:02:03' },
    ),
    ['enter 20 requirements', 'say 20-290 a', 'say 290-3723 b', 'end 3723'],
  ],
  [
    'without an end the length of the last utterance is unknown',
    rehearsal([{ at: '0:20', say: 'a' }]),
    ['enter 20 requirements', 'say 20-? a', 'end ?'],
  ],
  [
    'an interviewer’s line at the end lasts no time',
    rehearsal([
      { at: '0:20', say: 'a' },
      { at: '1:00', interviewer: 'Thanks.' },
    ]),
    ['enter 20 requirements', 'say 20-60 a', 'interviewer 60 requirements Thanks.', 'end 60'],
  ],
  [
    'a step that begins at the end lasts an unknown time',
    rehearsal([
      { at: '0:20', say: 'a' },
      { at: '1:00', enter: 'data' },
    ]),
    ['enter 20 requirements', 'say 20-60 a', 'enter 60 data', 'end ?'],
  ],
  [
    'times not given are unknown',
    rehearsal([{ say: 'a' }, { at: '1:00', say: 'b' }, { say: 'c' }, { at: '2:00', step: 'data', say: 'd' }]),
    ['enter ? requirements', 'say ?-60 a', 'say 60-? b', 'say ?-120 c', 'enter 120 data', 'say 120-? d', 'end ?'],
  ],
  [
    'steps by id, number and topic; the default is the step before',
    rehearsal([
      { step: 'framing', say: 'a' },
      { say: 'b' },
      { step: 5, say: 'c' },
      { step: 'features', say: 'd' },
      { step: 'robustness', interviewer: 'e' },
      { say: 'f' },
      { enter: 'training' },
      { say: 'g' },
    ]),
    [
      'enter ? framing',
      'say ?-? a',
      'say ?-? b',
      'enter ? serving',
      'say ?-? c',
      'enter ? data',
      'say ?-? d',
      'interviewer ? monitoring e',
      'enter ? monitoring',
      'say ?-? f',
      'enter ? modeling',
      'say ?-? g',
      'end ?',
    ],
  ],
  [
    'the first drilled step, and topics that it covers',
    rehearsal([{ say: 'a' }, { step: 'architecture', say: 'b' }], { steps: ['serving', 'data'] }),
    ['enter ? data', 'say ?-? a', 'enter ? serving', 'say ?-? b', 'end ?'],
  ],
  [
    'an interviewer’s line begins no step that it does not name',
    rehearsal([
      { at: '0:00', interviewer: 'Design it.' },
      { at: '0:20', say: 'a' },
    ]),
    ['interviewer 0 requirements Design it.', 'enter 20 requirements', 'say 20-? a', 'end ?'],
  ],
  [
    'it begins a step that it names at a known time',
    rehearsal([{ at: '0:20', say: 'a' }, { at: '9:00', step: 'data', interviewer: 'The data?' }, { say: 'b' }]),
    ['enter 20 requirements', 'say 20-540 a', 'enter 540 data', 'interviewer 540 data The data?', 'say ?-? b', 'end ?'],
  ],
  [
    'where its time is unknown, the step begins with what follows',
    rehearsal([
      { at: '0:20', say: 'a' },
      { step: 'data', interviewer: 'The data?' },
      { at: '9:00', say: 'b' },
    ]),
    ['enter 20 requirements', 'say 20-? a', 'interviewer ? data The data?', 'enter 540 data', 'say 540-? b', 'end ?'],
  ],
];

describe('what a rehearsal comes to', () => {
  it.each(cases)('%s', (_, given, expected) => {
    expect(inputsOf(given, topical).map(line)).toEqual(expected);
  });

  it.each<[string, Rehearsal, string[]]>([
    [
      'a turn begins when the one before has been spoken',
      rehearsal([{ say: words(60) }, { step: 'data', say: words(30) }], { wpm: 120 }),
      ['enter 0', 'say 0-30', 'enter 30', 'say 30-45', 'end 45'],
    ],
    [
      'a time given stands, and what follows counts from it',
      rehearsal([{ say: words(60) }, { at: '2:00', say: words(30) }, { say: words(2) }], { wpm: 120 }),
      ['enter 0', 'say 0-120', 'say 120-135', 'say 135-136', 'end 136'],
    ],
    [
      'never past the next time given',
      rehearsal([{ say: words(60) }, { say: words(60) }, { at: '0:20', say: words(2) }], { wpm: 120 }),
      ['enter 0', 'say 0-20', 'say 20-20', 'say 20-21', 'end 21'],
    ],
    [
      'nor past the end',
      rehearsal([{ say: words(60) }, { say: words(60) }], { wpm: 120, end: '0:40' }),
      ['enter 0', 'say 0-30', 'say 30-40', 'end 40'],
    ],
    [
      'an interviewer’s line takes no time',
      rehearsal([{ say: words(60) }, { interviewer: words(60) }, { say: words(2) }], { wpm: 120 }),
      ['enter 0', 'say 0-30', 'interviewer 30', 'say 30-31', 'end 31'],
    ],
  ])('words a minute: %s', (_, given, expected) => {
    const short = inputsOf(given, topical).map((input) => line(input).split(' ').slice(0, 2).join(' '));
    expect(short).toEqual(expected);
  });

  it.each([
    ['a step that is not drilled', { step: 'modeling', say: 'a' }],
    ['a topic of such a step only', { step: 'training', say: 'a' }],
    ['its number', { enter: 4 }],
    ['a number beyond the steps', { enter: 7 }],
  ])('refuses %s', (_, turn) => {
    const given = rehearsal([turn], { steps: ['data', 'serving'] });
    expect(() => inputsOf(given, topical)).toThrow('is not a step of this run');
  });
});

describe('the script', () => {
  const state: State = fold([started]);

  it('gives the inputs one after another, with the time of each', async () => {
    const given = rehearsal([{ at: '0:20', say: 'a' }, { say: 'b' }, { at: '1:30', enter: 'data' }], { end: '2:00' });
    const { candidate, clock } = script(given, topical);
    const seen: [string, number | null][] = [['', clock.now()]];
    for (let i = 0; i < 5; i += 1) seen.push([line(await candidate.next(state)), clock.now()]);
    expect(seen).toEqual([
      ['', 0],
      ['enter 20 requirements', 20_000],
      ['say 20-? a', null],
      ['say ?-90 b', 90_000],
      ['enter 90 data', 90_000],
      ['end 120', 120_000],
    ]);
  });
});

describe('times as a rehearsal writes them', () => {
  it.each([
    ['0:00', 0],
    ['4:05', 245],
    ['59:59', 3599],
    ['1:00:00', 3600],
    ['12:34:56', 45_296],
  ])('%s', (text, seconds) => {
    expect(parseAt(text)).toBe(seconds * 1000);
    expect(formatAt(seconds * 1000)).toBe(text);
    expect(formatAt(seconds * 1000 + 999)).toBe(text);
  });

  it('minutes may go beyond the hour', () => {
    expect(parseAt('75:30')).toBe(parseAt('1:15:30'));
  });

  it('a text takes its words', () => {
    expect(spoken(' one two\n three ', 60)).toBe(3000);
    expect(spoken('', 60)).toBe(0);
  });
});
