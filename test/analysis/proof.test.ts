import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { NearMiss } from '../../src/analysis/near-misses.ts';
import { readingOf } from '../../src/analysis/played-example.ts';
import { prove } from '../../src/analysis/proof.ts';
import { rehearsed } from '../../src/analysis/rehearsed.ts';
import { ruleIds, ruleNamed } from '../../src/analysis/rule-named.ts';
import { scoreLog } from '../../src/analysis/score-log.ts';
import type { Signal } from '../../src/content/rule.ts';
import { readRehearsal } from '../../src/files/read-rehearsal.ts';
import { bundledContent } from '../content.ts';
import { type Line, proofOf, signalOf } from './proving.ts';

const rollout = signalOf({ detector: 'missing', concern: 'rollout', evidence: [{ any: ['canary'] }] });
const both = signalOf({ detector: 'says', evidence: [{ all: ['canary', 'rollback'] }] });
const watched = signalOf({
  detector: 'missing',
  concern: 'rollout',
  evidence: [{ any: ['canary'], none: ['dashboards'] }],
});
const three = signalOf({ detector: 'says', evidence: [{ all: ['canary', 'rollback', 'alert'] }] });
const inServing = signalOf({ detector: 'says', topics: ['serving'], evidence: [{ any: ['canary'] }] });
const unwatched = signalOf({
  detector: 'says-without',
  evidence: [{ any: ['dashboards'] }],
  unless: [{ any: ['alert'] }],
  near: 'step',
});
const early = signalOf({
  detector: 'premature',
  topics: ['requirements'],
  evidence: [{ any: ['model'] }],
  ground: [{ any: ['scope'], stance: ['asserted', 'asked'] }],
});

const serving = (said: string): Line[] => [['serving', said]];
/** A near miss as a person would tell it. */
const told = ({ words, miss }: NearMiss) => {
  const word = words.map(({ text, stance }) => `${text} ${stance}`).join(', ');
  return `${word}: ${Object.values(miss)
    .map((value) => (typeof value === 'object' ? JSON.stringify(value) : value))
    .join(' ')}`;
};

describe('what was found', () => {
  it('has its clause, its words with their stance, its step', () => {
    const proof = proofOf(both, serving('Twelve nodes. Then a canary with a rollback, and we watch it.'));
    expect(proof).toMatchObject({ verdict: 'met', because: null, nearest: null, silencedBy: [] });
    expect(proof.seen).toEqual([
      {
        step: 'serving',
        atSeconds: null,
        quote: 'Then a canary with a rollback',
        words: [
          { text: 'canary', stance: 'asserted' },
          { text: 'rollback', stance: 'asserted' },
        ],
      },
    ]);
  });

  it('of a rule about something missing is what keeps it silent', () => {
    const proof = proofOf(rollout, [
      ['modeling', 'We show it to one percent of shoppers first.'],
      ...serving('Nodes.'),
    ]);
    expect(proof).toMatchObject({ verdict: 'unmet', seen: [], nearest: null });
    expect(proof.silencedBy.map(({ step, words }) => [step, words[0]?.text])).toEqual([
      ['modeling', 'one percent of shoppers first'],
    ]);
  });

  it('stands beside what silences it', () => {
    const proof = proofOf(unwatched, [['monitoring', 'Some dashboards. And we page somebody at 2 percent.']]);
    expect(proof).toMatchObject({ verdict: 'unmet', nearest: null });
    expect(proof.seen.map((p) => p.quote)).toEqual(['Some dashboards']);
    expect(proof.silencedBy.map((p) => p.words[0]?.text)).toEqual(['page']);
  });
});

