import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { mlsd, newFolder } from './world.ts';

const STRONG = 'prompts/rehearsals/fraud-strong.yaml';
const WEAK = 'prompts/rehearsals/fraud-weak.yaml';
const HIGH_ENOUGH = ['hire', 'strong-hire'];
const LOW_ENOUGH = ['no-hire', 'strong-no-hire'];

interface Card {
  readonly [field: string]: unknown;
  readonly source: string | null;
  readonly rating: string | null;
  readonly score: number | null;
  readonly steps: readonly { readonly weight: number }[];
  readonly signals: readonly { readonly id: string; readonly severity: string; readonly quote: string | null }[];
}

/** Every line of a stdout as JSON; throws where anything else is on it. */
const cards = (stdout: string): Card[] =>
  stdout
    .trimEnd()
    .split('\n')
    .map((line): Card => JSON.parse(line));

describe('--json', () => {
  test.each([
    ['score', STRONG],
    ['rehearse', STRONG],
    ['score', STRONG, WEAK],
    ['rehearse', WEAK, STRONG, WEAK],
  ])('%s %s %s %s: a line a file, in their order, and nothing else on stdout', async (command, ...given) => {
    const files = given.filter((file) => file !== undefined);
    const { code, stdout, stderr } = await mlsd([command, ...files, '--json'], { env: { FORCE_COLOR: '3' } });
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(cards(stdout).map(({ source }) => source)).toEqual(files);
  });

  it('has the fields of the contract', async () => {
    const [card] = cards((await mlsd(['score', WEAK, '--json'])).stdout);
    expect(card).toMatchObject({ scorecard: 1, source: WEAK, prompt: 'fraud', framework: 'six-step', minutes: 45 });
    expect(card?.steps.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(1, 9);
    const said = readFileSync(WEAK, 'utf8').replace(/\s+/g, ' ');
    const quotes = card?.signals.flatMap(({ quote }) => (quote === null ? [] : [quote.replace(/\s+/g, ' ')])) ?? [];
    expect(quotes.length).toBeGreaterThan(0);
    expect(quotes.filter((quote) => !said.includes(quote))).toEqual([]);
  });

  it('keeps the verdict of thresholds off stdout', async () => {
    const { code, stdout, stderr } = await mlsd([
      'score',
      STRONG,
      WEAK,
      '--json',
      '--fail-under',
      '50',
      '--fail-on',
      'high',
    ]);
    expect(code).toBe(1);
    expect(cards(stdout)).toHaveLength(2);
    expect(stderr.split('\n').filter((line) => line.startsWith(WEAK))).toHaveLength(2);
    expect(stderr).not.toContain(STRONG);
  });
});

describe('the shipped rehearsals', () => {
  test.each(['fraud', 'feed-ranking'])(
    '%s: the strong one is hired, the weak one is not, with quotes',
    async (prompt) => {
      const files = [`prompts/rehearsals/${prompt}-strong.yaml`, `prompts/rehearsals/${prompt}-weak.yaml`];
      const [strong, weak] = cards((await mlsd(['score', ...files, '--json'])).stdout);
      expect(HIGH_ENOUGH).toContain(strong?.rating);
      expect(strong?.signals.filter(({ severity }) => severity === 'high')).toEqual([]);
      expect(LOW_ENOUGH).toContain(weak?.rating);
      expect(new Set(weak?.signals.map(({ id }) => id)).size).toBeGreaterThanOrEqual(4);
      expect(weak?.signals.some(({ quote }) => quote !== null)).toBe(true);
    },
  );
});

describe('as a page', () => {
  it('names each of several files', async () => {
    const { stdout } = await mlsd(['score', STRONG, WEAK]);
    expect(stdout.split('\n').filter((line) => line.startsWith('== '))).toEqual([`== ${STRONG}`, `== ${WEAK}`]);
  });

  it('fits 80 columns, without colour where nobody looks', async () => {
    const { stdout } = await mlsd(['rehearse', WEAK]);
    expect(stdout.split('\n').filter((line) => [...line].length > 80)).toEqual([]);
    expect(stdout).not.toContain('\u001b');
  });

  it('has colour when asked for', async () => {
    expect((await mlsd(['rehearse', WEAK, '--color'])).stdout).toContain('\u001b[');
  });
});

describe('a rehearsal', () => {
  it('with a prompt of its own in a file beside it', async () => {
    const folder = newFolder();
    const prompt = readFileSync('prompts/fraud.yaml', 'utf8').replace(/^id: fraud$/m, 'id: my-fraud');
    writeFileSync(join(folder, 'mine.yaml'), prompt);
    const rehearsal = readFileSync(STRONG, 'utf8').replace(/^prompt: fraud$/m, 'prompt: ./mine.yaml');
    writeFileSync(join(folder, 'run.yaml'), rehearsal);
    const { code, stdout } = await mlsd(['score', join(folder, 'run.yaml'), '--json']);
    expect(code).toBe(0);
    expect(cards(stdout)[0]).toMatchObject({ prompt: 'my-fraud' });
  });

  it('in which nothing is said has no score, and reaches no least one', async () => {
    const file = join(newFolder(), 'silent.yaml');
    writeFileSync(file, 'rehearsal: 1\nprompt: fraud\nturns: []\n');
    const { code, stdout, stderr } = await mlsd(['score', file, '--json', '--fail-under', '0']);
    expect(cards(stdout)[0]).toMatchObject({ score: null, rating: null, signals: [] });
    expect([code, stderr]).toEqual([1, `${file}: no score, and 0 is asked for\n`]);
  });

  it('is not kept as a session', async () => {
    const home = newFolder();
    await mlsd(['rehearse', STRONG], { home });
    expect(JSON.parse((await mlsd(['list', '--json'], { home })).stdout).sessions).toEqual([]);
  });

  it('is named as it was given, from wherever that was', async () => {
    const folder = newFolder();
    copyFileSync(STRONG, join(folder, 'run.yaml'));
    const { stdout } = await mlsd(['score', 'run.yaml', '--json'], { cwd: folder });
    expect(cards(stdout)[0]?.source).toBe('run.yaml');
  });
});
