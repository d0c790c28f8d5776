import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { exemplarOf } from '../../src/analysis/exemplar.ts';
import { shuffled } from '../../src/analysis/redteam/shuffle.ts';
import { doubled, scattered } from '../../src/analysis/redteam/twisted.ts';
import { wordingOf } from '../../src/analysis/redteam/wording.ts';
import { redTeam, targets } from '../../src/analysis/redteam.ts';
import type { Content } from '../../src/content/content.ts';
import { Rehearsal } from '../../src/content/rehearsal.ts';
import { bundledContent } from '../content.ts';

const content = bundledContent();
const rehearsal = (name: string) => Rehearsal.parse(parse(readFileSync(`prompts/rehearsals/${name}.yaml`, 'utf8')));
const { fraud } = content.prompts;
const sixStep = content.frameworks['six-step'];
if (fraud === undefined || sixStep === undefined) throw new Error('fraud in six steps is gone');
const measures = { weak: rehearsal('fraud-weak'), strong: rehearsal('fraud-strong') };
const onlyIn = (frameworks: Content['frameworks'], score: Content['score'] = content.score): Content => ({
  ...content,
  frameworks,
  score,
  prompts: { fraud },
});

describe('the first wording of a phrase', () => {
  it.each([
    ['canary', 'canary'],
    ['(canary|shadow) … (release|run)', 'canary release'],
    ['(within|under) <number> (ms|s)?', 'within 100'],
    ['one percent first?', 'one percent'],
    ['(a (b|c)|d)? =e <time>', 'e 5 minutes'],
    ['alone|or else', 'alone'],
  ])('%s', (phrase, wording) => {
    expect(wordingOf(phrase)).toBe(wording);
  });
});

describe('an answer twisted', () => {
  const exemplar = exemplarOf(fraud, sixStep);
  if (exemplar === null) throw new Error('fraud has no exemplar');
  const words = (given: Rehearsal) => given.turns.flatMap(({ say = '' }) => say.split(/\s+/)).toSorted();

  it('has each topic of the exemplar once, in a step that covers it', () => {
    expect(exemplar.turns.map(({ step }) => step)).toEqual(
      'requirements framing data data modeling modeling modeling serving serving serving monitoring monitoring'.split(
        ' ',
      ),
    );
  });

  it('is said twice, or in another order, with not a word lost', () => {
    expect(doubled(exemplar).turns.length).toBe(exemplar.turns.length * 2);
    const mixed = scattered(exemplar, 1);
    expect(words(mixed)).toEqual(words(exemplar).filter((word) => word !== ''));
    expect(mixed.turns.map(({ say }) => say)).not.toEqual(exemplar.turns.map(({ say }) => say));
  });

  it('is shuffled the same way by the same seed, and loses nothing', () => {
    fc.assert(
      fc.property(fc.array(fc.nat()), fc.integer(), (things, seed) => {
        expect(shuffled(things, seed)).toEqual(shuffled(things, seed));
        expect(new Set(shuffled(things, seed))).toEqual(new Set(things));
        expect(shuffled(things, seed)).toHaveLength(things.length);
      }),
    );
  });
});

describe('attacks on fraud', () => {
  it('are run on prompts with an exemplar only', () => {
    expect(targets(content).map(({ id }) => id)).toContain('fraud');
    expect(targets({ ...content, prompts: { fraud: { ...fraud, exemplar: {} } } })).toEqual([]);
  });

  it.each(Object.keys(content.frameworks))('are held off in %s', (id) => {
    const framework = content.frameworks[id];
    if (framework === undefined) throw new Error(`no ${id}`);
    const all = redTeam(fraud, measures, onlyIn({ 'six-step': sixStep, [id]: framework }));
    const trials = all.filter((trial) => trial.framework === id);
    expect(trials.filter(({ ok }) => !ok)).toEqual([]);
    expect(trials.map(({ attack }) => attack)).toEqual([
      'keyword-list',
      'keyword-sentences',
      'refusals',
      'echo',
      'fluent',
      ...(id === 'six-step' ? ['strong doubled'] : []),
      'exemplar doubled',
      'exemplar shuffled',
    ]);
  });

  it('are held against the weak rehearsal, else against 30', () => {
    const bound = (weak: Rehearsal | null) =>
      redTeam(fraud, { weak, strong: null }, onlyIn({ 'six-step': sixStep })).find(({ attack }) => attack === 'echo')
        ?.bound;
    expect(bound(null)).toBe(30);
    expect(bound(measures.weak)).toBeLessThan(30);
  });

  it('succeed where order is worth nothing, and are told with the reason', () => {
    const { step } = content.score;
    const careless = { ...content.score, step: { ...step, order: 0 } };
    const trials = redTeam(fraud, measures, onlyIn({ 'six-step': sixStep }, careless));
    expect(trials.find(({ attack }) => attack === 'exemplar shuffled')).toMatchObject({
      ok: false,
      why: 'still strong-hire',
    });
  });
});
