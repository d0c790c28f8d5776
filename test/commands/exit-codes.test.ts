import { appendFileSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { main } from '../../src/main.ts';
import { mlsd, newestLog, newFolder, type Setting, VERSION, world } from './world.ts';

const STRONG = 'prompts/rehearsals/fraud-strong.yaml';
const WEAK = 'prompts/rehearsals/fraud-weak.yaml';

/** A file with a mistake on its second line. */
function broken(): string {
  const file = join(newFolder(), 'broken.yaml');
  writeFileSync(file, 'rehearsal: 1\npromt: fraud\nturns: []\n');
  return file;
}

/** A home in which a session was drilled from a pipe. */
async function used(): Promise<string> {
  const home = newFolder();
  await mlsd(['drill', 'fraud'], { home, input: 'How many payments a second?\n' });
  return home;
}

/** Flips one bit of the fourth line of the newest log; gives the session's id. */
function damage(home: string): string {
  const log = newestLog(home) ?? '';
  writeFileSync(log, readFileSync(log, 'utf8').replace('"answered"', '"`nswered"'));
  return basename(log, '.jsonl');
}

const row = (args: readonly string[], code: number, stderr: RegExp | '', setting: Setting = {}) =>
  [args.join(' '), { args, code, stderr, setting }] as const;

describe('exit codes', () => {
  test.each([
    row(['--version'], 0, ''),
    row(['-V'], 0, ''),
    row(['--help'], 0, ''),
    row(['help', 'drill'], 0, ''),
    row(['drill', '--help'], 0, ''),
    row(['list'], 0, ''),
    row(['list', '--json'], 0, ''),
    row(['drill', 'fraud'], 0, /^\nStep 1 of 6/),
    row(['score', STRONG, '--fail-under', '60', '--json'], 0, ''),
    row(['score', WEAK, '--fail-under', '60'], 1, /^prompts\/rehearsals\/fraud-weak\.yaml: [\d.]+ is under 60\n$/),
    row(['rehearse', WEAK, '--fail-on', 'high'], 1, /^prompts\/rehearsals\/fraud-weak\.yaml: off track: [a-z, -]+\n$/),
    row(['score', STRONG, WEAK, '--fail-on', 'high'], 1, /fraud-weak/),
    row([], 2, /^Usage: mlsd /),
    row(['dril'], 2, /^mlsd: unknown command "dril"\n  hint: did you mean "drill"\?\n$/),
    row(['drill', '--minuts', '9'], 2, /^mlsd: unknown option '--minuts'\n  hint: did you mean --minutes\?\n$/),
    row(['drill', 'fraud', 'feed-ranking'], 2, /^mlsd: too many arguments/),
    row(
      ['drill', 'fraud', '--minutes', '4'],
      2,
      /^mlsd: option '--minutes <n>' argument '4' is invalid\. Write a whole number from 5 to 180\.\n$/,
    ),
    row(['drill', 'fraud', '--minutes', '1e1'], 2, /whole number/),
    row(['drill', 'fraud', '--wpm', '0'], 2, /from 40 to 400/),
    row(['drill'], 2, /^mlsd drill: a prompt is missing\n  hint: there is .*fraud/),
    row(['interview'], 2, /^mlsd interview: a prompt is missing\n/),
    row(['drill', 'frad'], 2, /^no prompt "frad"\n  hint: did you mean "fraud"\?\n$/),
    row(['drill', 'constructor'], 2, /^no prompt "constructor"\n/),
    row(['drill', 'fraud', '--step', 'servin'], 2, /^no step "servin"\n  hint: did you mean "serving"\?\n$/),
    row(
      ['drill', 'fraud', '--framework', 'six-stp'],
      2,
      /^no framework "six-stp"\n  hint: did you mean "six-step"\?\n$/,
    ),
    ...[
      ['drill', 'fraud', '--exam', '--coach'],
      ['interview', 'fraud', '--coach', '--exam'],
    ].map((args) => row(args, 2, /^mlsd: option '--(?:exam|coach)' cannot be used with option '--(?:coach|exam)'\n$/)),
    row(['drill', 'fraud', '--coach'], 0, /^\nStep 1 of 6/),
    row(['interview', 'fraud', '--exam'], 0, /^\nStep 1 of 6/),
    row(['score'], 2, /^mlsd: missing required argument 'file'\n$/),
    row(['score', STRONG, '--fail-under', '101'], 2, /from 0 to 100/),
    row(['score', STRONG, '--fail-on', 'worst'], 2, /Allowed choices are low, medium, high/),
    row(['report'], 2, /^there is no session yet\n  hint: mlsd drill begins one\n$/),
    row(['resume'], 2, /^no session waits to go on\n/),
    row(['report', 'no-such'], 2, /^no session "no-such"\n/),
    row(['list', '--content', 'nowhere'], 2, /^--content: no such folder: nowhere\n/),
    row(['score', 'nowhere.yaml'], 3, /^nowhere\.yaml:1:1: E_FILE: .*no such file/),
    row(['list', '--data-dir', 'package.json'], 0, ''),
    row(['drill', 'fraud', '--data-dir', 'package.json'], 4, /^cannot write .*package\.json/),
  ])('%s', async (_name, { args, code, stderr, setting }) => {
    const outcome = await mlsd(args, setting);
    expect(outcome.stderr).toMatch(stderr === '' ? /^$/ : stderr);
    expect(outcome.code).toBe(code);
  });

  test('3: a bad file names every place, and nothing is printed of the good ones', async () => {
    const file = broken();
    const { code, stdout, stderr } = await mlsd(['score', STRONG, file, '--json']);
    expect({ code, stdout }).toEqual({ code: 3, stdout: '' });
    expect(stderr).toContain(`${file}:2:1: E_SCHEMA: unknown key "promt"\n  hint: did you mean "prompt"?\n`);
  });

  test('4: no home folder, and no other place named', async () => {
    const { context, err } = world({ env: { MLSD_HOME: '' } });
    const code = await main(['drill', 'fraud'], { ...context, home: null });
    expect([code, err()]).toEqual([
      4,
      'there is no home folder to keep sessions in\n  hint: name a place with --data-dir\n',
    ]);
  });

  describe('5: a damaged log', () => {
    const DAMAGED = /^\S+: line 4 is damaged \(checksum\); 1 answer before it is safe, 1 line after it is readable\n/;

    test.each([
      ['resume', [], /^$/],
      ['resume', ['ID'], /^$/],
      ['report', [], /\n {2}Total /],
      ['report', ['ID'], /\n {2}Total /],
      ['report', ['ID', '--json'], /^\{/],
      ['why', ['no-baseline'], /./],
    ])('%s %j', async (command, args, stdout) => {
      const home = await used();
      const id = damage(home);
      const outcome = await mlsd([command, ...args.map((arg) => (arg === 'ID' ? id : arg))], { home });
      expect(outcome.stderr).toMatch(DAMAGED);
      expect(outcome.stdout).toMatch(stdout);
      expect(outcome.code).toBe(5);
    });

    test('is called so in the list', async () => {
      const home = await used();
      const id = damage(home);
      expect((await mlsd(['list'], { home })).stdout).toMatch(new RegExp(`${id} .* damaged\n`));
    });

    test('that is torn at its end is not one', async () => {
      const home = await used();
      appendFileSync(newestLog(home) ?? '', '{"seq":9,"crc":"12');
      expect(await mlsd(['report'], { home })).toMatchObject({
        code: 0,
        stderr: expect.stringMatching(/an unfinished line at its end is left out/),
      });
    });
  });

  describe('sessions in which nothing was said', () => {
    test('are passed over by report and list, not by list --json', async () => {
      const home = await used();
      const later = { home, input: '' };
      const { context } = world(later);
      const clock = { ...context.clock, wall: () => new Date('2026-11-22T14:02:00Z') };
      expect(await main(['interview', 'feed-ranking'], { ...context, clock })).toBe(0);
      expect((await mlsd(['report'], { home })).stdout).toMatch(/^Card fraud at checkout/);
      expect((await mlsd(['list'], { home })).stdout).not.toContain('2026-11-22');
      expect(JSON.parse((await mlsd(['list', '--json'], { home })).stdout).sessions).toHaveLength(2);
    });

    test('alone are nothing to report', async () => {
      const home = newFolder();
      await mlsd(['drill', 'fraud'], { home });
      expect(await mlsd(['report'], { home })).toMatchObject({
        code: 2,
        stderr: 'nothing was said in any session yet\n  hint: mlsd drill begins one, mlsd resume goes on\n',
      });
    });
  });

  test('5: an installation without its content', async () => {
    const { context, err } = world();
    const code = await main(['list'], { ...context, root: newFolder() });
    expect(code).toBe(5);
    expect(err()).toMatch(/^cannot read .*content\.jsonl: there is no such file or folder\n  hint: /);
  });

  test('70: a bug keeps its stack and says that the answers are safe', async () => {
    const { context, err } = world();
    const broke = () => {
      throw new TypeError('not a clock');
    };
    const code = await main(['drill', 'fraud'], { ...context, clock: { ...context.clock, wall: broke } });
    expect(code).toBe(70);
    expect(err()).toMatch(
      /^This is a bug in mlsd, not your fault\. What you entered is on disk: mlsd resume goes on\.\n\nTypeError: not a clock\n    at /,
    );
  });

  test('a session that has ended is not resumed', async () => {
    const home = await used();
    const { code, stderr } = await mlsd(['resume'], { home });
    expect([code, stderr]).toEqual([2, 'no session waits to go on\n  hint: mlsd drill begins one\n']);
  });

  test('the version is the one of the package', async () => {
    expect((await mlsd(['--version'])).stdout).toBe(`${VERSION}\n`);
  });
});
