import { describe, expect, test } from 'vitest';
import type { Event, Log } from '../../src/session/event.ts';
import { hinting } from '../session/others.ts';
import { started } from './given.ts';
import { type Stage, settled, stage } from './stage.ts';

const types = (log: readonly Event[]) => log.slice(2).map((event) => event.type);
const said = (log: readonly Event[]) => log.filter((event) => event.type === 'said');

describe('times of an answer', () => {
  test('begun at the first key, entered at Enter', async () => {
    const s = await stage();
    await s.pass(2000);
    await s.type('w');
    await s.pass(3000);
    await s.type('hy?\r');
    expect(said(s.log)).toEqual([{ type: 'said', step: 'requirements', begun: 2000, at: 5000, text: 'why?' }]);
  });

  test('begun anew when everything was deleted', async () => {
    const s = await stage();
    await s.type('nonsense');
    await s.pass(1000);
    await s.type('\x15');
    await s.pass(1000);
    await s.type('sense\r');
    expect(said(s.log)[0]).toMatchObject({ begun: 2000, text: 'sense' });
  });
});

describe('7: Ctrl-C', () => {
  test('pauses, keeps the half-typed line, and Enter goes on with it', async () => {
    const s = await stage();
    await s.pass(31_000);
    await s.type('half a thou');
    await s.type('\x03');
    expect(s.drafts.at(-1)).toBe('half a thou');
    expect((await s.screen()).slice(-4)).toEqual([
      'Paused at 0:31. Enter to go on, Ctrl-C again to stop; everything is saved.',
      '',
      '1/6 Requirements   paused at 0:31 · Enter goes on · Ctrl-C stops',
      '›',
    ]);
    await s.pass(600_000);
    await s.type('\r');
    expect((await s.screen()).slice(-4)).toEqual([
      'Going on at 0:31.',
      '',
      '1/6 Requirements   4:29 left · 45 min in all',
      '› half a thou',
    ]);
    await s.type('ght\r');
    expect(s.log.slice(2)).toEqual([
      { type: 'paused', at: 31_000 },
      { type: 'resumed', at: 31_000 },
      { type: 'said', step: 'requirements', begun: 31_000, at: 31_000, text: 'half a thought' },
    ]);
    expect(s.drafts.at(-1)).toBe('');
  });

  test('twice leaves, with the draft kept and nothing said', async () => {
    const s = await stage();
    await s.type('half\x03\x03');
    await s.over;
    expect(types(s.log)).toEqual(['paused']);
    expect(s.drafts.at(-1)).toBe('half');
    expect(s.modes.at(-1)).toBe(false);
  });

  test('as a signal', async () => {
    const s = await stage();
    await s.type('half');
    s.candidate.interrupt();
    await settled();
    s.candidate.interrupt();
    await s.over;
    expect(types(s.log)).toEqual(['paused']);
    expect(s.drafts.at(-1)).toBe('half');
  });

  test('/pause is one', async () => {
    const s = await stage();
    await s.type('/pause\r');
    expect(types(s.log)).toEqual(['paused']);
    expect((await s.screen()).slice(-5, -3)).toEqual([
      '› /pause',
      'Paused at 0:00. Enter to go on, Ctrl-C again to stop; everything is saved.',
    ]);
    await s.type('\r/next\r');
    expect(types(s.log)).toEqual(['paused', 'resumed', 'entered']);
  });
});

