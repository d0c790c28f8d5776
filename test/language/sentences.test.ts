import { describe, expect, it } from 'vitest';
import { read } from '../../src/language/read.ts';
import { clauses, sentences } from './given.ts';

describe('sentences', () => {
  it.each([
    ['by their end marks', 'We ship. Do we? Yes! Good.', ['We ship', 'Do we', 'Yes', 'Good']],
    ['by semicolons', 'First the label; the model can wait', ['First the label', 'the model can wait']],
    ['by blank lines', 'We ship\n\nwe log', ['We ship', 'we log']],
    ['by blank lines of spaces', 'We ship\r\n \t\r\nwe log', ['We ship', 'we log']],
    ['not by a single line break', 'We ship\nand log', ['We ship\nand log']],
    [
      'by list items',
      'needs:\n- scale\n* latency\n1. labels\n2) cost',
      ['needs', 'scale', 'latency', 'labels', 'cost'],
    ],
    ['not by a hyphen inside a line', 'we ship - at once', ['we ship - at once']],
    ['not in decimals', 'An AUC of 0.93 and v1.2 of it', ['An AUC of 0.93 and v1.2 of it']],
    ['not in thousands', '1,000.5 rows', ['1,000.5 rows']],
    ['not after "e.g."', 'A store, e.g. Redis, i.e. Something fast', ['A store, e.g. Redis, i.e. Something fast']],
    ['not after "vs." and "approx."', 'Trees vs. Nets, approx. 5 of them', ['Trees vs. Nets, approx. 5 of them']],
    ['after "etc." where a capital follows', 'Recall etc. Then we ship', ['Recall etc', 'Then we ship']],
    ['after "etc." and any space', 'Recall etc. \t  \n  Then we ship', ['Recall etc', 'Then we ship']],
    ['not after "etc." where none does', 'recall etc. and so on', ['recall etc. and so on']],
    ['after the answer "no."', 'is there one? no. we ship', ['is there one', 'no', 'we ship']],
    ['not after "no." before a number', 'reason no. 1 is cost', ['reason no. 1 is cost']],
    ['after an "i."', 'so do i. then we ship', ['so do i', 'then we ship']],
    ['not at an ellipsis', 'well… we ship... at once', ['well… we ship... at once']],
    ['after a closing quote', 'He said "ship." Then we did', ['He said "ship', 'Then we did']],
    ['none in nothing', ' \n\n … 👍', []],
  ])('%s', (_, text, expected) => {
    expect(sentences(text)).toEqual(expected);
  });
});

describe('speech without full stops', () => {
  const eight = 'we log each payment with its card and';
  const ten = 'then we join all of it with the chargebacks';
  it.each([
    [
      'is cut where the speaker takes breath',
      `${eight} ${ten} ${ten} um ${eight} ${ten}`,
      [`${eight} ${ten} ${ten}`, `um ${eight} ${ten}`],
    ],
    [
      'is not cut near its beginning',
      `we log it um ${eight} ${ten} ${ten} ${ten}`,
      [`we log it um ${eight} ${ten} ${ten} ${ten}`],
    ],
    [
      'is not cut near its end',
      `${eight} ${ten} ${ten} ${ten} um we log it`,
      [`${eight} ${ten} ${ten} ${ten} um we log it`],
    ],
    ['is not cut while it is short', `${eight} um ${eight}`, [`${eight} um ${eight}`]],
    [
      'is not cut where it has commas',
      `${eight}, ${ten}, ${ten}, um ${eight}, ${ten}`,
      [`${eight}, ${ten}, ${ten}, um ${eight}, ${ten}`],
    ],
  ])('%s', (_, text, expected) => {
    expect(sentences(text)).toEqual(expected);
  });
});

describe('clauses', () => {
  it.each([
    ['at "but", "because", "so"', 'we ship but slowly because it hurts', ['we ship', 'but slowly', 'because it hurts']],
    ['at a comma before a subject', 'First the label, we log it', ['First the label', 'we log it']],
    ['not at a comma in a list', 'recall, precision and cost', ['recall, precision and cost']],
    ['at "and" before a pronoun', 'the label comes and we log it', ['the label comes', 'and we log it']],
    ['not at "and" between things', 'a canary and rollback', ['a canary and rollback']],
    [
      'at an "and" between things where it is long',
      'each payment joined with its card and device history and all chargebacks of the last ninety days by id',
      ['each payment joined with its card', 'and device history and all chargebacks of the last ninety days by id'],
    ],
    ['at brackets', 'recall (at fixed cost) counts', ['recall', 'at fixed cost', 'counts']],
    ['at a dash', 'recall — cost — time', ['recall', 'cost', 'time']],
    ['at a dash with a line break beside it', 'recall -\ncost', ['recall', 'cost']],
    ['at a dash between no-break spaces', 'recall\u00a0-\u00a0cost', ['recall', 'cost']],
    ['at a colon', 'label: chargeback', ['label', 'chargeback']],
    ['at an arrow', 'drift > 0.2 -> retrain', ['drift > 0.2', '-> retrain']],
    ['before a tag', 'we ship, right?', ['we ship', 'right']],
  ])('%s', (_, text, expected) => {
    expect(clauses(text)).toEqual(expected);
  });
});

describe('a mere list of terms', () => {
  it.each([
    [true, 'recall, precision, NDCG, AUC, F1'],
    [true, 'Kafka, Spark, Feast, Redis, Triton, MLflow'],
    [true, 'canary rollback shadow drift retraining features labels monitoring'],
    [true, 'recall, precision, NDCG, AUC'],
    [false, 'recall, precision and AUC'],
    [false, 'Kafka'],
    [false, 'GBDT: fits 100 ms, readable'],
    [false, 'We use Kafka for events, Spark for batch, Redis for serving, MLflow for runs.'],
    [false, 'retrieval 20 ms, features 10 ms, ranking 50 ms, rest 20 ms'],
    [false, 'We ship a canary and roll back when errors rise.'],
  ])('%s: %s', (list, text) => {
    expect(read(text).sentences.map((s) => s.list)).toEqual([list]);
  });
});
