import { describe, expect, it } from 'vitest';
import type { LaterEvent } from '../../src/session/event.ts';
import type { Input } from '../../src/session/ports.ts';
import { resume, run } from '../../src/session/run.ts';
import {
  answered,
  board,
  command,
  ended,
  enter,
  entered,
  hinted,
  input,
  leave,
  log,
  noted,
  paused,
  resumed,
  said,
  say,
  scene,
  started,
  suspended,
  undone,
} from './given.ts';
import { answering, hinting } from './others.ts';

const interviewer = answering((text) => (text.endsWith('?') ? { text: `about “${text}”`, fact: 'scale' } : null));
const coach = hinting((state) => (state.said.length === 0 ? 'How fast must it be?' : null));

/** Given a session that has just begun, when the candidate does this, then this has happened, and this was refused. */
const cases: [string, Input[], LaterEvent[], string[]?][] = [
  ['end of input at once', [input('0:00', 'end')], [ended('0:00', 'input')]],
  [
    'something said, no answer',
    [say('0:05', '0:20', 'We block fraud.'), leave],
    [said('0:05', '0:20', 'requirements', 'We block fraud.')],
  ],
  [
    'a question and its answer',
    [say('0:05', '0:20', 'How many?'), leave],
    [said('0:05', '0:20', 'requirements', 'How many?'), answered('0:20', 'requirements', 'about “How many?”', 'scale')],
  ],
  ['a blank line says nothing', [say('0:05', '0:20', '  '), leave], []],
  [
    'the next step, and what is said in it',
    [command('5:00', 'next'), say('5:01', '5:09', 'Logs.'), leave],
    [entered('5:00', 'data'), said('5:01', '5:09', 'data', 'Logs.')],
  ],
  [
    'the next step after the last ends the session',
    [command('5:00', 'next'), command('13:00', 'next'), command('23:00', 'next')],
    [entered('5:00', 'data'), entered('13:00', 'serving'), ended('23:00', 'finished')],
  ],
  [
    'back, and on again',
    [command('5:00', 'next'), command('6:00', 'back'), command('7:00', 'next'), leave],
    [entered('5:00', 'data'), entered('6:00', 'requirements'), entered('7:00', 'data')],
  ],
  ['back from the first step', [command('5:00', 'back'), leave], [], ['this is the first step']],
  [
    'undo takes the last standing utterance',
    [
      say('0:01', '0:02', 'a.'),
      say('0:03', '0:04', 'b.'),
      command('0:05', 'undo'),
      command('0:06', 'undo'),
      command('0:07', 'undo'),
      leave,
    ],
    [
      said('0:01', '0:02', 'requirements', 'a.'),
      said('0:03', '0:04', 'requirements', 'b.'),
      undone('0:05', 3),
      undone('0:06', 2),
    ],
    ['there is nothing to undo'],
  ],
  [
    'the time of a strict session is over',
    [say('0:01', '0:02', 'a.'), { type: 'end', at: 1_380_000, reason: 'time' }],
    [said('0:01', '0:02', 'requirements', 'a.'), { type: 'ended', at: 1_380_000, reason: 'time' }],
  ],
  [
    'the compressed plan, once',
    [command('1:00', 'compress'), command('2:00', 'compress'), leave],
    [{ type: 'compressed', at: 60_000 }],
    ['this is the compressed plan already'],
  ],
  ['a note', [board('0:05', 'p99 100 ms'), leave], [noted('0:05', 'p99 100 ms')]],
  ['an empty note', [board('0:05', ' '), leave], [], ['there is nothing to put on the board']],
  [
    'a hint while something is missing',
    [command('0:05', 'hint'), say('0:06', '0:07', 'x.'), command('0:08', 'hint'), leave],
    [hinted('0:05', 'requirements', 'How fast must it be?'), said('0:06', '0:07', 'requirements', 'x.')],
    ['nothing is missing in this step so far'],
  ],
  [
    'a pause, and on',
    [input('1:00', 'pause'), input('1:00', 'pause'), input('1:00', 'resume'), input('1:00', 'resume'), leave],
    [paused('1:00'), resumed('1:00')],
  ],
  [
    'saying something while paused goes on',
    [input('1:00', 'pause'), say('1:00', '1:01', 'So.'), leave],
    [paused('1:00'), resumed('1:01'), said('1:00', '1:01', 'requirements', 'So.')],
  ],
  ['quitting while paused', [input('1:00', 'pause'), command('1:00', 'quit')], [paused('1:00'), ended('1:00', 'quit')]],
  ['time away', [{ type: 'suspended', at: 9000, ms: 4000 }, leave], [suspended('0:09', 4000)]],
  [
    'a script’s interviewer, and a step that begins by a script',
    [
      { type: 'interviewer', at: 9000, step: null, text: 'Go on.' },
      enter('0:10', 'serving'),
      enter('0:11', 'serving'),
      { type: 'interviewer', at: 12_000, step: 'data', text: 'And the data?' },
      input('0:20', 'end'),
    ],
    [
      answered('0:09', 'requirements', 'Go on.'),
      entered('0:10', 'serving'),
      answered('0:12', 'data', 'And the data?'),
      ended('0:20', 'input'),
    ],
  ],
  [
    'lines without times',
    [say(null, null, 'a.'), command(null, 'next'), say(null, null, 'b.'), input(null, 'end')],
    [
      said(null, null, 'requirements', 'a.'),
      entered(null, 'data'),
      said(null, null, 'data', 'b.'),
      ended(null, 'input'),
    ],
  ],
];

