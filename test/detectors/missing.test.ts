import { describe, expect, it } from 'vitest';
import { enter, say, seen, type Use } from './given.ts';

const noLabel: Use = { detector: 'missing', concern: 'label', evidence: [{ any: ['label'] }] };
const noRollout: Use = { detector: 'missing', concern: 'rollout', evidence: [{ any: ['canary'] }] };

describe('a point that is never made', () => {
  const silent = [say('framing', 'A model.'), say('modeling', 'A tree.'), say('serving', 'Twelve nodes.')];
  it.each([
    ['is missing at the last step that closes it', noLabel, silent, {}, ['at modeling']],
    [
      'is missing at the last of the steps drilled',
      noLabel,
      silent.slice(0, 1),
      { steps: ['framing'] },
      ['at framing'],
    ],
    ['is not due where no drilled step closes it', noRollout, silent.slice(0, 1), { steps: ['framing'] }, 'unmeasured'],
    ['is not missing where it is made early', noLabel, [say('framing', 'The label.')], {}, 'unmet'],
    ['is not missing where it is made late', noLabel, [...silent, say('serving', 'The label.')], {}, 'unmet'],
    ['is missing where it is denied', noRollout, [say('serving', 'There is no canary.')], {}, ['at serving']],
    ['is missing at a step never reached', noRollout, silent.slice(0, 1), {}, ['at serving']],
  ])('%s', (_, use, turns, setting, expected) => {
    expect(seen(use, turns, setting)).toEqual(expected);
  });
});

describe('while the session goes on, a point', () => {
  it.each([
    ['may still come in the step under way', noLabel, [say('modeling', 'A tree.')], 'unmeasured'],
    ['may still come in a step to come', noRollout, [say('modeling', 'A tree.')], 'unmeasured'],
    ['may come before any step', noRollout, [], 'unmeasured'],
    [
      'is missing once its step is left',
      noLabel,
      [say('modeling', 'A tree.'), enter('serving', '1:00')],
      ['at modeling'],
    ],
    ['is missing no more once it is made', noLabel, [say('modeling', 'The label.'), enter('serving', '1:00')], 'unmet'],
  ])('%s', (_, use, turns, expected) => {
    expect(seen(use, turns, { goesOn: true })).toEqual(expected);
  });
});
