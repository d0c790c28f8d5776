import { describe, expect, it } from 'vitest';
import { PhraseError, parsePhrase } from '../../src/language/phrase.ts';
import { matches } from './given.ts';

describe('what a phrase matches', () => {
  it.each([
    // words meet in all their forms
    ['canary', 'We ship a Canary.', ['Canary']],
    ['retrain', 'retrains, retraining, retrained', ['retrains', 'retraining', 'retrained']],
    ['retrain', 'we train', []],
    ['serve model', 'serving models', ['serving models']],
    ['be', 'it is, we were', ['is', 'were']],
    // hyphen, slash and space are alike, and so are compounds
    ['two tower', 'a two-tower model', ['two-tower']],
    ['two-tower', 'a two tower model', ['two tower']],
    ['two tower', 'a twotower model', ['twotower']],
    ['a/b test', 'an A/B-test', ['A/B-test']],
    ['retrain', 're-train it', ['re-train']],
    ['retrain', 're train it', []],
    // alternatives
    ['(canary|shadow)', 'a canary, a shadow', ['canary', 'shadow']],
    ['canary|shadow', 'a canary, a shadow', ['canary', 'shadow']],
    ['(canary|shadow run) first', 'shadow run first', ['shadow run first']],
    ['a (b|(c|d e) f) g', 'a b g; a c f g; a d e f g; a d f g', ['a b g', 'a c f g', 'a d e f g']],
    // what may be missing
    ['shadow run?', 'a shadow; a shadow run', ['shadow', 'shadow run']],
    ['the? canary', 'the canary; canary', ['the canary', 'canary', 'canary']],
    ['roll (it|that)? back', 'roll back, roll it back, roll them back', ['roll back', 'roll it back']],
    ['a b? c? d', 'a d; a b d; a c d; a b c d', ['a d', 'a b d', 'a c d', 'a b c d']],
    // a gap of up to four words inside the sentence
    ['no … canary', 'no canary', ['no canary']],
    ['no … canary', 'no 1 2 3 4 canary', ['no 1 2 3 4 canary']],
    ['no … canary', 'no 1 2 3 4 5 canary', []],
    ['no ... canary', 'no such canary', ['no such canary']],
    ['no … canary', 'No. Canary!', []],
    ['no … a (canary|…)? b', 'no x a y b', ['no x a y b']],
    // exactly this form
    ['=serving', 'serving serves serve', ['serving']],
    ['=two-tower', 'two-tower, two-towers', ['two-tower']],
    ['=learned?  model', 'learned model, learning model', ['learned model', 'model', 'model']],
    // contractions open in phrases as in texts
    ["don't ship", 'we do not ship', ['do not ship']],
    ['without labels', 'w/o labels', ['w/o labels']],
  ])('%s in %j', (phrase, text, expected) => {
    expect(matches(phrase, text)).toEqual(expected);
  });

  it('takes the longest reading at each place', () => {
    expect(matches(['roll', 'roll back', 'roll … out'], 'roll it back and out')).toEqual(['roll it back and out']);
  });
});

describe('classes', () => {
  it.each([
    ['<number>', '200 of 1,500.5', ['200', '1,500.5']],
    ['<number>', '10k or 10 000 but 5 10', ['10k', 'k', '10 000', '000', '5', '10']],
    ['<number>', 'two hundred or half', ['two hundred', 'hundred', 'half']],
    ['<number>', 'p99 and v2', []],
    ['<percent>', '5%, 5 percent, 5 pct, five per cent', ['5%', '5 percent', '5 pct', 'five per cent']],
    ['<percent>', 'a percentage of 5', []],
    ['<time>', '200ms, 3 days, an hour, half a minute', ['200ms', '3 days', 'an hour', 'half a minute', 'a minute']],
    ['<time>', 'every hour of the 5', ['every hour']],
    ['<money>', '$180, 95 dollars, €5, 7 cents', ['$180', '95 dollars', '€5', '7 cents']],
    ['<money>', '180 donuts', []],
    ['<rate>', '2k rps. 500 requests per second. 3 a day', ['2k rps', 'k rps', '500 requests per second', '3 a day']],
    ['<rate>', '500 requests', []],
    ['under <time>', 'under 100 ms, < 5s', ['under 100 ms', '< 5s']],
    ['(<number>)? replicas', '12 replicas, replicas', ['12 replicas', 'replicas', 'replicas']],
  ])('%s in %j', (phrase, text, expected) => {
    expect(matches(phrase, text)).toEqual(expected);
  });
});

describe('typos', () => {
  it.each([
    ['one letter too many', 'latency', 'latenccy', true],
    ['one letter too few', 'latency', 'latncy', true],
    ['one letter changed', 'latency', 'latemcy', true],
    ['two neighbours swapped', 'latency', 'latnecy', true],
    ['in another form of the word', 'threshold', 'thresholsd', true],
    ['two neighbours swapped in five letters', 'drift', 'dirft', true],
    ['a swap of the second letter', 'latency', 'ltaency', true],
    ['the second letter changed', 'latency', 'letency', false],
    ['a swap in four letters', 'skew', 'sekw', false],
    ['two typos', 'latency', 'latmecyy', false],
    ['the first letter', 'latency', 'katency', false],
    ['a short word', 'canal', 'camal', false],
    ['a word too short for one', 'drift', 'drif', false],
    ['a number', '1500000', '1500001', false],
    ['an exact form', '=latency', 'latncy', false],
    ['a word of its own', 'latency', 'latest', false],
    ['a good word one letter away', 'training', 'trailing', false],
  ])('%s: %s read in "%s" is %s', (_, phrase, text, isFound) => {
    expect(matches(phrase, text)).toEqual(isFound ? [text] : []);
  });
});

describe('what cannot be read', () => {
  it.each([
    ['(a|b', 'missing closing ) in "(a|b"'],
    ['a) b', '")" without "(" in "a) b"'],
    ['a (b', 'missing closing ) in "a (b"'],
    ['a?', '"a?" can be empty'],
    ['…', '"…" can be empty'],
    ['(a|…)', '"(a|…)" can be empty'],
    ['(a)? b?', '"(a)? b?" can be empty'],
    ['', '"" can be empty'],
    ['()', 'nothing between ( and ) in "()"; what may be missing is (…)?'],
    ['a (b|)', 'nothing between | and ) in "a (b|)"; what may be missing is (…)?'],
    ['a|', 'nothing between | and its end in "a|"; what may be missing is (…)?'],
    ['|a', 'nothing between its beginning and | in "|a"; what may be missing is (…)?'],
    ['a ?', '"?" in "a ?" holds no word'],
    ['!', '"!" in "!" holds no word'],
    ['<weight>', 'unknown class <weight> in "<weight>"; there are <number>, <percent>, <time>, <money>, <rate>'],
    ['a '.repeat(501), `"${'a '.repeat(20)}…" is too long (limit 500 pieces)`],
  ])('%j', (phrase, message) => {
    expect(() => parsePhrase(phrase)).toThrow(new PhraseError(message));
  });

  it('and 500 pieces can', () => {
    expect(() => parsePhrase('a '.repeat(500))).not.toThrow();
  });
});
