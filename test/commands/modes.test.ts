import { readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { live } from './live.ts';
import { mlsd, newestLog, newFolder } from './world.ts';

const started = (home: string) => JSON.parse((readFileSync(newestLog(home) ?? '', 'utf8').split('\n')[0] ?? '').trim());
const KEYWORDS = ['payments/s? p99?', '/next', 'binary classification per payment', '/next', 'GBDT'].join('\n');

describe('--outline', () => {
  test.each<[string, readonly string[], number]>([
    ['takes ten minutes', ['drill', 'fraud'], 10],
    ['also as an interview', ['interview', 'fraud'], 10],
    ['unless it is told', ['drill', 'fraud', '--minutes', '12'], 12],
    ['a step its share of them', ['drill', 'fraud', '--step', 'serving'], 133 / 60],
  ])('%s', async (_, args, minutes) => {
    const home = newFolder();
    const { code, stdout } = await mlsd([...args, '--outline'], { input: KEYWORDS, home });
    expect(code).toBe(0);
    expect(stdout).toContain('Six steps · outline · ');
    const { event } = started(home);
    expect(event).toMatchObject({ mode: 'outline', minutes, strict: false });
  });
});

it('why tells of a signal that would only see brevity that it is not asked', async () => {
  const home = newFolder();
  await mlsd(['drill', 'fraud', '--outline'], { input: KEYWORDS, home });
  const { stdout } = await mlsd(['why', 'thin-data'], { home });
  expect(stdout.replaceAll(/\s+/gu, ' ')).toContain('it would only see that an outline is brief');
});

describe('--strict', () => {
  const answers = `${'word '.repeat(120)}\n/next\n`.repeat(7);

  it('ends piped answers at the time that they take, and says which was not finished', async () => {
    const home = newFolder();
    const { code, stderr } = await mlsd(['drill', 'fraud', '--strict', '--minutes', '5', '--wpm', '100'], {
      input: answers,
      home,
    });
    expect(code).toBe(0);
    expect(stderr).toContain('line 9: under way when the time was over, so not said and not scored.');
    const log = readFileSync(newestLog(home) ?? '', 'utf8');
    expect(log).toContain('"at":300000,"reason":"time"');
    expect(log.match(/"type":"said"/gu)).toHaveLength(4);
  });

  it('ends a session at a terminal by itself; what was half typed is told and kept, and nothing goes on', async () => {
    const home = newFolder();
    const session = await live(['drill', 'fraud', '--strict', '--exam', '--minutes', '5'], home);
    await session.do({ after: 20, line: 'How many payments a second?' });
    session.world.timers.pass(270_000);
    await session.type('half a thou');
    session.world.timers.pass(20_000);
    await session.stop();
    const draft = (newestLog(home) ?? '').replace(/(\.\d+)?\.jsonl$/u, '.draft');
    expect(session.world.err()).toContain(
      `Half typed when the time was over, so not scored: "half a thou"\nIt is kept in ${draft}\n`,
    );
    expect(JSON.parse(readFileSync(draft, 'utf8'))).toMatchObject({ text: 'half a thou' });
    const { code, stderr } = await mlsd(['resume'], { home });
    expect([code, stderr.split('\n')[0]]).toEqual([2, 'no session waits to go on']);
  });

  it('says that it ends nothing where time is unknown', async () => {
    const { stderr } = await mlsd(['drill', 'fraud', '--strict'], { input: answers });
    expect(stderr).toContain('--strict ends nothing here: without --wpm the time of piped answers is unknown');
  });
});

test.each([
  [['--aloud'], 'mlsd drill: --aloud needs a terminal'],
  [['--aloud', '--outline'], "option '--outline' cannot be used with option '--aloud'"],
])('%s: one sentence', async (options, sentence) => {
  const { code, stderr } = await mlsd(['drill', 'fraud', ...options]);
  expect(code).toBe(2);
  expect(stderr).toContain(sentence);
});

it.each(['drill', 'interview'])('mlsd help %s names them', async (command) => {
  const { stdout } = await mlsd(['help', command]);
  for (const option of ['--strict', '--outline', '--aloud']) expect(stdout).toContain(option);
});
