import { describe, expect, it, test } from 'vitest';
import { mlsd, newFolder } from './world.ts';

const drilled = async () => {
  const home = newFolder();
  await mlsd(['drill', 'fraud', '--seed', '1'], { home, input: 'How many payments a second?\n' });
  return home;
};

describe('mlsd list', () => {
  it('shows prompts, frameworks and sessions', async () => {
    const { stdout } = await mlsd(['list'], { home: await drilled() });
    expect(stdout).toMatch(/^Prompts\n/);
    expect(stdout).toMatch(/\n {2}fraud +Card fraud at checkout/);
    expect(stdout).toMatch(/\nFrameworks .*\n(?:.*\n)* {2}six-step /);
    expect(stdout).toMatch(/\nSessions\n {2}2026-11-21-\d{4}-fraud-8000 +fraud +2026-11-21 \d\d:\d\d +finished/);
  });

  it('says the same as JSON, with a version', async () => {
    const { stdout, stderr } = await mlsd(['list', '--json'], { home: await drilled() });
    const list = JSON.parse(stdout);
    expect(stderr).toBe('');
    expect(list).toMatchObject({ list: 1, prompts: expect.any(Array), frameworks: expect.any(Array) });
    expect(list.sessions).toMatchObject([
      { prompt: 'fraud', framework: 'six-step', minutes: 15, said: 1, ended: true },
    ]);
  });
});

describe('mlsd report', () => {
  it('prints the page that the session ended with', async () => {
    const home = newFolder();
    const { stdout } = await mlsd(['drill', 'fraud'], { home, input: 'How many payments a second?\n' });
    expect((await mlsd(['report'], { home })).stdout).toBe(stdout);
  });

  test.each([[['--json']], [['--format', 'json']]])('%j: one line of JSON', async (args) => {
    const { stdout, stderr } = await mlsd(['report', ...args], { home: await drilled() });
    expect(stderr).toBe('');
    expect(stdout.trimEnd().split('\n')).toHaveLength(1);
    expect(JSON.parse(stdout)).toMatchObject({ scorecard: 1, source: null, prompt: 'fraud' });
  });
});

describe('mlsd demo', () => {
  it('prints at once where nobody watches', async () => {
    const { code, stdout, stderr } = await mlsd(['demo']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(/^Card fraud at checkout · 15 min\n/);
    expect(stdout).toMatch(/\n0:08 You: Before I design anything/);
    expect(stdout).toMatch(/\n {2}Total +[\d.]+/);
  });
});
