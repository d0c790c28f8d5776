import { describe, expect, it } from 'vitest';
import { ruleIds, ruleNamed } from '../../src/analysis/rule-named.ts';
import { ruleWords } from '../../src/analysis/rule-words.ts';
import { forms, termWords } from '../../src/analysis/term-words.ts';
import { bundledContent } from '../content.ts';
import { content, signalOf } from './proving.ts';

type Use = Parameters<typeof signalOf>[0];

const words = (detect: Use): string =>
  ruleWords({ kind: 'signal', rule: signalOf(detect) }, content)
    .looksFor.flatMap(({ lead, anyOf }) => [lead, ...anyOf])
    .join(' / ');

const canary = [{ any: ['canary'] }];
const alert = [{ any: ['alert'] }];

describe('a rule in words', () => {
  it.each([
    [
      'Fires where this is said in a step on serving: / canary',
      { detector: 'says', evidence: canary, topics: ['serving'] },
    ],
    [
      'Fires at the last step that closes “rollout”, unless this is said anywhere: / canary',
      { detector: 'missing', concern: 'rollout', evidence: canary },
    ],
    [
      'Fires where this is said / canary / and not, by the end of that step: / alert',
      { detector: 'says-without', evidence: canary, unless: alert, near: 'so-far' },
    ],
    [
      'Fires where a step goes on for more than 10 of 45 minutes without: / alert',
      { detector: 'monologue', minutes: 10, checks: alert },
    ],
    ['Fires at a step that takes 10 % more time than its budget.', { detector: 'over-budget', tolerance: 0.1 }],
  ] satisfies [string, Use][])('%s', (told, detect) => {
    expect(words(detect)).toBe(told);
  });

  it.each([
    ['canary', { any: ['canary'] }],
    ['canary + rollback; in one sentence', { all: ['canary', 'rollback'] }],
    ['canary + alert, page alarm; in one clause', { all: ['canary'], any: ['alert', 'page-alarm'], within: 'clause' }],
    ['2 of canary, rollback; in one step', { any: ['canary', 'rollback'], atLeast: 2, within: 'step' }],
    ['canary; not beside dashboards', { any: ['canary'], none: ['dashboards'] }],
    ['canary; asked or negated counts as well', { any: ['canary'], stance: ['asserted', 'asked', 'negated'] }],
    ['canary; in a list as well', { any: ['canary'], lists: true }],
    ['“small share first”', { any: [{ say: '(small|tiny) share first' }] }],
  ] satisfies [string, (Use & { detector: 'says' })['evidence'][number]][])('a point: %s', (told, pattern) => {
    expect(words({ detector: 'says', evidence: [pattern] })).toBe(`Fires where this is said: / ${told}`);
  });

  it('there are some for every rule that ships, none of them empty or twice', () => {
    const shipped = bundledContent();
    for (const prompt of Object.values(shipped.prompts)) {
      for (const id of ruleIds(prompt, shipped)) {
        const named = ruleNamed(id, prompt, shipped);
        if (named === null) throw new Error(`no rule ${id}`);
        const { looksFor, concepts } = ruleWords(named, shipped);
        expect(looksFor.length).toBeGreaterThan(0);
        for (const { anyOf } of looksFor) {
          expect(new Set(anyOf).size).toBe(anyOf.length);
          expect(anyOf.every((point) => /^[\p{L}\d“]/u.test(point))).toBe(true);
        }
        expect(concepts.every(({ forms: said }) => said.every((form) => form.trim() !== ''))).toBe(true);
      }
    }
  });
});

describe('terms in words', () => {
  it.each([
    [['canary'], 'canary'],
    [['safe-rollout', { say: '(one|two) percent' }], 'safe rollout, “one percent”'],
    [[{ say: ['roll? back', 'a … b', '=ok', '<number> ms'] }], '“back”, “a … b”, “ok”, “10 ms”'],
    [['a', 'b', 'c', 'd', 'e'], 'a, b, c, d, …'],
  ])('%j: %s', (terms, told) => {
    expect(termWords(terms)).toBe(told);
  });

  it('alternatives at the top are ways to say it, others are shown by the first', () => {
    expect(forms('(canary|canaries|(a|b) share)')).toEqual(['canary', 'canaries', 'a share']);
    expect(forms('word '.repeat(20))).toEqual([]);
  });
});
