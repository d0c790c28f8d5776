import { describe, expect, it } from 'vitest';
import { judgeOf } from '../../src/analysis/judge.ts';
import type { Concept } from '../../src/content/rule.ts';
import { small } from './small.ts';

const concept = (id: string, includes: string[] = [], phrases: string[] = [id]): Concept => ({ id, phrases, includes });

/** Concepts heard in a text, as they come. */
const heard = (list: readonly Concept[], text: string) =>
  judgeOf({ ...small, concepts: Object.fromEntries(list.map((c) => [c.id, c])) })
    .hear(text)
    .mentions.map((m) => m.concept)
    .filter((id) => !id.startsWith('say:'));

describe('a concept is heard', () => {
  it.each([
    ['by its own phrases', [concept('canary')], 'A canary.', ['canary']],
    [
      'by those of a concept it includes',
      [concept('release', ['canary'], []), concept('canary')],
      'A canary.',
      ['canary', 'release'],
    ],
    [
      'by those of a concept included there',
      [concept('all', ['release'], []), concept('release', ['canary'], []), concept('canary')],
      'A canary.',
      ['canary', 'all', 'release'],
    ],
    [
      'once, though it is included twice',
      [concept('all', ['release', 'canary'], []), concept('release', ['canary'], []), concept('canary')],
      'A canary.',
      ['canary', 'all', 'release'],
    ],
    ['in a circle, without end', [concept('a', ['b'], ['ant']), concept('b', ['a'], ['bee'])], 'An ant.', ['a', 'b']],
    [
      'not by a concept that includes it',
      [concept('release', ['canary']), concept('canary')],
      'A release.',
      ['release'],
    ],
    ['not where none is', [concept('canary')], 'A shadow.', []],
  ])('%s', (_, concepts, text, expected) => {
    expect(heard(concepts, text)).toEqual(expected);
  });
});

it('words that rules give on the spot are heard as well', () => {
  const { mentions } = judgeOf(small).hear('Shall I add grafana?');
  expect(mentions.map((m) => [m.concept, m.stance])).toEqual([
    ['say:shall i', 'asked'],
    ['say:grafana', 'asked'],
  ]);
});

it('content is compiled once', () => {
  expect(judgeOf(small)).toBe(judgeOf(small));
});
