import { describe, expect, it } from 'vitest';
import { mlsd, newFolder } from './world.ts';

const ANSWERS = [
  'How many payments a second at peak, and what p99 can checkout bear?',
  '/next',
  'The label is a chargeback within 60 days.',
  '',
  '// is how a comment begins.',
  '/nxt',
  '/next',
].join('\n');

const report = async (home: string) => JSON.parse((await mlsd(['report', '--json'], { home })).stdout);

describe('mlsd drill fraud < answers.txt', () => {
  it('prints the summary on stdout, and what the interviewer says on stderr', async () => {
    const { code, stdout, stderr } = await mlsd(['drill', 'fraud'], { input: ANSWERS });
    expect(code).toBe(0);
    expect(stdout).toMatch(/^Card fraud at checkout/);
    expect(stdout).not.toContain('Interviewer:');
    expect(stderr).toMatch(/Step 1 of 6 · .*\nInterviewer: .*payments a second/);
    expect(stderr).toContain('Step 3 of 6');
    expect(stderr).toMatch(/\nline 6: There is no command "\/nxt".*\/next/);
  });

  it('measures no time', async () => {
    const home = newFolder();
    await mlsd(['drill', 'fraud'], { input: ANSWERS, home });
    const { steps } = await report(home);
    expect(steps.map((step: { usedSeconds: unknown }) => step.usedSeconds)).toEqual([
      null,
      null,
      null,
      null,
      null,
      null,
    ]);
  });

  it('takes the time that the words take where --wpm is given', async () => {
    const home = newFolder();
    await mlsd(['drill', 'fraud', '--wpm', '60'], { input: ANSWERS, home });
    expect((await report(home)).steps[0]).toMatchObject({ id: 'requirements', usedSeconds: 13, budgetSeconds: 100 });
  });

  it('without any input says that nothing was said, and how to give answers', async () => {
    const { code, stdout } = await mlsd(['drill', 'fraud']);
    expect(code).toBe(0);
    expect(stdout).toMatch(/Nothing was said/);
    expect(stdout).toMatch(/mlsd drill fraud < answers\.txt/);
  });

  it('gives the same scorecard for the same seed, whenever', async () => {
    const homes = [newFolder(), newFolder()];
    for (const home of homes) await mlsd(['interview', 'fraud', '--seed', '3'], { input: ANSWERS, home });
    const [one, other] = await Promise.all(homes.map(report));
    expect(one).toEqual(other);
  });

  it('drills the steps named, for their minutes', async () => {
    const home = newFolder();
    await mlsd(['drill', 'fraud', '--step', 'serving', '--step', 'monitoring'], { input: 'Canary at 1 %.\n', home });
    const { minutes, steps } = await report(home);
    expect([minutes, steps.map((step: { id: string }) => step.id)]).toEqual([15, ['serving', 'monitoring']]);
  });

  it('has hints in a drill, and none in an exam', async () => {
    const [drill, exam, interview, coached] = await Promise.all([
      mlsd(['drill', 'fraud'], { input: '/hint\n' }),
      mlsd(['drill', 'fraud', '--exam'], { input: '/hint\n' }),
      mlsd(['interview', 'fraud'], { input: '/hint\n' }),
      mlsd(['interview', 'fraud', '--coach'], { input: '/hint\n' }),
    ]);
    expect(drill?.stderr).toMatch(/\nHint: /);
    expect(coached?.stderr).toMatch(/\nHint: /);
    for (const outcome of [exam, interview]) expect(outcome?.stderr).toMatch(/no hints in this session/);
  });
});