describe('7: while paused', () => {
  const paused = async (half = '') => {
    const s = await stage({ coach: hinting(() => 'How fresh?'), edit: async (text) => `${text}, edited` });
    await s.type(`one\r/next\r${half}\x03`);
    return s;
  };
  const since = (log: readonly Event[]) => types(log).slice(3);

  test.each([
    ['an empty line', '\r', ['resumed']],
    ['blanks', '  \r', ['resumed']],
    ['an answer', 'a paused answer\r', ['resumed', 'said']],
    ['an answer in the editor', '/edit a paused answer\r', ['resumed', 'said']],
    ['a paste', '\x1b[200~/next\nto that\x1b[201~\r', ['resumed', 'said']],
    ['/undo', '/undo\r', ['resumed', 'undone']],
    ['/next', '/next\r', ['resumed', 'entered']],
    ['/back', '/back\r', ['resumed', 'entered']],
    ['/board with a text', '/board p99 100 ms\r', ['resumed', 'noted']],
    ['/hint', '/hint\r', ['resumed', 'hinted']],
    ['/quit', '/quit\r', ['ended']],
    ['/pause', '/pause\r', []],
    ['/board', '/board\r', []],
    ['/time', '/time\r', []],
    ['/help', '/help\r', []],
    ['a mistake', '/nxt\r', []],
    ['what cannot be done', '/back\r\x03/back\r', ['resumed', 'entered', 'paused']],
  ])('%s', async (_, keys, events) => {
    const s = await paused();
    await s.type(keys);
    expect(since(s.log)).toEqual(events);
  });

  test('what is asked for is shown, and the clock stands still', async () => {
    const s = await paused();
    await s.type('/time\r');
    await s.pass(60_000);
    const screen = await s.screen();
    expect(screen.join('\n')).toMatch(/In all +45:00 +45:00 +0:00/);
    expect(screen.slice(-2)).toEqual(['2/6 Problem framing   paused at 0:00 · Enter goes on · Ctrl-C stops', '›']);
  });

  test('an answer is said whole, and the line put aside comes back after it', async () => {
    const s = await paused('half a thou');
    await s.type('a paused answer\r');
    expect(said(s.log).map(({ text }) => text)).toEqual(['one', 'a paused answer']);
    expect((await s.screen()).at(-1)).toBe('› half a thou');
    expect(s.drafts.at(-1)).toBe('half a thou');
    await s.type('ght\r');
    expect(said(s.log).at(-1)?.text).toBe('half a thought');
  });

  test('/pause leaves what was put aside', async () => {
    const s = await paused('half');
    await s.type('/pause\r\r');
    expect([since(s.log), (await s.screen()).at(-1), s.drafts.at(-1)]).toEqual([['resumed'], '› half', 'half']);
  });

  test('what is typed and not entered is a draft, with what was put aside', async () => {
    const s = await paused('half');
    await s.type('more');
    await s.pass(1500);
    expect(s.drafts.at(-1)).toBe('half more');
    await s.type('\x15');
    await s.pass(1500);
    expect(s.drafts.at(-1)).toBe('half');
    await s.type('again\x03');
    await s.over;
    expect([since(s.log), s.drafts.at(-1)]).toEqual([[], 'half again']);
  });

  test('an editor in which nothing was written leaves it paused', async () => {
    const s = await stage();
    await s.type('\x03/edit\r');
    expect((await s.screen()).at(-2)).toMatch(/paused at 0:00/);
    await s.type('\r');
    expect(types(s.log)).toEqual(['paused', 'resumed']);
  });
});

describe('7: Ctrl-D', () => {
  test('ends the session on an empty line', async () => {
    const s = await stage();
    await s.type('\x04');
    expect((await s.over).at(-1)).toEqual({ type: 'ended', at: 0, reason: 'quit' });
  });

  test('deletes in a line', async () => {
    const s = await stage();
    await s.type('ab\x01\x04\r');
    expect(said(s.log)[0]?.text).toBe('b');
  });

  test('leaves while paused, with the draft kept', async () => {
    const s = await stage();
    await s.type('half\x03\x04');
    await s.over;
    expect(types(s.log)).toEqual(['paused']);
    expect(s.drafts.at(-1)).toBe('half');
  });
});

describe('7: a closed terminal', () => {
  test.each(['end', 'error'] as const)('by %s: what is half typed is a draft and no answer', async (how) => {
    const s = await stage();
    await s.type('entered\rhalf a thou');
    await s.closeTerminal(how);
    await s.over;
    expect(said(s.log).map(({ text }) => text)).toEqual(['entered']);
    expect(types(s.log)).toEqual(['said']);
    expect(s.drafts.at(-1)).toBe('half a thou');
  });

  test('while paused', async () => {
    const s = await stage();
    await s.type('half\x03');
    await s.closeTerminal('end');
    await s.over;
    expect(types(s.log)).toEqual(['paused']);
    expect(s.drafts.at(-1)).toBe('half');
  });

  test('while nobody waits: what was entered is still handed on', async () => {
    const s = await stage({
      interviewer: (state) => {
        if (state.said.length === 1) s.candidate.hangUp();
        return null;
      },
    });
    await s.type('one\rtwo\rhalf');
    await s.over;
    expect(said(s.log).map(({ text }) => text)).toEqual(['one', 'two']);
    expect(s.drafts.at(-1)).toBe('half');
  });

  test('while the editor has the terminal', async () => {
    const s = await stage({ edit: () => new Promise(() => {}) });
    await s.type('/edit\r');
    s.candidate.hangUp();
    await s.over;
    expect(types(s.log)).toEqual([]);
  });
});

