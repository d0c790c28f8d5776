import { readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { parse } from 'yaml';
import type { Persona } from '../../src/content/persona.ts';
import { Prompt } from '../../src/content/prompt.ts';
import { interviewed, type Played } from './fraud-interview.ts';

const { probes, curveballs, facts } = Prompt.parse(parse(readFileSync('prompts/fraud.yaml', 'utf8')));
const challenges = probes.filter(({ challenge }) => challenge).map(({ ask }) => ask);
const others = probes.filter(({ challenge }) => !challenge).map(({ ask }) => ask);
const deeper = probes.flatMap((probe) => probe.deeper);

/** Each interview is played once. */
const plays = new Map<string, Promise<Played>>();
function playOf(persona: Persona, ...options: readonly string[]): Promise<Played> {
  const key = [persona, ...options].join(' ');
  const play = plays.get(key) ?? interviewed(persona, ...options);
  plays.set(key, play);
  return play;
}

const flat = (text: string): string => text.replace(/\s+/gu, ' ');

/** What was on the screen before the score, in one line. */
const talkOf = ({ rows }: Played): string =>
  flat(
    rows
      .slice(
        0,
        rows.findIndex((row) => row.startsWith('Before the score')),
      )
      .join(' '),
  );

/** How often the interviewer said one of these. */
function heard(talk: string, lines: readonly string[]): number {
  return lines.reduce((sum, line) => sum + talk.split(`Interviewer: ${flat(line)}`).length - 1, 0);
}

const SOME = expect.toSatisfy((count: number) => count > 0, 'some');

describe.each<[Persona, { others: unknown; challenges: unknown; deeper: unknown; curveballs: unknown }]>([
  ['silent', { others: 0, challenges: 0, deeper: 0, curveballs: 0 }],
  ['friendly', { others: SOME, challenges: 0, deeper: 0, curveballs: 1 }],
  ['neutral', { others: SOME, challenges: SOME, deeper: 0, curveballs: 1 }],
  ['skeptic', { others: SOME, challenges: SOME, deeper: 0, curveballs: 1 }],
  ['deep-diver', { others: SOME, challenges: SOME, deeper: SOME, curveballs: 1 }],
])('45 minutes with the %s interviewer', (persona, expected) => {
  it('asks what its kind asks, and no more', async () => {
    const talk = talkOf(await playOf(persona));
    expect(talk).toContain('Step 6 of 6 · Monitoring and iteration');
    expect({
      others: heard(talk, others),
      challenges: heard(talk, challenges),
      deeper: heard(talk, deeper),
      curveballs: heard(
        talk,
        curveballs.map(({ say }) => say),
      ),
    }).toEqual(expected);
  });

  it('gives the facts asked for, and no others', async () => {
    const talk = talkOf(await playOf(persona));
    const given = facts.filter(({ say }) => talk.includes(flat(say))).map(({ id }) => id);
    expect(given).toEqual(['load', 'latency', 'actions']);
  });

  it('comes to an end with the summary, which says how the follow-ups were met', async () => {
    const { rows, code } = await playOf(persona);
    expect(code).toBe(0);
    const done = /^That was the last step\. Done at (\d+):\d\d\.$/mu.exec(rows.join('\n'))?.[1];
    expect(Number(done)).toBeGreaterThanOrEqual(35);
    expect(Number(done)).toBeLessThan(45);
    expect(rows.filter((row) => row.startsWith('  Total '))).toHaveLength(1);
    const [, section = null] = /\n(Follow-ups .*?)\n\n/su.exec(rows.join('\n')) ?? [];
    if (persona === 'silent') expect(section).toBeNull();
    else {
      expect(section).toMatch(/^ {2}Answered {6}Sixty people clear 3,000 cases/mu);
      expect(section).toMatch(/^ {2}Followed {6}A gang has learned/mu);
      expect(section?.includes('questions deeper')).toBe(persona === 'deep-diver');
    }
  });

  it('says the same to the same words, byte for byte, drawn or not', async () => {
    const [one, other] = [await playOf(persona), await playOf(persona, '--no-animation')];
    expect(one.log).toMatch(/"ended"/u);
    expect(other.log).toBe(one.log);
  });
});

describe('the deep-diver and the clock', () => {
  const window = async (...rows: readonly (string | RegExp)[]) => {
    const { windows } = await playOf('deep-diver');
    return windows.findIndex((shown) =>
      rows.every((row) => shown.some((line) => (typeof row === 'string' ? line === row : row.test(line)))),
    );
  };

  test.each<[string, readonly (string | RegExp)[]]>([
    [
      'offers the compressed plan when it gets deep',
      [/^Interviewer: A case waits/u, '/compress switches to the compressed plan (3/3/5/5/8/4, 17 in the buffer).'],
    ],
    [
      'the status row tells what staying costs, and what is held',
      ['1/6   0:10 over · 1 min more: buffer 4 → 3 · serving 10, monitoring 5 held'],
    ],
    ['a line tells the new plan', ['Over budget: buffer 4 → 0, next data 8 → 7 · serving 10 and monitoring 5 held']],
    ['/time shows the plan switched to', [/^ {2}5 Serving +10:00 +8:00$/u, /^ {2}6 Monitoring .* 5:00 +4:00$/u]],
    ['lets go of the topic closed', [/park this/u, /^Interviewer: .*go\b/u]],
  ])('%s', async (_, rows) => {
    expect(await window(...rows)).toBeGreaterThanOrEqual(0);
  });

  it('goes deep in an early step, and nowhere else', async () => {
    const [first = '', rest = ''] = talkOf(await playOf('deep-diver')).split('Step 2 of 6');
    expect([heard(first, deeper), heard(rest, deeper)]).toEqual([3, 0]);
  });

  it('is in the README as it was on the screen', async () => {
    const { rows } = await playOf('deep-diver', '--no-animation');
    const section = readFileSync('README.md', 'utf8').split('\n## The interviewer\n')[1]?.split('\n## ')[0] ?? '';
    const [, transcript = ''] = /```text\n(.*?)\n```/su.exec(section) ?? [];
    const parts = transcript
      .split(/^…$/mu)
      .map((part) => part.trim())
      .filter((part) => part !== '');
    expect(parts.length).toBeGreaterThan(2);
    const screen = rows.join('\n');
    let from = 0;
    for (const part of parts) {
      const at = screen.indexOf(`${part}\n`, from);
      expect.soft({ part, at }).toEqual({ part, at: expect.toSatisfy((found: number) => found >= 0) });
      from = Math.max(from, at + part.length);
    }
  });
});
