import { describe, expect, it } from 'vitest';
import { sources, words } from './given.ts';

describe('words', () => {
  it.each([
    // contractions are opened, with and without their apostrophe
    ["we don't", 'we do not'],
    ['we dont', 'we do not'],
    ["I won't, can't, cannot", 'i will not can not can not'],
    ["it isn't, ain't", 'it is not is not'],
    ["we'll, I'd, they're, we've, I'm", 'we will i would they are we have i am'],
    ["it's the user's", 'it is the user'],
    ["let's", 'let us'],
    // what hides a "not" or a "with"
    ['w/o labels', 'without labels'],
    ['w/ labels', 'with labels'],
    ['W/O labels', 'without labels'],
    ['w/out', 'with ~out'],
    // hyphens and slashes join, whichever sign they are
    ['two-tower', 'two ~tower'],
    ['two‐tower two‑tower', 'two ~tower two ~tower'],
    ['A/B test', 'a ~b test'],
    ['point-in-time', 'point ~in ~time'],
    ['yes - no', 'yes no'],
    ['and/or', 'and ~or'],
    // numbers, their units and their signs
    ['10k rps', '10 k rps'],
    ['p99 200ms', 'p99 200 ms'],
    ['1,500 of 2.5', '1500 of 2.5'],
    ['99.9%', '99.9 percent'],
    ['$5, €5, £5', 'dollar 5 euro 5 pound 5'],
    ['<200 ms, >= 3, ~5', 'under 200 ms over equals 3 about 5'],
    ['a -> b => c → d', 'a arrow b arrow c arrow d'],
    ['R&D + 3×2 @ 5', 'r and d plus 3 times 2 at 5'],
    // letters however they are encoded
    ['it’s “quoted”', 'it is quoted'],
    ['don‘t donʼt don`t', 'do not do not do not'],
    ['200\u00a0ms', '200 ms'],
    ['two\u202ftower', 'two tower'],
    ['re\u00adtrain', 'retrain'],
    ['\u200bretrain\u200b', 'retrain'],
    ['cafe\u0301 caf\u00e9', 'cafe cafe'],
    ['ＸＧＢｏｏｓｔ', 'xgboost'],
    ['ﬁne-tune', 'fine ~tune'],
    ['user_id', 'userid'],
    ['retrain 👍 nightly 👩‍💻', 'retrain nightly'],
    ['retrain👍nightly', 'retrain nightly'],
    ['XGBoost v1.2', 'xgboost v1 2'],
    ['', ''],
    ['?! … 👍', ''],
  ])('%j', (text, read) => {
    expect(words(text)).toBe(read);
  });
});

describe('places in the raw text', () => {
  it.each([
    ["We don't.", ['we < We', 'do < do', "not < n't"]],
    ['cannot', ['can < can', 'not < not']],
    ["it's", ['it < it', "is < 's"]],
    ["the user's", ['the < the', 'user < user']],
    ['w/o it', ['without < w', 'it < it']],
    ['200ms', ['200 < 200', 'ms < ms']],
    ['re\u00adtrain now', ['retrain < re\u00adtrain', 'now < now']],
    ['cafe\u0301 now', ['cafe < cafe\u0301', 'now < now']],
    ['👍 it’ll', ['it < it', 'will < ’ll']],
    // letters that folding lengthens
    ["ﬁx'll", ['fix < ﬁx', "will < 'll"]],
    ['ŉow', ['now < ŉow']],
    ['1,500 now', ['1500 < 1,500', 'now < now']],
  ])('%j', (text, expected) => {
    expect(sources(text)).toEqual(expected);
  });
});
