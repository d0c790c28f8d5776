import { describe, expect, it } from 'vitest';
import { mlsd, newFolder } from './world.ts';

/** Lines of a page, and the columns of its widest. */
async function page(...args: string[]): Promise<{ lines: number; columns: number; text: string; code: number }> {
  const { code, stdout } = await mlsd(args);
  const lines = stdout.trimEnd().split('\n');
  return { code, text: stdout, lines: lines.length, columns: Math.max(...lines.map((line) => line.length)) };
}

describe('mlsd show', () => {
  it.each([
    ['six-step', ['Requirements 5 min (3)', 'Serving 10 min (8) protected', '? ', 'p99']],
    ['eight-step', ['min (', 'protected']],
    ['six-phase', ['min (', 'protected']],
    ['ten-point', ['min (', 'protected']],
    ['eight-stage', ['min (', 'protected']],
    ['dashboards-only', ['signal dashboards-only · high', 'Why: ', 'Instead: ', 'Fires', 'Silent']],
    ['plans-rollout', ['move plans-rollout', 'Earns credit', 'Does not']],
    ['vision', ['What weighs more here', 'data × 1.75', 'facts to ask for']],
  ])('%s fits a screen', async (id, holds) => {
    const { code, lines, columns, text } = await page('show', id);
    expect(code).toBe(0);
    expect(lines).toBeLessThanOrEqual(24);
    expect(columns).toBeLessThanOrEqual(80);
    for (const part of holds) expect(text).toContain(part);
  });

  it('gives nothing of a prompt away: neither facts nor criteria', async () => {
    const { text } = await page('show', 'fraud', '--json');
    expect(Object.keys(JSON.parse(text)).toSorted()).toEqual(
      ['ask', 'emphasis', 'id', 'kind', 'levels', 'show', 'title', 'type'].toSorted(),
    );
  });

  it('says which ids are near where there is none such', async () => {
    const { code, stderr } = await mlsd(['show', 'dashboard-only']);
    expect([code, stderr]).toEqual([2, expect.stringContaining('did you mean "dashboards-only"?')]);
  });

  it.each(['six-step', 'dashboards-only', 'plans-rollout'])('prints %s as JSON', async (id) => {
    const { text } = await page('show', id, '--json');
    expect(JSON.parse(text)).toMatchObject({ show: 1, id });
  });
});

describe('mlsd show --answer', () => {
  it('gives the exemplar where nobody can be asked', async () => {
    const { code, text } = await page('show', 'fraud', '--answer');
    expect([code, text]).toEqual([0, expect.stringContaining('monitoring')]);
    expect(text.length).toBeGreaterThan(4000);
  });

  it('in JSON, by topic', async () => {
    const { text } = await page('show', 'fraud', '--answer', '--json');
    const { exemplar } = JSON.parse(text);
    expect(Object.keys(exemplar)).toHaveLength(12);
  });

  it('is for prompts', async () => {
    const { code, stderr } = await mlsd(['show', 'six-step', '--answer'], { cwd: newFolder() });
    expect([code, stderr]).toEqual([2, expect.stringContaining('only a prompt has an answer')]);
  });
});

describe('mlsd list', () => {
  it.each([
    ['prompts', 13],
    ['frameworks', 5],
    ['signals', 33],
    ['moves', 26],
    ['sessions', 0],
  ])('of %s has them all, and nothing else', async (kind, count) => {
    const { text } = await page('list', kind, '--json');
    const lists = JSON.parse(text);
    expect(Object.keys(lists)).toEqual(['list', kind]);
    expect(lists[kind]).toHaveLength(count);
  });

  it('of signals tells what they are called and how severe they are', async () => {
    const { text } = await page('list', 'signals');
    expect(text).toMatch(/dashboards-only +Monitoring is some dashboards +high/);
  });
});