describe('run', () => {
  it.each(cases)('%s', async (_, inputs, events, refusals = []) => {
    const parts = scene(inputs, { interviewer, coach });
    expect(await run(started, parts)).toEqual(log(entered('0:00', 'requirements'), ...events));
    expect(parts.happened.flatMap((what) => ('shown' in what && what.shown === 'refused' ? [what.of] : []))).toEqual(
      refusals,
    );
  });

  it('refuses hints where there is no coach', async () => {
    const parts = scene([command('0:05', 'hint'), leave]);
    await run(started, parts);
    expect(parts.happened).toContainEqual({ shown: 'refused', of: 'there are no hints in this session' });
  });

  it('saves every event before it shows it, and asks for the next only then', async () => {
    const parts = scene([say('0:05', '0:20', 'How many?'), command('0:30', 'quit')], { interviewer });
    await run(started, parts);
    expect(parts.happened).toEqual(
      ['started', 'entered', 'said', 'answered', 'ended'].flatMap((type) => [
        { saved: type },
        { shown: 'event', of: type },
      ]),
    );
  });

  it('stops the clock for a pause', async () => {
    const parts = scene([input('1:00', 'pause'), say('1:00', '1:05', 'So.'), leave]);
    await run(started, parts);
    expect(parts.happened.slice(4)).toEqual([
      { saved: 'paused' },
      { clock: 'pause' },
      { shown: 'event', of: 'paused' },
      { saved: 'resumed' },
      { clock: 'go' },
      { shown: 'event', of: 'resumed' },
      { saved: 'said' },
      { shown: 'event', of: 'said' },
    ]);
  });

  it.each([
    ['as planned', '5:00', 0],
    ['over', '6:00', 1],
    ['early', '4:00', 1],
  ])('tells of a new plan when a step is left: %s', async (_, time, told) => {
    const parts = scene([command(time, 'next'), leave]);
    await run(started, parts);
    expect(parts.happened.filter((what) => 'shown' in what && what.shown === 'replanned')).toHaveLength(told);
  });

  it('lets the interviewer see what just happened', async () => {
    const seen: string[] = [];
    const parts = scene([say('0:05', '0:20', 'How many?'), leave], {
      interviewer: (state, event) => {
        seen.push(`${event.type} ${state.said.length} ${state.seq}`);
        return null;
      },
    });
    await run(started, parts);
    expect(seen).toEqual(['entered 0 2', 'said 1 3']);
  });

  it('does not enter a step by itself in a rehearsal', async () => {
    const rehearsal = { ...started, origin: 'rehearsal' as const };
    const events = await run(rehearsal, scene([enter('0:20', 'data'), input('1:00', 'end')]));
    expect(events).toEqual([rehearsal, entered('0:20', 'data'), ended('1:00', 'input')]);
  });

  it('ends with the error of a save that fails, without showing what was not saved', async () => {
    const full = new Error('no space left');
    const parts = scene([say('0:05', '0:20', 'lost')], {
      save: (event) => {
        if (event.type === 'said') throw full;
      },
    });
    await expect(run(started, parts)).rejects.toBe(full);
    expect(parts.happened).not.toContainEqual({ shown: 'event', of: 'said' });
  });
});

describe('resume', () => {
  const left = log(entered('0:00', 'requirements'), said('0:05', '0:20', 'requirements', 'one'), paused('0:30'));

  it('goes on where the session was left', async () => {
    const parts = scene([say('0:30', '0:40', 'two'), command('0:50', 'quit')]);
    parts.clock.now = () => 30_000;
    expect(await resume(left, parts)).toEqual([
      ...left,
      resumed('0:30'),
      said('0:30', '0:40', 'requirements', 'two'),
      ended('0:50', 'quit'),
    ]);
    expect(parts.happened[0]).toEqual({ saved: 'resumed' });
  });

  it('enters the first step where the process died before it was', async () => {
    expect(await resume(log(), scene([leave]))).toEqual(log(resumed('0:00'), entered('0:00', 'requirements')));
  });

  it('does not go on with what has ended', async () => {
    await expect(resume(log(ended('0:00', 'quit')), scene([]))).rejects.toThrow('the session has ended');
  });

  it('makes the same log whether it was left or not', async () => {
    const first = [say('0:05', '0:20', 'one?'), command('6:00', 'next')];
    const second = [say('6:05', '6:20', 'two?'), command('13:00', 'next'), command('20:00', 'quit')];
    const whole = await run(started, scene([...first, ...second], { interviewer }));
    const half = await run(started, scene([...first, leave], { interviewer }));
    const parts = scene(second, { interviewer });
    parts.clock.now = () => 360_000;
    const joined = await resume(half, parts);
    expect(joined.filter(({ type }) => type !== 'resumed')).toEqual(whole);
  });
});
