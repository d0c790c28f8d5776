import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { mlsd, newFolder } from '../commands/world.ts';

/** The files that the page on content shows, by the path that their first line names. */
const page = readFileSync('prompts/README.md', 'utf8');
const files = [...page.matchAll(/```yaml\n# file: (\S+)\n([\s\S]*?)```/g)].map(([, path = '', text = '']) => ({
  path,
  text,
}));

describe('the worked example of the page on content', () => {
  it('is a concept, a signal and a prompt', () => {
    expect(files.map(({ path }) => path)).toEqual([
      'rubrics/concepts/trains.yaml',
      'rubrics/signals/believes-the-timetable.yaml',
      'prompts/late-trains.yaml',
    ]);
  });

  it('passes the check, and is practised with its own signal', async () => {
    const cwd = newFolder();
    for (const { path, text } of files) {
      const file = join(cwd, 'mlsd', path);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, text);
    }
    const { stdout } = await mlsd(['check', '--json'], { cwd });
    expect(JSON.parse(stdout)).toMatchObject({ ok: true, problems: [] });
    const drill = await mlsd(['drill', 'late-trains'], {
      cwd,
      input: 'How many trains run?\n/next\n/next\nThe schedule is my main feature.\n',
    });
    expect(drill.stderr).toContain('24,000 trains a day');
    expect(drill.stdout).toContain('Believes the timetable');
  });
});
