import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { mlsd, newFolder } from './world.ts';

describe('mlsd new', () => {
  it('begins files that pass the check, each with the schema that it names', async () => {
    const cwd = newFolder();
    const begun = [
      ['prompt', 'late-parcels', 'mlsd/prompts/late-parcels.yaml'],
      ['framework', 'three-acts', 'mlsd/rubrics/frameworks/three-acts.yaml'],
      ['signal', 'trusts-the-average', 'mlsd/rubrics/signals/trusts-the-average.yaml'],
      ['rehearsal', 'my-run', 'mlsd/prompts/rehearsals/my-run.yaml'],
    ] as const;
    for (const [kind, id, file] of begun) {
      const { code, stdout } = await mlsd(['new', kind, id], { cwd });
      expect([code, stdout.split('\n')[0]]).toEqual([0, `${file} is begun: write over it.`]);
      const [first = ''] = readFileSync(join(cwd, file), 'utf8').split('\n');
      const schema = /^# yaml-language-server: \$schema=(.*)$/.exec(first)?.[1] ?? '';
      expect(existsSync(join(cwd, file, '..', schema))).toBe(true);
    }
    const { code, stdout } = await mlsd(['check'], { cwd });
    expect(stdout).not.toMatch(/E_[A-Z]+/);
    expect([code, stdout]).toEqual([0, expect.stringContaining('All of it is well.')]);
  });

  it('begins files that can be practised with at once', async () => {
    const cwd = newFolder();
    await mlsd(['new', 'prompt', 'late-parcels'], { cwd });
    await mlsd(['new', 'framework', 'three-acts'], { cwd });
    const args = ['drill', 'late-parcels', '--framework', 'three-acts'];
    const { code, stdout, stderr } = await mlsd(args, {
      cwd,
      input: 'How many parcels a day?\n/next\nWe rank them.\n',
    });
    expect([code, stderr]).toEqual([0, expect.stringContaining('200,000 parcels a day')]);
    expect(stdout).toContain('Late parcels');
  });

  it.each([
    ['an id that is none', ['new', 'prompt', 'Late Parcels'], /an id may contain only a-z/],
    ['a kind that there is not', ['new', 'parcel', 'x'], /Allowed choices are prompt, framework, signal, rehearsal/],
  ])('refuses %s', async (_, args, sentence) => {
    const { code, stderr } = await mlsd(args, { cwd: newFolder() });
    expect([code, stderr]).toEqual([2, expect.stringMatching(sentence)]);
  });

  it('leaves a file that is there as it is', async () => {
    const cwd = newFolder();
    await mlsd(['new', 'signal', 'mine'], { cwd });
    const { code, stderr } = await mlsd(['new', 'signal', 'mine'], { cwd });
    expect([code, stderr]).toEqual([2, expect.stringContaining('mlsd/rubrics/signals/mine.yaml is there already')]);
  });
});

describe('mlsd schema', () => {
  it.each(['prompt', 'framework', 'signal', 'move', 'rehearsal', 'concepts', 'criteria', 'score', 'disputes'])(
    'prints what is kept beside the content: %s',
    async (kind) => {
      const { code, stdout } = await mlsd(['schema', kind]);
      const kept = join('rubrics', 'schemas', `${kind}.json`);
      expect(code).toBe(0);
      expect(JSON.parse(stdout)).toMatchObject({ $schema: 'http://json-schema.org/draft-07/schema#', type: 'object' });
      await expect(stdout).toMatchFileSnapshot(join(process.cwd(), kept));
    },
  );
});
