import { describe, expect, it } from 'vitest';
import { discounted, saidOnce } from '../../src/analysis/discount.ts';
import { judgeOf } from '../../src/analysis/judge.ts';
import type { Utterance } from '../../src/detectors/reading.ts';
import { bundledContent } from '../content.ts';

const content = bundledContent();
const judge = judgeOf(content);
const { fraud } = content.prompts;
if (fraud === undefined) throw new Error('fraud is gone');

const said = (text: string, step = 'serving', speaker: Utterance['speaker'] = 'candidate'): Utterance => ({
  speaker,
  step,
  at: null,
  ...judge.hear(text),
});
/** Sentences that are read as lists, of all. */
const lists = (...utterances: readonly Utterance[]) => {
  const sentences = discounted(utterances, fraud, judge).flatMap(({ read }) => read.sentences);
  return `${sentences.filter(({ list }) => list).length} of ${sentences.length}`;
};

describe('the interviewer said back', () => {
  const fact = fraud.facts.find(({ id }) => id === 'latency')?.say ?? '';

  it.each([
    ['a fact, word for word', fact, '2 of 2'],
    ['the question', fraud.ask, '3 of 3'],
    ['a fact after a word of one’s own', `Right: ${fact}`, '2 of 2'],
    ['a constraint in one’s own words', 'So we have 100 ms at p99, inside the authorisation, is that right?', '0 of 1'],
    [
      'a constraint put to use',
      'Of the 100 milliseconds at p99 the model gets 25, the reads 15 and the rules 15.',
      '0 of 1',
    ],
  ])('%s', (_, text, expected) => {
    expect(lists(said(text))).toBe(expected);
  });

  it('is an echo of this prompt only', () => {
    const all = discounted([said(fact)], undefined, judge).flatMap(({ read }) => read.sentences);
    expect(all.some(({ list }) => list)).toBe(false);
  });
});

describe('a salad of terms', () => {
  const terms =
    'Canary, rollback, shadow mode, feature store, point in time, retrain, drift, psi, baseline, logistic regression, ' +
    'random split, trade off, ndcg, revenue, dwell, late label, kafka, spark, guardrail, sample size, dashboard, alert, ' +
    'false positive, latency, accuracy, budget 100 ms, 100 qps, online store, nightly job, label click, classification, recall, precision';
  const notes =
    'budget: gw 15 + retrieval 50 + feats 10 + prune 5 + model 50 + rerank 10 + reserve 60 = 200 ms; 30k/s over 150 per ' +
    'pod = 200 pods, a third spare; shadow → 1% canary (p99, errors, hides) → 5 → 25 → 100, 24 h each, flag back in a ' +
    'minute; A/B by user, two weeks, comments per person, hides as guardrail';

  it.each([
    ['one list', [said(`${terms}.`)], '1 of 1'],
    ['a sentence each', [said(`${terms.replaceAll(', ', '. ')}.`)], '33 of 33'],
    ['an utterance each', terms.split(', ').map((term) => said(term)), '33 of 33'],
    ['terse notes that decide', [said(notes)], '0 of 4'],
    ['a few terms', [said('Canary at one percent.')], '0 of 1'],
  ])('%s', (_, utterances, expected) => {
    expect(lists(...utterances)).toBe(expected);
  });
});

describe('said again at once is said once', () => {
  const [a, b] = [said('A canary first.'), said('Then all of it.')];

  it.each([
    ['at once', [a, a, b, b], [a, b]],
    ['in other capitals', [a, said('a CANARY first')], [a]],
    ['later', [a, b, a], [a, b, a]],
    ['in another step', [a, said('A canary first.', 'monitoring')], [a, said('A canary first.', 'monitoring')]],
    [
      'after the interviewer',
      [a, said('Go on.', 'serving', 'interviewer'), a],
      [a, said('Go on.', 'serving', 'interviewer'), a],
    ],
  ])('%s', (_, utterances, kept) => {
    expect(saidOnce(utterances)).toEqual(kept);
  });
});