describe('drafts', () => {
  test('after 20 keys, after a second without one, and none once it is said', async () => {
    const s = await stage();
    for (const key of 'twenty keys are typed') await s.type(key);
    expect(s.drafts).toEqual(['twenty keys are type']);
    await s.pass(750);
    expect(s.drafts).toHaveLength(1);
    await s.pass(500);
    expect(s.drafts.slice(1)).toEqual(['twenty keys are typed']);
    await s.type('\r');
    expect(s.drafts.slice(2)).toEqual(['']);
  });

  test('are kept where nothing is drawn', async () => {
    const s = await stage({ isAnimated: false });
    await s.type('half');
    await s.pass(1500);
    expect(s.drafts).toEqual(['half']);
  });

  test('the session time is kept every five seconds of it, in the editor too, and not while it stands still', async () => {
    const s = await stage({ edit: () => new Promise(() => {}) });
    await s.pass(12_000);
    expect(s.passed).toEqual([5000, 10_000]);
    await s.type('\x03');
    await s.pass(60_000);
    expect(s.passed).toEqual([5000, 10_000]);
    await s.type('\r/edit\r');
    await s.pass(5000);
    expect(s.passed).toEqual([5000, 10_000, 15_000]);
  });

  test('come back, whatever was in them', async () => {
    const s = await stage({ draft: 'first\nsecond\u202e' });
    expect((await s.screen()).at(-1)).toBe('› first⏎second\ue000');
    await s.type('!\r');
    expect(said(s.log)[0]?.text).toBe('first\nsecond\u202e!');
  });
});

describe('8 and --no-animation: no ticks', () => {
  test('the time is shown at each Enter', async () => {
    const s = await stage({ isAnimated: false });
    const before = s.written().length;
    await s.pass(61_000);
    expect(s.written().length).toBe(before);
    await s.type('\r');
    expect((await s.screen()).slice(-2)).toEqual(['1/6 Requirements   3:59 left · 44 min in all', '›']);
    await s.type('one\r');
    expect((await s.screen()).slice(-5)).toEqual([
      '1/6 Requirements   3:59 left · 44 min in all',
      '› one',
      '',
      '1/6 Requirements   3:59 left · 44 min in all',
      '›',
    ]);
  });

  test('a terminal that cannot move its cursor edits lines by itself', async () => {
    const s = await stage({ isDumb: true, isAnimated: false });
    expect(s.modes).toEqual([]);
    await s.type('one\n');
    await s.pass(61_000);
    await s.type('\n/next\n');
    s.candidate.interrupt();
    await settled();
    await s.type('\ntwo\n');
    expect(types(s.log)).toEqual(['said', 'entered', 'paused', 'resumed', 'said']);
    expect(s.written()).not.toContain('\x1b');
    await s.closeTerminal('end');
    expect(types(await s.over)).toEqual(['said', 'entered', 'paused', 'resumed', 'said']);
  });
});

