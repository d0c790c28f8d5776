import { stripVTControlCharacters } from 'node:util';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Live, live } from './live.ts';
import { mlsd, newFolder } from './world.ts';

const STEPS = ['--step', 'framing', '--step', 'modeling', '--seed', '7', '--interviewer', 'silent'];

/** A session off track, in which a hint is asked for. */
async function offTrack(home: string, ...command: readonly string[]): Promise<Live> {
  const session = await live([...command, ...STEPS], home);
  await session.do({ after: 5, typing: 5, line: 'I would use XGBoost with 200 trees, as it always works.' });
  await session.type('/hint\r');
  await session.do({ after: 5, line: '/next' });
  return session;
}

/** What was shown, without colour and line breaks. */
const plain = ({ world }: Live) => stripVTControlCharacters(world.out()).replace(/\s+/gu, ' ');

// What loads for the first time takes longer than a test may.
beforeAll(async () => {
  await (await offTrack(newFolder(), 'drill', 'fraud')).leave();
}, 30_000);

describe('who is coached', () => {
  it.each<[boolean, readonly string[]]>([
    [true, ['drill', 'fraud']],
    [false, ['drill', 'fraud', '--exam']],
    [false, ['interview', 'fraud']],
    [true, ['interview', 'fraud', '--coach']],
  ])('%s: %j', async (isCoached, command) => {
    const home = newFolder();
    const session = await offTrack(home, ...command);
    const shown = plain(session);
    for (const word of ['Coach: A model before the problem', 'Hint: ', 'You could have said: ', 'Worth asking']) {
      expect([word, shown.includes(word)]).toEqual([word, isCoached]);
    }
    await session.leave();
  });
});

describe('a hint', () => {
  it('stands in the report with what it cost, and a rung further costs more', async () => {
    const home = newFolder();
    const session = await offTrack(home, 'drill', 'fraud');
    await session.leave();
    const { hints } = JSON.parse((await mlsd(['report', '--json'], { home })).stdout);
    expect(hints).toEqual({
      cost: 0.5,
      taken: [{ criterion: expect.any(String), step: 'framing', rung: 1, cost: 0.5, told: false }],
    });
    expect((await mlsd(['report'], { home })).stdout).toMatch(/Hints taken +–0\.5 points/);
  });

  it('that gave a point away: `why` says that it does not count', async () => {
    const home = newFolder();
    const session = await live(['drill', 'fraud', ...STEPS], home);
    for (const line of ['We predict fraud.', '/hint', '/hint', '/hint']) await session.do({ after: 5, line });
    const said = /One might say “([^”]+)”/u.exec(plain(session))?.[1] ?? '';
    await session.do({ after: 5, line: said });
    await session.leave();
    const { hints } = JSON.parse((await mlsd(['report', '--json'], { home })).stdout);
    const [{ criterion, told }] = hints.taken;
    expect(told).toBe(true);
    expect((await mlsd(['why', criterion], { home })).stderr).toBe(
      `${criterion}: a hint said it first, so it does not count as found\n`,
    );
  });
});

describe('mlsd progress', () => {
  it('nothing to compare', async () => {
    expect(await mlsd(['progress'])).toMatchObject({ code: 0, stdout: expect.stringContaining('mlsd drill') });
  });

  it('what finished sessions show, those that were left or empty aside', async () => {
    const home = newFolder();
    for (const step of ['framing', 'data']) {
      await mlsd(['drill', 'fraud', '--step', step], { home, input: 'The label is a chargeback within 60 days.\n' });
    }
    const { code, stdout } = await mlsd(['progress', '--json'], { home });
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      progress: 1,
      sessions: expect.any(Number),
      next: { args: expect.arrayContaining(['drill']) },
    });
    expect((await mlsd(['progress'], { home })).stdout).toMatch(/^Scores[\s\S]*Weakest steps[\s\S]*Drill next/);
  });
});
