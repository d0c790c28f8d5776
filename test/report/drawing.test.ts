import { Chalk } from 'chalk';
import { describe, expect, it } from 'vitest';
import { bar } from '../../src/report/bar.ts';
import { clock } from '../../src/report/clock.ts';
import { commandLine } from '../../src/report/command-line.ts';
import { clipped, foreign } from '../../src/report/text.ts';
import { titlesOf } from '../../src/report/titles.ts';

describe('clock', () => {
  it.each([
    [0, '0:00'],
    [59.4, '0:59'],
    [59.6, '1:00'],
    [2280, '38:00'],
    [3600, '1:00:00'],
    [10_805, '3:00:05'],
  ])('%d seconds are %s', (seconds, shown) => {
    expect(clock(seconds)).toBe(shown);
  });
});

describe('bar: ten columns for 600 seconds', () => {
  const look = { color: new Chalk({ level: 0 }), width: 80 };
  it.each([
    [300, 300, '━━━━━'],
    [120, 300, '━━···'],
    [0, 300, '·····'],
    [1, 300, '━····'],
    [420, 300, '━━━━━══'],
    [301, 300, '━━━━═'],
    [600, 600, '━━━━━━━━━━'],
    [30, 0, '═'],
    [0, 0, ''],
    [null, 300, '–'],
    [120, null, '–'],
  ])('%j used of %j: %s', (usedSeconds, budgetSeconds, shown) => {
    const step = { id: 'data', score: 50, weight: 1, lost: 50, covered: [], missed: [], usedSeconds, budgetSeconds };
    expect(bar(step, 600, 10, look).text).toBe(shown);
  });
});

describe('commandLine', () => {
  it.each([
    [['drill', 'fraud'], 80, ['mlsd drill fraud']],
    [['drill', 'my prompt.yaml'], 80, ["mlsd drill 'my prompt.yaml'"]],
    [['drill', "it's"], 80, ["mlsd drill 'it'\\''s'"]],
    [['drill', '$(rm)'], 80, ["mlsd drill '$(rm)'"]],
    [['drill', 'feed-ranking', '--step', 'serving'], 30, ['mlsd drill feed-ranking \\', '  --step serving']],
  ])('%j at %d columns', (args, width, lines) => {
    expect(commandLine('mlsd', args, width)).toEqual(lines);
  });
});

describe('text from elsewhere', () => {
  it.each([
    ['two\n  lines', 'two lines'],
    ['\u001b[31mred', '^[[31mred'],
    ['ab\u202ecd', 'ab<U+202E>cd'],
  ])('%j is shown as %s', (text, shown) => {
    expect(foreign(text)).toBe(shown);
  });
  it.each([
    ['as it is', 8, 'as it is'],
    ['cut between words', 12, 'cut between…'],
    ['unbreakable', 6, 'unbre…'],
    ['漢字漢字', 6, '漢字…'],
  ])('%s in %d columns is %s', (text, width, shown) => {
    expect(clipped(text, width)).toBe(shown);
  });
});

it('titlesOf knows what content calls things, and which signals are about something missing', () => {
  const titles = titlesOf({
    prompt: { title: 'Fraud', criteria: [{ id: 'scale', title: 'the scale', weight: 2 }] },
    framework: { title: 'Six steps', steps: [{ id: 'data', title: 'Data' }] },
    signals: [
      { id: 'no-baseline', title: 'No baseline', detect: { detector: 'missing' } },
      { id: 'over-budget', title: 'Over budget', detect: { detector: 'over-budget' } },
    ],
    moves: [{ id: 'names-baseline', title: 'Names a baseline' }],
  });
  expect(titles).toEqual({
    prompt: 'Fraud',
    framework: 'Six steps',
    steps: new Map([['data', 'Data']]),
    criteria: new Map([['scale', 'the scale']]),
    weights: new Map([['scale', 2]]),
    signals: new Map([
      ['no-baseline', 'No baseline'],
      ['over-budget', 'Over budget'],
    ]),
    moves: new Map([['names-baseline', 'Names a baseline']]),
    missing: new Set(['no-baseline']),
  });
});