describe('Ctrl-Z', () => {
  test('gives the terminal back, and takes it again', async () => {
    const s = await stage({ suspend: () => {} });
    await s.type('half\x1a');
    expect(s.modes.at(-1)).toBe(false);
    expect(s.written().endsWith('\x1b[?2004l')).toBe(true);
    await s.away(60_000);
    s.candidate.wake();
    expect(s.modes.at(-1)).toBe(true);
    await s.type(' done\r');
    expect(said(s.log)[0]?.text).toBe('half done');
    expect(s.log.slice(2, 3)).toEqual([{ type: 'suspended', at: 1000, ms: 59_000 }]);
    expect((await s.scrolled()).filter((row) => row.includes('half'))).toEqual(['› half done']);
  });

  test('by somebody else: the terminal is put into its mode again, whatever Node takes it for', async () => {
    const s = await stage();
    await s.type('half');
    s.candidate.wake();
    expect(s.modes.slice(-2)).toEqual([false, true]);
    expect((await s.scrolled()).filter((row) => row.includes('half'))).toEqual(['› half']);
  });

  test('where nothing stops the program', async () => {
    const s = await stage({ suspend: () => {} });
    await s.type('half\x1a');
    await s.pass(200);
    expect(s.modes.at(-1)).toBe(true);
    expect((await s.screen()).at(-1)).toBe('› half');
  });

  test('where there is no such thing', async () => {
    const s = await stage();
    await s.type('half\x1a\r');
    expect(said(s.log)[0]?.text).toBe('half');
  });
});

describe('commands', () => {
  test('that the session answers', async () => {
    const s = await stage({ coach: hinting(() => 'How fresh must the features be?') });
    await s.type('one\r/undo\r/board p99 100 ms\r/hint\r/next\r/back\r/quit\r');
    expect(types(await s.over)).toEqual(['said', 'undone', 'noted', 'hinted', 'entered', 'entered', 'ended']);
    const screen = await s.scrolled();
    expect(screen).toContain('Taken back: "one"');
    expect(screen).toContain('On the board: p99 100 ms');
    expect(screen).toContain('Hint: How fresh must the features be?');
  });

  test('that only show something', async () => {
    const s = await stage();
    await s.type('/board p99 100 ms\r/board\r/help\r/time\r');
    expect(types(s.log)).toEqual(['noted']);
    const screen = (await s.scrolled()).join('\n');
    expect(screen).toContain('On the board:\n  1 p99 100 ms');
    expect(screen).toMatch(/\/hint +ask for a question/);
    expect(screen).toMatch(/In all +45:00 +45:00 +0:00/);
  });

  test('that cannot be done', async () => {
    const s = await stage();
    await s.type('/undo\r');
    expect((await s.screen()).at(-4)).toBe('There is nothing to undo.');
  });

  test.each([
    ['/nxt', 'There is no command "/nxt": did you mean "/next"? To say it, begin with two slashes.'],
    ['/quit now', '/quit stands alone. To say it, begin with two slashes.'],
    ['/predict a card', 'There is no command "/predict": did you mean "/edit"? To say it, begin with two slashes.'],
  ])('a mistake is no answer; Up recalls it: %s', async (line, sentence) => {
    const s = await stage({ columns: 120 });
    await s.type(`${line}\r`);
    expect((await s.screen()).slice(-4)).toEqual([sentence, '', '1/6 Requirements   5:00 left · 45 min in all', '›']);
    await s.type('\x1b[A\x01/\r');
    expect(said(s.log)[0]?.text).toBe(line);
  });

  test('blank lines are nothing', async () => {
    const s = await stage();
    await s.type('\r  \r\r');
    expect(types(s.log)).toEqual([]);
    expect((await s.scrolled()).filter((row) => row.startsWith('›'))).toHaveLength(1);
  });

  test('Tab completes, or shows what is possible', async () => {
    const s = await stage();
    await s.type('/h\t');
    expect((await s.screen()).slice(-4)).toEqual([
      '/hint  /help',
      '',
      '1/6 Requirements   5:00 left · 45 min in all',
      '› /h',
    ]);
    await s.type('e\t');
    expect((await s.screen()).at(-1)).toBe('› /help');
    await s.type('\x15tab\there\r');
    expect(said(s.log)[0]?.text).toBe('tabhere');
  });
});

