import { describe, expect, test } from 'vitest';
import type { Event, LaterEvent, Log, Started } from '../../src/session/event.ts';
import { newSession } from '../../src/session/start.ts';
import { entered } from '../session/given.ts';
import { answering } from '../session/others.ts';
import { framework, prompt } from './given.ts';
import { type Scenery, type Stage, stage } from './stage.ts';

const minute = 60_000;
const session = (parts: Partial<Parameters<typeof newSession>[0]> = {}): Started =>
  newSession({
    prompt,
    framework,
    coached: false,
    origin: 'interview',
    seed: 7,
    wall: null,
    engine: '0',
    content: 'abc',
    ...parts,
  });
const types = (log: readonly Event[]) => log.map(({ type }) => type);
/** Everything told since the session began, rows of a paragraph joined: no status row, no typed line. */
const told = async (s: Stage, pattern: RegExp) => {
  const text = (await s.scrolled()).join('\n').replaceAll(/\n(?=[a-z0-9(→·])/gu, ' ');
  return text.split('\n').filter((row) => pattern.test(row));
};
const OVER = /^Over budget/u;

describe('a step over its budget', () => {
  const uncoached = { session: session() };

  test('is told once, and again when another part of the plan gives', async () => {
    const s = await stage(uncoached);
    await s.pass(5 * minute);
    expect(await told(s, OVER)).toEqual([]);
    await s.pass(3000);
    const first = 'Over budget. 1 min more: buffer 4 → 3 · serving 10 and monitoring 5 held';
    expect(await told(s, OVER)).toEqual([first]);
    await s.pass(3 * minute);
    expect(await told(s, OVER)).toEqual([first]);
    await s.pass(1 * minute);
    const second = 'Over budget: buffer 4 → 0, next data 8 → 7 · serving 10 and monitoring 5 held';
    expect(await told(s, OVER)).toEqual([first, second]);
    await s.pass(3 * minute);
    expect((await told(s, OVER)).at(-1)).toBe(
      'Over budget: data 8 → 5, next modeling 8 → 7 · serving 10 and monitoring 5 held',
    );
  });

  test('and when serving has to give, it says so', async () => {
    const s = await stage(uncoached);
    await s.pass(18 * minute);
    const lines = await told(s, OVER);
    expect(lines.at(-1)).toMatch(/^Over budget: framing 5 → 3, next serving 10 → 9/u);
  });

  test('in a short session staying is reckoned in seconds', async () => {
    const s = await stage({ session: session({ minutes: 15 }) });
    await s.pass(103_000);
    expect(await told(s, OVER)).toEqual([
      'Over budget. 20 s more: buffer 1:19 → 0:59 · serving 3:20 and monitoring 1:40 held',
    ]);
    expect((await s.screen()).at(-2)).toBe('1/6   0:03 over · 20 s more: buffer 1:17 → 0:57 · serving 3:20 held');
  });

  test('what is half typed stays where it is', async () => {
    const s = await stage(uncoached);
    await s.type('half a thou');
    await s.pass(5 * minute + 3000);
    expect((await s.screen()).slice(-5)).toEqual([
      'Over budget. 1 min more: buffer 4 → 3 · serving 10 and monitoring 5 held',
      '/compress switches to the compressed plan (3/3/5/5/8/4, 17 in the buffer).',
      '',
      '1/6   0:03 over · 1 min more: buffer 4 → 3 · serving 10, monitoring 5 held',
      '› half a thou',
    ]);
  });

  test('in 40 columns no row is as wide as the window', async () => {
    const s = await stage({ ...uncoached, columns: 40 });
    await s.pass(10 * minute);
    expect((await s.screen()).every((row) => row.length < 40)).toBe(true);
    expect((await told(s, OVER)).length).toBe(2);
  });

  test('without animation it is told at the next Enter', async () => {
    const s = await stage({ ...uncoached, isAnimated: false });
    await s.pass(6 * minute);
    expect(await told(s, OVER)).toEqual([]);
    await s.type('So.\r');
    expect((await told(s, OVER)).length).toBe(1);
  });

  test('while paused nothing is told', async () => {
    const s = await stage(uncoached);
    await s.pass(4 * minute);
    await s.type('\x03');
    await s.pass(10 * minute);
    expect(await told(s, OVER)).toEqual([]);
  });
});

describe('/compress', () => {
  const OFFER = /^\/compress switches/u;
  const offered = '/compress switches to the compressed plan (3/3/5/5/8/4, 17 in the buffer).';
  const deeper = (probe: string): LaterEvent => ({
    type: 'probed',
    step: 'requirements',
    at: 10_000,
    text: 'And then?',
    probe,
  });
  const goingOn = (...events: readonly LaterEvent[]): Scenery => ({
    earlier: [session(), entered('0:00', 'requirements'), ...events],
  });

  test.each<[string, Scenery, number, readonly string[]]>([
    ['within the budget', { session: session() }, 5, []],
    ['an early step is overrun', { session: session() }, 6, [offered]],
    ['the interviewer digs', goingOn(deeper('scale/2')), 1, [offered]],
    ['the interviewer asks', goingOn(deeper('scale')), 1, []],
    ['it is compressed already', goingOn({ type: 'compressed', at: 10_000 }), 6, []],
    ['a late step is overrun', { earlier: [session(), entered('0:00', 'serving')] }, 20, []],
    ['a step is drilled alone', { session: session({ steps: ['data'] }) }, 9, []],
    [
      'a quick drill has its own figures',
      { session: session({ minutes: 15 }) },
      3,
      ['/compress switches to the compressed plan (1/1/1:40/1:40/2:40/1:20, 5:40 in the buffer).'],
    ],
  ])('is offered once: %s', async (_, scenery, minutes, lines) => {
    const s = await stage(scenery);
    for (let i = 0; i < 3; i += 1) await s.pass((minutes * minute) / 3 + 300);
    expect(await told(s, OFFER)).toEqual(lines);
  });

  test('switches, and /time shows what was planned, what is now, and what was used', async () => {
    const s = await stage({ session: session() });
    await s.pass(7 * minute);
    await s.type('/comp\t\r');
    expect(types(s.log).at(-1)).toBe('compressed');
    expect(await told(s, /^The compressed plan/u)).toEqual(['The compressed plan: 3/3/5/5/8/4, 17 in the buffer.']);
    await s.type('/time\r');
    expect((await s.scrolled()).slice(-12, -3)).toEqual([
      '    Step                       planned       now      used',
      '› 1 Requirements                  5:00      7:00      7:00',
      '  2 Problem framing               5:00      3:00',
      '  3 Data and features             8:00      5:00',
      '  4 Modeling and training         8:00      5:00',
      '  5 Serving and inference        10:00      8:00',
      '  6 Monitoring and iteration      5:00      4:00',
      '    Buffer                        4:00     13:00',
      '    In all                       45:00     45:00      7:00',
    ]);
    await s.type('/compress\r');
    expect((await s.screen()).join('\n')).toContain('This is the compressed plan already.');
  });

  test('makes room: the next overrun is told when the new buffer is used up', async () => {
    const switched: LaterEvent = { type: 'compressed', at: 420_000 };
    const s = await stage({ earlier: [session(), entered('0:00', 'requirements'), switched] });
    await s.pass(10 * minute);
    expect(await told(s, OVER)).toEqual([]);
    await s.pass(4 * minute);
    expect((await told(s, OVER)).length).toBe(1);
  });
});

describe('the end of a session', () => {
  test.each([
    ['a full session', 45, '43:58', ['One minute left: wrap up.']],
    ['before its last minute', 45, '42:00', []],
    ['a quick drill', 15, '13:58', ['One minute left: wrap up.']],
    ['a short one', 6, '4:58', []],
    ['the last half minute of a short one', 6, '5:28', ['Half a minute left: wrap up.']],
    ['one too short', 4, '3:50', []],
  ])('%s', async (_, minutes, from, lines) => {
    const s = await stage({ earlier: [session({ minutes }), entered(from, 'monitoring')] });
    await s.pass(3000);
    await s.type('So.\r');
    await s.pass(3000);
    expect(await told(s, /wrap up/u)).toEqual(lines);
  });

  test('what follows is overtime, shown as such', async () => {
    const s = await stage({ earlier: [session(), entered('0:00', 'requirements'), entered('44:30', 'monitoring')] });
    await s.pass(minute);
    expect(await told(s, /^The time is over/u)).toEqual(['The time is over: what follows is overtime, and counts.']);
    await s.pass(2 * minute);
    expect((await s.screen()).at(-2)).toBe('6/6 Monitoring and iteration   2:30 over · 1 min more: overtime 3 → 4');
  });
});

describe('a strict session', () => {
  const strict = session({ strict: true, minutes: 5 });
  const end = { type: 'ended', at: 5 * minute, reason: 'time' };

  test('ends by itself, and what is half typed is kept, not said', async () => {
    const s = await stage({ session: strict });
    await s.pass(4.5 * minute);
    await s.type('half a thou');
    await s.pass(minute);
    expect((await s.over).at(-1)).toEqual(end);
    expect(s.drafts.at(-1)).toBe('half a thou');
    expect(types(s.log)).not.toContain('said');
    expect((await s.screen()).at(-1)).toBe('The time is over at 5:00.');
  });

  test.each([
    ['nothing was typed', '', []],
    ['something was said in time', 'in time\r', ['in time']],
  ])('%s', async (_, keys, texts) => {
    const s = await stage({ session: strict });
    await s.type(keys);
    await s.pass(6 * minute);
    expect((await s.over).at(-1)).toEqual(end);
    expect(s.log.flatMap((event) => (event.type === 'said' ? [event.text] : []))).toEqual(texts);
  });

  test('Enter after the time says nothing any more', async () => {
    const earlier: Log = [strict, { type: 'entered', step: 'data', at: 5 * minute - 100 }];
    const s = await stage({ earlier });
    await s.type('just too la');
    await s.pass(120);
    expect(types(s.log)).not.toContain('ended');
    await s.type('te\r');
    expect(types(await s.over)).not.toContain('said');
    expect(s.drafts.at(-1)).toBe('just too late');
  });

  test('what was written in the editor when it was over is kept too', async () => {
    let close: (text: string) => void = () => {};
    const written = new Promise<string>((resolve) => {
      close = resolve;
    });
    const s = await stage({ session: strict, edit: () => written });
    await s.type('/edit\r');
    await s.pass(6 * minute);
    expect(types(s.log)).not.toContain('ended');
    close('from the editor');
    expect((await s.over).at(-1)).toEqual(end);
    expect(s.drafts.at(-1)).toBe('from the editor');
  });

  test('a pause stops its clock', async () => {
    const s = await stage({ session: strict });
    await s.pass(4 * minute);
    await s.type('\x03');
    await s.pass(10 * minute);
    expect(types(s.log).at(-1)).toBe('paused');
  });

  test('left and gone on with, it ends at the same time', async () => {
    const earlier: Log = [strict, entered('0:00', 'requirements'), entered('4:59', 'data')];
    const s = await stage({ earlier });
    await s.pass(2000);
    expect((await s.over).at(-1)).toEqual(end);
  });

  test.each([
    ['without animation', { isAnimated: false }],
    ['on a terminal that edits lines by itself', { isAnimated: false, isDumb: true }],
  ])('%s it ends as well', async (_, scenery) => {
    const s = await stage({ session: strict, ...scenery });
    await s.pass(6 * minute);
    expect((await s.over).at(-1)).toEqual(end);
  });

  test('any other goes on', async () => {
    const s = await stage({ session: session({ minutes: 5 }) });
    await s.pass(6 * minute);
    expect(types(s.log)).not.toContain('ended');
  });
});

describe('a session that is spoken', () => {
  const aloud = {
    session: session({ mode: 'aloud' }),
    interviewer: answering((text) => ({ text: `about “${text}”`, fact: 'scale' })),
  };

  test('Enter goes on, and the log holds when', async () => {
    const s = await stage(aloud);
    for (const minutes of [4, 5, 9, 8, 11, 6]) {
      await s.pass(minutes * minute);
      await s.type('\r');
    }
    const at = (await s.over).flatMap((event) => (event.type === 'entered' ? [event.at] : []));
    expect(at).toEqual([0, 4, 9, 18, 26, 37].map((minutes) => minutes * minute));
    expect(s.log.at(-1)).toEqual({ type: 'ended', at: 43 * minute, reason: 'finished' });
  });

  test.each([
    ['a question is asked', 'What p99 can we afford?\r', ['said', 'answered']],
    ['a note is kept', '/board p99 100 ms\r', ['noted']],
    ['a command is one', '/next\r', ['entered']],
    ['anything else is not said', 'A feature store.\r', []],
    ['Enter in a pause goes on with the step', '\x03\r', ['paused', 'resumed']],
  ])('%s', async (_, keys, events) => {
    const s = await stage(aloud);
    await s.type(keys);
    expect(types(s.log).slice(2)).toEqual(events);
  });

  test('no phrase is offered: it may have been spoken', async () => {
    const phrase = () => ({ text: 'To sum up, …', move: 'confirms-scope' });
    const coach = { hint: () => null, nudge: () => null, phrase };
    const silent = await stage({ ...aloud, coach });
    await silent.type('\r');
    expect(types(silent.log)).not.toContain('offered');
    const typed = await stage({ session: session(), coach });
    await typed.type('/next\r');
    expect(types(typed.log)).toContain('offered');
  });

  test('why a line is not said is explained once', async () => {
    const s = await stage(aloud);
    await s.type('One.\rTwo.\r');
    const rows = (await s.screen()).join('\n');
    expect(rows.match(/Aloud, a typed line is not said/gu)).toHaveLength(1);
    expect(rows.match(/^Not said; \/board TEXT keeps a note\.$/gmu)).toHaveLength(1);
  });

  test('how it goes is told at the start', async () => {
    const text = (await (await stage(aloud)).screen()).join(' ');
    expect(text).toMatch(/Aloud: speak, and press Enter to go on to the next step\./u);
  });
});
