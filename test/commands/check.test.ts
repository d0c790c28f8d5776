import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { mlsd, newFolder } from './world.ts';

/** A content folder with one prompt in it. */
function folderWith(change: (text: string) => string): string {
  const folder = newFolder();
  mkdirSync(join(folder, 'prompts'));
  writeFileSync(
    join(folder, 'prompts', 'mine.yaml'),
    change(readFileSync('prompts/fraud.yaml', 'utf8')).replace(/^id: fraud$/m, 'id: mine'),
  );
  return folder;
}

describe('mlsd check', () => {
  it('finds the shipped content well, down to every example', async () => {
    const { code, stdout } = await mlsd(['check', '--json']);
    const { check, ok, checked, problems } = JSON.parse(stdout);
    expect({ code, check, ok, problems }).toEqual({ code: 0, check: 1, ok: true, problems: [] });
    expect(checked.map(({ what }: { what: string }) => what)).toEqual([
      'files of content',
      'frameworks',
      'prompts',
      'criteria',
      'signals',
      'moves',
      'concepts',
      'examples of rules and criteria',
      'questions to the interviewer',
      'sentences that stand in two prompts',
      'rehearsals and files by themselves',
    ]);
    expect(checked.filter(({ wrong }: { wrong: number }) => wrong > 0)).toEqual([]);
    expect(
      checked.filter(({ count }: { count: number }) => count === 0).map(({ what }: { what: string }) => what),
    ).toEqual(['sentences that stand in two prompts']);
  });

  it('names place and remedy of a mistake in a folder, and exits 1', async () => {
    const folder = folderWith((text) => text.replace(/^title:/m, 'titel:'));
    const { code, stdout } = await mlsd(['check', folder]);
    expect(code).toBe(1);
    expect(stdout).toMatch(/mine\.yaml:\d+:1: E_SCHEMA: unknown key "titel"\n {2}hint: did you mean "title"\?/);
    expect(stdout).toMatch(/files of content +\d+ +\d+ wrong/);
  });

  it('runs the examples of a folder', async () => {
    const folder = folderWith((text) => text.replace(/(examples:\s+met:\s+- ).*/, '$1Nothing of the kind.'));
    const { code, stdout } = await mlsd(['check', folder]);
    expect(code).toBe(1);
    expect(stdout).toMatch(/mine\.yaml:\d+:\d+: E_EXAMPLE: .* is not met by its example/);
  });

  it('asks the questions of a prompt in a file by itself', async () => {
    const folder = folderWith((text) => text.replace(/( {4}asked:\n {6}- ).*/, '$1We see many payments.'));
    const { code, stdout } = await mlsd(['check', join(folder, 'prompts', 'mine.yaml')]);
    expect(code).toBe(1);
    expect(stdout).toMatch(/mine\.yaml:\d+:\d+: E_EXAMPLE: a question for ".*" gets no fact/);
  });

  it('checks a rehearsal by itself, beside the shipped content', async () => {
    const file = join(newFolder(), 'run.yaml');
    writeFileSync(file, 'rehearsal: 1\nprompt: frad\nturns:\n  - say: Hello.\n');
    const { code, stdout } = await mlsd(['check', file, '--json']);
    const { ok, problems } = JSON.parse(stdout);
    expect({ code, ok }).toEqual({ code: 1, ok: false });
    expect(problems).toMatchObject([{ file, line: 2, code: 'E_REF', hint: 'did you mean "fraud"?' }]);
  });

  it.each([
    ['rubrics/score.yaml', 'mlsd check .'],
    ['package.json', 'mlsd check FOLDER, the one that holds prompts/ and rubrics/'],
  ])('says so where a file is neither, and what to check instead: %s', async (file, instead) => {
    const { code, stdout } = await mlsd(['check', file]);
    expect(code).toBe(1);
    expect(stdout.split('\n').slice(0, 2)).toEqual([
      `${file}:1:1: E_FILE: this is neither a rehearsal nor a prompt`,
      `  hint: rules are checked together: ${instead}`,
    ]);
  });
});

describe('content of one’s own', () => {
  it('is drilled, and a broken file is left out with its place', async () => {
    const folder = folderWith((text) => text);
    cpSync('prompts/feed-ranking.yaml', join(folder, 'prompts', 'other.yaml'));
    writeFileSync(join(folder, 'prompts', 'bad.yaml'), 'prompt: 1\nid: bad\n');
    const { code, stdout, stderr } = await mlsd(['drill', 'mine', '--content', folder], { input: 'Hello.\n' });
    expect(code).toBe(0);
    expect(stdout).toMatch(/^Card fraud at checkout/);
    expect(stderr).toMatch(/^left out: .*bad\.yaml:1:1: E_SCHEMA: /);
  });

  it('that a command needs and cannot read ends it with 3', async () => {
    const folder = folderWith((text) => text.replace(/^title:/m, 'titel:'));
    const { code, stdout, stderr } = await mlsd(['drill', 'mine', '--content', folder], { input: 'Hello.\n' });
    expect({ code, stdout }).toEqual({ code: 3, stdout: '' });
    expect(stderr).toMatch(/^\S+mine\.yaml:\d+:1: E_SCHEMA: unknown key "titel"\n {2}hint: did you mean "title"\?\n/);
  });
});
