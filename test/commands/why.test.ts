import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { mlsd, newFolder, type Setting } from './world.ts';

const WEAK = join(process.cwd(), 'prompts/rehearsals/fraud-weak.yaml');
const id = 'skips-step';

/** A home with two drills, of which only the newer skips everything but the first step. */
async function used(): Promise<string> {
  const home = newFolder();
  await mlsd(['drill', 'fraud', '--step', 'requirements'], { home, input: 'How many payments a second?\n' });
  return home;
}

const sessions = (home: string): string[] =>
  readdirSync(join(home, 'sessions')).flatMap((name) => (name.endsWith('.jsonl') ? [name.replace('.jsonl', '')] : []));

interface Answer {
  readonly proof: number;
  readonly source: string | null;
  readonly id: string;
  readonly verdict: string;
  readonly disputes: readonly { readonly id: string; readonly says: string }[];
}

async function why(args: readonly string[], setting: Setting = {}): Promise<Answer> {
  const { code, stdout, stderr } = await mlsd(['why', ...args, '--json'], setting);
  expect([code, stderr]).toEqual([0, '']);
  return JSON.parse(stdout);
}

describe('mlsd why', () => {
  it('is about the latest session, the one named, the one whose id begins so, or a file', async () => {
    const home = await used();
    const [session = ''] = sessions(home);
    const asked = 'asks-scale-and-speed';
    const latest = await why([asked], { home });
    expect(latest).toMatchObject({ proof: 1, source: null, id: asked, verdict: 'unmet' });
    expect(await why([asked, session], { home })).toEqual(latest);
    expect(await why([asked, session.slice(0, 10)], { home })).toEqual(latest);
    expect(await why(['dashboards-only', WEAK])).toMatchObject({ source: WEAK, verdict: 'met' });
  });

  it('is a page for people', async () => {
    const { code, stdout } = await mlsd(['why', 'dashboards-only', WEAK]);
    expect(code).toBe(0);
    expect(stdout).toMatch(/signal dashboards-only\n[\s\S]*\nVerdict\n {2}It fires\.\n/);
  });

  test.each([
    [[id.slice(1), WEAK], 2, /^no signal, move or criterion "kips-step"\n {2}hint: did you mean "skips-step"\?\n$/],
    [['constructor', WEAK], 2, /^no signal, move or criterion "constructor"\n/],
    [['load-at-peak', WEAK], 2, /^"load-at-peak" is a criterion of feed-ranking, and this session is on fraud\n$/],
    [[id], 2, /^there is no session yet\n/],
    [[id, 'no-such'], 2, /^no session "no-such"\n/],
    [[id, 'nowhere.yaml'], 3, /^nowhere\.yaml:1:1: E_FILE/],
    [[], 2, /^mlsd: missing required argument 'rule'\n/],
  ])('%j: exit %d', async (args, code, stderr) => {
    const outcome = await mlsd(['why', ...args]);
    expect([outcome.code, outcome.stdout]).toEqual([code, '']);
    expect(outcome.stderr).toMatch(stderr);
  });
});

describe('mlsd why --dispute', () => {
  const score = async (setting: Setting): Promise<{ score: number; signals: { id: string; disputed?: boolean }[] }> =>
    JSON.parse((await mlsd(['score', WEAK, '--json'], setting)).stdout);

  it('keeps the other side, marks the verdict from then on, and moves no figure', async () => {
    const setting = { home: newFolder(), cwd: newFolder() };
    const before = await score(setting);
    const disputed = await mlsd(['why', 'dashboards-only', WEAK, '--dispute'], setting);
    const file = join(setting.home, 'content', 'disputes', 'dashboards-only.yaml');
    expect(disputed.code).toBe(0);
    expect(disputed.stdout).toMatch(/You say otherwise[\s\S]*Kept as an example that must be silent/);
    expect(readFileSync(file, 'utf8')).toMatch(/rule: dashboards-only\n {4}says: silent\n/);
    const after = await score(setting);
    const marked = after.signals.flatMap((s) => (s.disputed === true ? [s.id] : []));
    expect([after.score, marked]).toEqual([before.score, ['dashboards-only']]);
    expect((await why(['dashboards-only', WEAK], setting)).disputes).toMatchObject([{ says: 'silent' }]);
    expect((await mlsd(['why', 'dashboards-only', WEAK, '--dispute'], setting)).stdout).toMatch(/Kept already/);
  });

  it('is of a session as well, and marked in its report', async () => {
    const home = newFolder();
    const input =
      'Requests.\n/next\nRows.\n/next\nTables.\n/next\nTrees.\n/next\nThere is no canary.\n/next\nCharts.\n';
    await mlsd(['drill', 'fraud'], { home, input });
    const cwd = newFolder();
    const { stdout } = await mlsd(['why', 'no-safe-rollout', '--dispute'], { home, cwd });
    expect(stdout).toMatch(/“canary”, negated by “no”[\s\S]*The passage: one utterance of Serving/);
    const report = await mlsd(['report'], { home, cwd });
    expect(report.stdout).toMatch(/due in Serving · disputed\n[\s\S]*\nYou say otherwise /);
    expect(report.stderr).toBe('');
  });

  it('is heard by mlsd check, as no error', async () => {
    const setting = { home: newFolder(), cwd: newFolder() };
    await mlsd(['why', 'dashboards-only', WEAK, '--dispute'], setting);
    const folder = join(setting.home, 'content');
    const { stdout } = await mlsd(['check', folder], setting);
    expect(stdout).toContain('dashboards-only: you say it is silent (2026-11-21); still, it fires.');
    const json = await mlsd(['check', folder, '--json'], setting);
    const told: { problems: { file: string }[]; disputes: unknown[] } = JSON.parse(json.stdout);
    expect(told.disputes).toMatchObject([{ rule: 'dashboards-only', says: 'silent', verdict: 'met', agrees: false }]);
    expect(told.problems.filter(({ file }) => file.includes('disputes'))).toEqual([]);
  }, 60_000);

  it('is kept in ./mlsd where there is one, and in the folder given above all', async () => {
    const [cwd, given] = [newFolder(), newFolder()];
    mkdirSync(join(cwd, 'mlsd'));
    await mlsd(['why', id, WEAK, '--dispute'], { cwd });
    await mlsd(['why', id, WEAK, '--dispute', '--content', given], { cwd });
    expect([join(cwd, 'mlsd'), given].map((folder) => readdirSync(join(folder, 'disputes')))).toEqual([
      ['skips-step.yaml'],
      ['skips-step.yaml'],
    ]);
  });

  it('has nothing to dispute where nothing was measured', async () => {
    const home = await used();
    const { code, stderr } = await mlsd(['why', 'no-safe-rollout', '--dispute'], { home, cwd: newFolder() });
    expect([code, stderr]).toEqual([2, 'no-safe-rollout was not measured: no step of this session closes “rollout”\n']);
  });
});
