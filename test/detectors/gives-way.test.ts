import { describe, expect, it } from 'vitest';
import { interviewer, say, seen, type Use } from './given.ts';

const yields: Use = { detector: 'gives-way', evidence: [{ any: ['tree'] }], unless: [{ any: ['latency'] }] };
const model = say('modeling', 'A large model.');
const why = interviewer('Why so large?');

describe('a reply', () => {
  it.each([
    ['to a question', yields, [model, why, say('modeling', 'A tree, fine.')], ['A tree, fine']],
    ['to a question, shown once', yields, [model, why, say('modeling', 'A tree. Or a tree.')], ['A tree']],
    ['with its reason', yields, [model, why, say('modeling', 'A tree, for the latency.')], 'unmet'],
    ['of another kind', yields, [model, why, say('modeling', 'It stays.')], 'unmet'],
    ['to a remark', yields, [model, interviewer('I see.'), say('modeling', 'A tree, fine.')], 'unmeasured'],
    [
      'to a remark, where that counts',
      { ...yields, challenged: false } as const,
      [model, interviewer('I see.'), say('modeling', 'A tree, fine.')],
      ['A tree, fine'],
    ],
    ['that is none: said unasked', yields, [model, say('modeling', 'A tree, fine.')], 'unmeasured'],
    [
      'but only the first thing said',
      yields,
      [model, why, say('modeling', 'It stays.'), say('modeling', 'A tree, fine.')],
      'unmet',
    ],
    [
      'each time',
      yields,
      [model, why, say('framing', 'A tree.'), why, say('serving', 'My tree.')],
      ['A tree', 'My tree'],
    ],
    ['before anything was claimed', yields, [why, say('framing', 'A tree.')], 'unmeasured'],
    [
      'to a doubt',
      yields,
      [model, interviewer('I would prefer less.'), say('modeling', 'A tree, fine.')],
      ['A tree, fine'],
    ],
    [
      'to a flat contradiction',
      yields,
      [model, interviewer('A tree beats it, though.'), say('modeling', 'A tree, fine.')],
      ['A tree, fine'],
    ],
    [
      'to a question for more',
      yields,
      [model, interviewer('And then?'), say('modeling', 'A tree, fine.')],
      'unmeasured',
    ],
    ['before anything was said', yields, [why, say('modeling', 'A tree, fine.')], 'unmeasured'],
  ])('%s', (_, use, turns, expected) => {
    expect(seen(use, turns)).toEqual(expected);
  });
});

const adopts: Use = { ...yields, adopts: true };

describe("a yes to the interviewer's own word", () => {
  const network = interviewer('Would a network not be better?');
  it.each([
    ['is short', [model, network, say('modeling', 'Okay, network it is.')], ['Okay, network it is']],
    ['has its reason', [model, network, say('modeling', 'Okay, a network, for the latency.')], 'unmet'],
    ['settles on something', [model, why, say('modeling', 'Half of it then.')], ['Half of it then']],
    ['takes up nothing', [model, network, say('modeling', 'Okay, I see.')], 'unmet'],
    ['is no yes', [model, network, say('modeling', 'A network overfits.')], 'unmet'],
    [
      'takes up an own word',
      [model, interviewer('Why this model?'), say('modeling', 'Well, the model fits.')],
      'unmet',
    ],
    ['answers hearsay', [model, interviewer('Some would sample.'), say('modeling', 'Sure, sample.')], ['Sure, sample']],
  ])('%s', (_, turns, expected) => {
    expect(seen(adopts, turns)).toEqual(expected);
  });
});
