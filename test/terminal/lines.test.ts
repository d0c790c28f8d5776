import { Readable } from 'node:stream';
import { describe, expect, it, test } from 'vitest';
import type { Event } from '../../src/session/event.ts';
import { run } from '../../src/session/run.ts';
import { linesCandidate } from '../../src/terminal/lines.ts';
import { answering, hinting } from '../session/others.ts';
import { started, wording } from './given.ts';

async function play(chunks: Iterable<string | Buffer> | Readable, wpm: number | null = null) {
  const events: Event[] = [];
  let notes = '';
  const { candidate, clock } = linesCandidate({
    ...wording,
    input: chunks instanceof Readable ? chunks : Readable.from(chunks),
    notes: { write: (text) => (notes += text) },
    wpm,
  });
  await run(started, {
    candidate,
    clock,
    save: (event) => events.push(event),
    interviewer: answering((text) => (text.endsWith('?') ? { text: 'About 2,000.', fact: 'scale' } : null)),
    coach: hinting(() => 'How fresh?'),
  });
  return { events: events.slice(1), notes };
}

const entered = (step: string, at: number | null = null) => ({ type: 'entered', step, at });
const said = (step: string, text: string, begun: number | null = null, at: number | null = null) => ({
  type: 'said',
  step,
  begun,
  at,
  text,
});
const input = { type: 'ended', at: null, reason: 'input' };

describe('a session without a terminal', () => {
  test.each([
    ['no input', [], [entered('requirements'), input]],
    ['only blank lines', ['\n\n  \n'], [entered('requirements'), input]],
    [
      'one line, one utterance',
      ['one\ntwo\n'],
      [entered('requirements'), said('requirements', 'one'), said('requirements', 'two'), input],
    ],
    ['a last line without an end', ['one'], [entered('requirements'), said('requirements', 'one'), input]],
    [
      'CR LF and chunks',
      ['on', 'e\r', '\ntwo\r\n'],
      [entered('requirements'), said('requirements', 'one'), said('requirements', 'two'), input],
    ],
    ['a byte order mark', ['\ufeffone\n'], [entered('requirements'), said('requirements', 'one'), input]],
    [
      '/next',
      ['one\n/next\ntwo\n'],
      [entered('requirements'), said('requirements', 'one'), entered('framing'), said('framing', 'two'), input],
    ],
    ['two slashes', ['//next\n'], [entered('requirements'), said('requirements', '/next'), input]],
    ['/quit', ['/quit\nnever\n'], [entered('requirements'), { type: 'ended', at: null, reason: 'quit' }]],
    ['/board', ['/board p99\n'], [entered('requirements'), { type: 'noted', at: null, text: 'p99' }, input]],
    [
      'the last /next',
      ['/next\n'.repeat(6)],
      [...started.steps.map((step) => entered(step)), { type: 'ended', at: null, reason: 'finished' }],
    ],
  ])('%s', async (_, chunks, events) => {
    expect((await play(chunks)).events).toEqual(events);
  });

  it('notes headings and what the interviewer says, and no more', async () => {
    const { notes } = await play(['How many?\nAll right.\n/next\n/hint\n/back\n']);
    expect(notes).toBe(
      [
        '',
        'Step 1 of 6 · Requirements · 5 min',
        'Interviewer: About 2,000.',
        '',
        'Step 2 of 6 · Problem framing · 5 min',
        'Hint: How fresh?',
        '',
        'Step 1 of 6 · Requirements · 5 min',
        '',
      ].join('\n'),
    );
  });

  it('says on which line something cannot be done, and leaves it out', async () => {
    const { events, notes } = await play(['one\n\n/nxt\n/pause\n/undo it\n', `${'x'.repeat(65_537)}\n`, 'two\n']);
    expect(events.filter(({ type }) => type === 'said')).toHaveLength(2);
    expect(notes.split('\n').slice(2, -1)).toEqual([
      'line 3: There is no command "/nxt": did you mean "/next"? To say it, begin with two slashes.',
      'line 4: /pause needs a terminal.',
      'line 5: /undo stands alone. To say it, begin with two slashes.',
      'line 6: an answer may have 64 KiB; this line was left out.',
    ]);
  });

  it('shows what one asks to see', async () => {
    const { notes } = await play(['/board\n/time\n/help\n']);
    expect(notes).toContain('The board is empty.');
    expect(notes).toMatch(/In all +45:00 +45:00\n/);
    expect(notes).toContain('/hint');
  });

  it('gives times at so many words a minute', async () => {
    const { events } = await play(['one two three four\n/next\nfive six\n'], 120);
    expect(events).toEqual([
      entered('requirements', 0),
      said('requirements', 'one two three four', 0, 2000),
      entered('framing', 2000),
      said('framing', 'five six', 2000, 3000),
      { type: 'ended', at: 3000, reason: 'input' },
    ]);
  });

  it('reads no further than the end of the session', async () => {
    let isClosed = false;
    const endless = new Readable({
      read() {
        this.push('/quit\n');
      },
      destroy(_error, done) {
        isClosed = true;
        done(null);
      },
    });
    await play(endless);
    await new Promise((resolve) => setImmediate(resolve));
    expect(isClosed).toBe(true);
  });

  it('tells of an input that cannot be read', async () => {
    const broken = new Readable({
      read() {
        this.destroy(new Error('EISDIR: illegal operation on a directory, read'));
      },
    });
    await expect(play(broken)).rejects.toMatchObject({
      kind: 'input',
      message: expect.stringMatching(/^standard input cannot be read: EISDIR/),
    });
  });
});