describe('/edit', () => {
  test('what is written is one answer, begun when the editor was opened', async () => {
    let finish: (text: string) => void = () => {};
    const opened: string[] = [];
    const s = await stage({
      edit: (initial) => {
        opened.push(initial);
        return new Promise((resolve) => (finish = resolve));
      },
    });
    await s.type('/edit a start\r');
    expect(opened).toEqual(['a start']);
    expect(s.modes.at(-1)).toBe(false);
    const before = s.written().length;
    await s.resize(60, 20);
    await s.pass(30_000);
    expect(s.written().length).toBe(before);
    finish('/next\nis text');
    await settled();
    expect(said(s.log)).toEqual([{ type: 'said', step: 'requirements', begun: 0, at: 30_000, text: '/next\nis text' }]);
    expect(s.modes.at(-1)).toBe(true);
    await s.type('more\r');
    expect(said(s.log)[1]?.text).toBe('more');
  });

  test('Ctrl-Z inside it: first that one was away, then what was said', async () => {
    let finish: (text: string) => void = () => {};
    const s = await stage({ edit: () => new Promise((resolve) => (finish = resolve)) });
    await s.type('/edit\r');
    const before = s.written().length;
    await s.away(60_000);
    s.candidate.wake();
    expect([s.modes.at(-1), s.written().length]).toEqual([false, before]);
    finish('written');
    await settled();
    expect(types(s.log)).toEqual(['suspended', 'said']);
  });

  test('nothing written is nothing said', async () => {
    const s = await stage();
    await s.type('/edit\r');
    expect((await s.screen()).slice(-4)[0]).toBe('Nothing was written, so nothing was said.');
    expect(types(s.log)).toEqual([]);
  });

  test('what is too long can be opened again', async () => {
    const opened: string[] = [];
    const s = await stage({
      edit: (initial) => {
        opened.push(initial);
        return Promise.resolve(initial === '' ? 'x'.repeat(65_537) : 'shorter');
      },
    });
    await s.type('/edit\r');
    expect(types(s.log)).toEqual([]);
    await s.type('/edit\r');
    expect(opened[1]).toHaveLength(65_537);
    expect(said(s.log)[0]?.text).toBe('shorter');
  });
});

describe('a bug leaves the terminal as it was, and is heard of', () => {
  test.each([
    ['at a key', async (s: Stage) => s.type(`${' '.repeat(20)}a bug`)],
    [
      'at a tick',
      async (s: Stage) => {
        await s.type('a bug');
        await s.pass(2000);
      },
    ],
    ['in the editor', async (s: Stage) => s.type('/edit\r')],
  ])('%s', async (_, happens) => {
    const s = await stage({ edit: () => Promise.reject(new Error('a bug')) });
    await happens(s);
    await expect(s.over).rejects.toThrow('a bug');
    expect(s.modes.at(-1)).toBe(false);
    expect(s.written().endsWith('\x1b[?2004l')).toBe(true);
  });
});

describe('a session that goes on', () => {
  const earlier: Log = [
    started,
    { type: 'entered', step: 'requirements', at: 0 },
    { type: 'entered', step: 'framing', at: 60_000 },
    { type: 'said', step: 'framing', begun: 61_000, at: 70_000, text: 'one and two' },
    { type: 'answered', step: 'framing', at: 70_000, text: 'Three.', fact: null },
    { type: 'paused', at: 80_000 },
  ];

  test('begins with where it was left, and the half-typed line', async () => {
    const s = await stage({ earlier, draft: 'four and' });
    expect(await s.screen()).toEqual([
      'Card fraud · 45 min',
      'Six steps. Enter says what you typed, /next goes on, /help lists the rest.',
      '',
      'Interviewer: Design a system that stops card fraud.',
      '',
      'You: one and two',
      'Interviewer: Three.',
      '',
      'Step 2 of 6 · Problem framing · 5 min',
      'What problem framing is for.',
      'Worth asking:',
      '  · The first question about framing?',
      '  · The second about framing?',
      '  · The third about framing?',
      '',
      '2/6 Problem framing   4:40 left · 44 min in all',
      '› four and',
    ]);
    await s.type(' five\r');
    expect(s.log).toEqual([
      { type: 'resumed', at: 80_000 },
      { type: 'said', step: 'framing', begun: 80_000, at: 80_000, text: 'four and five' },
    ]);
  });

  test('a draft that was said after it was kept does not come back', async () => {
    const s = await stage({ earlier, draft: 'one and' });
    expect((await s.screen()).at(-1)).toBe('›');
    expect(s.drafts).toEqual(['']);
  });
});