describe('what came nearest', () => {
  it.each([
    ['negated', rollout, serving('There is no canary here.'), ['canary negated: stance no']],
    [
      'negated by more than a word',
      rollout,
      serving('We deploy at once rather than run a canary.'),
      ['canary negated: stance rather than'],
    ],
    ['put off', rollout, serving('I will come back to the canary.'), ['canary deferred: stance come back to']],
    ['asked', rollout, serving('Do you want a canary?'), ['canary asked: stance null']],
    [
      'in quotation marks',
      rollout,
      serving('They wrote "canary release first" on a wall.'),
      ['canary attributed: stance null'],
    ],
    [
      'in a mere list',
      rollout,
      serving('Kubernetes, docker, canary, prometheus, grafana'),
      ['canary asserted: listed'],
    ],
    ['taken back', watched, serving('A canary with some dashboards.'), ['canary asserted: spoiled dashboards']],
    [
      'where the question is said back',
      rollout,
      serving('We release to one percent of all our shoppers first, says the very long ask of the prompt.'),
      ['one percent of all our shoppers first asserted: worthless'],
    ],
    ['half a pair', both, serving('A canary for a day.'), ['canary asserted: partial 1 2 ["rollback"]']],
    [
      'in another step',
      inServing,
      [['monitoring', 'A canary for a day.']],
      ['canary asserted: elsewhere {"how":"in","steps":["serving"]}'],
    ],
    [
      'too late',
      early,
      [['requirements', 'We use XGBoost. How many payments?']],
      ['How many asked: elsewhere {"how":"earlier","steps":[]}'],
    ],
    ['nothing', rollout, serving('Twelve nodes.'), []],
  ] satisfies [string, typeof rollout, Line[], string[]][])('%s', (_, rule, lines, nearest) => {
    expect(proofOf(rule, lines).nearest?.map(told)).toEqual(nearest);
  });

  it('comes best first, at most three, one of a sentence', () => {
    const said = 'No canary. No canary and no canary. Not a canary. Never a canary. Node, docker, canary, kafka, redis';
    expect(proofOf(rollout, serving(said)).nearest?.map(({ quote }) => quote)).toEqual([
      'No canary',
      'No canary and no canary',
      'Not a canary',
    ]);
    const thirds = serving('A canary for a day. A canary that we can roll back. An alert.');
    expect(proofOf(three, thirds).nearest?.map(told)).toEqual(['canary asserted: partial 2 3 ["alert"]']);
    const halves = serving('A rollback. There is no canary and no rollback.');
    expect(proofOf(both, halves).nearest?.map(told)[0]).toBe('canary negated: stance no');
  });
});

describe('what was not measured has a reason', () => {
  const vague = signalOf({ detector: 'gives-way', evidence: [{ any: ['canary'] }] });
  const late = signalOf({ detector: 'over-budget', tolerance: 0.1 });
  it.each([
    [
      'no such step',
      rollout,
      serving('A canary.').map(() => ['data', 'Tables.'] as const),
      ['data'],
      'no step of this session closes “rollout”',
    ],
    ['no ground', early, serving('XGBoost'), ['serving'], 'no step of this session is on requirements'],
    ['no times', late, serving('A canary.'), undefined, 'the times of this session are not known'],
    ['no interviewer', vague, serving('A canary.'), undefined, 'the interviewer asked nothing'],
    ['no words', rollout, [], undefined, 'nothing was said'],
    [
      'not for this prompt',
      { ...rollout, only: 'rare' as const },
      serving('Nodes.'),
      undefined,
      'it is only for prompts in which what is looked for is rare, which fraud is not',
    ],
  ] satisfies [string, Signal, Line[], string[] | undefined, string][])('%s', (_, rule, lines, steps, because) => {
    const proof = proofOf(rule, lines, steps);
    expect(proof).toMatchObject({ verdict: 'unmeasured', because, seen: [], silencedBy: [], nearest: null });
  });

  it('for a criterion whose topic no step covers', () => {
    const criterion = Object.values(bundledContent().criteria).find(({ topic }) => topic === 'requirements');
    if (criterion === undefined) throw new Error('no criterion on requirements');
    const proof = proofOf({ kind: 'criterion', rule: criterion }, serving('Nodes.'), ['serving']);
    expect(proof.because).toBe('no step of this session is on requirements');
  });
});

describe('the shipped rehearsals', () => {
  const all = bundledContent();
  const rehearsals = readdirSync('prompts/rehearsals').map((name) => {
    const read = readRehearsal(`prompts/rehearsals/${name}`, '.', { content: all, broken: [] });
    if (!read.ok) throw new Error(`cannot read ${name}`);
    return [name, read.value] as const;
  });

  it.each(rehearsals)('%s: a proof says what the scorecard says, of every rule', (_, { rehearsal, prompt }) => {
    const reading = readingOf(rehearsal, all);
    const card = scoreLog(rehearsed(rehearsal, all).log, all, null);
    const said = reading.utterances.map((u) => u.read.raw);
    const met: Set<string | null> = new Set([
      ...[...card.signals, ...card.moves].map(({ id }) => id),
      ...card.steps.flatMap(({ covered }) => covered),
    ]);
    const quotes = new Map([...card.signals, ...card.moves].map(({ id, quote }) => [id, quote]));
    for (const id of ruleIds(prompt, all)) {
      const named = ruleNamed(id, prompt, all);
      if (named === null) throw new Error(`no rule ${id}`);
      const proof = prove(named, reading, prompt, all);
      expect([id, proof.verdict === 'met']).toEqual([id, met.has(id)]);
      const quote = quotes.get(id) ?? null;
      if (quote !== null) expect(proof.seen.map((p) => p.quote)).toContain(quote);
      for (const passage of [...proof.seen, ...proof.silencedBy, ...(proof.nearest ?? [])]) {
        expect(said.some((text) => text.includes(passage.quote))).toBe(true);
        for (const { text } of passage.words) expect(said.some((one) => one.includes(text))).toBe(true);
      }
    }
  });
});
