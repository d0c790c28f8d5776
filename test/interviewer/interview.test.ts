import { describe, expect, it } from 'vitest';
import { PERSONAS } from '../../src/content/persona.ts';
import { CLOSED, DEEPER } from '../../src/interviewer/lines.ts';
import { lines, logOf, prompt, words } from './sitting.ts';

const toData = ['/next', '/next'];
const say = (count: number, from = 0) => Array.from({ length: count }, (_, i) => `Sentence ${from + i}.`);

/** Three follow-ups that a word brings, one of them a challenge, and three for what is missing. */
const probes = prompt([
  { id: 'store', after: words('store') },
  { id: 'stream', after: words('stream'), challenge: true },
  { id: 'cache', after: words('cache') },
  { id: 'light-one', missing: 'light' },
  { id: 'heavy-one', missing: 'heavy' },
  { id: 'settled', missing: 'settled', answered: words('answer') },
]);

describe('a follow-up', () => {
  it.each<[string, readonly string[], readonly string[]]>([
    ['comes at once when its word is said', ['A store.'], ['store']],
    ['does not come in a step that does not cover its topic', ['/next', 'A store.'], []],
    ['prefers what was said last', ['A cache and then more.', 'x', 'A store.'], ['cache', 'store']],
    ['leads to what is missing from the third utterance on, the weightiest first', say(3), ['heavy-one']],
    ['or after sixty words', ['word '.repeat(60)], ['heavy-one']],
    ['but not after fifty-nine', ['word '.repeat(59)], []],
    ['not to what is met', ['heavy light settled.', 'x', 'x'], []],
    ['not where the answer was heard', ['heavy light.', 'The answer.', 'x'], []],
    ['comes once', ['A store.', 'x', 'A store.', 'A store.', 'A store.', 'A store.'], ['store', 'heavy-one']],
    ['not right after the reply to another', ['A store.', 'A cache.'], ['store']],
    ['but after one more', ['A store.', 'A cache.', 'x'], ['store', 'cache']],
    ['not where a question got its answer', ['A store. What is the load?'], ['Ten a second.']],
    ['a question in between is no reply', ['A store.', 'load?', 'A cache.', 'x'], ['store', 'Ten a second.', 'cache']],
    ['instead of a nod', ['A store. Is that ok with you?'], ['store']],
    ['not what was taken back', ['A store, and the answer.', '/undo', 'heavy light.', 'x', 'y'], ['store', 'settled']],
  ])('%s', (_, entered, expected) => {
    const start = entered[0] === '/next' ? [] : toData;
    expect(lines({ prompt: probes }, [...start, ...entered])).toEqual(expected);
  });

  it('does not come in a flood of lines', () => {
    expect(lines({ prompt: probes }, [...toData, 'heavy light, the answer.', ...say(99), 'A store.'])).toEqual([]);
    expect(lines({ prompt: probes }, [...toData, 'heavy light, the answer.', ...say(98), 'A store.'])).toEqual([
      'store',
    ]);
  });

  it('that says neither when nor for what is asked last', () => {
    const plain = prompt([{ id: 'plain' }, { id: 'heavy-one', missing: 'heavy' }]);
    expect(lines({ prompt: plain }, [...toData, ...say(5)])).toEqual(['heavy-one', 'plain']);
  });
});

describe('a persona', () => {
  const words6 = ['store, stream and cache.', ...say(6)];
  it.each([
    ['friendly', 45, words6, 1],
    ['neutral', 45, words6, 2],
    ['neutral', 24, words6, 1],
    ['neutral', 25, words6, 2],
    ['skeptic', 45, words6, 3],
    ['skeptic', 15, words6, 3],
    ['deep-diver', 45, words6, 2],
    ['silent', 45, words6, 0],
  ] as const)('%s, %i minutes: follow-ups in a step', (interviewer, minutes, entered, count) => {
    expect(lines({ prompt: probes, interviewer, minutes }, [...toData, ...entered])).toHaveLength(count);
  });

  it.each([1, 2, 3, 4, 5])('friendly never challenges, skeptic does so first: seed %i', (seed) => {
    const entered = [...toData, 'store, stream and cache.'];
    expect(lines({ prompt: probes, interviewer: 'friendly', seed }, entered)).not.toContain('stream');
    expect(lines({ prompt: probes, interviewer: 'skeptic', seed }, entered)).toEqual(['stream']);
  });

  it('skeptic and deep-diver insist', () => {
    const entered = [...toData, 'A store.', 'A cache.'];
    for (const interviewer of ['skeptic', 'deep-diver'] as const) {
      expect(lines({ prompt: probes, interviewer }, entered)).toEqual(['store', 'cache']);
    }
  });

  it.each(PERSONAS)('%s answers from the facts', (interviewer) => {
    expect(lines({ prompt: probes, interviewer }, ['What is the load?'])).toEqual(['Ten a second.']);
  });
});

describe('going deep', () => {
  const deep = prompt([
    { id: 'label', topic: 'framing', deeper: ['And then?', 'And after that?'] },
    { id: 'store', topic: 'features', after: words('store') },
  ]);
  const dive = (...entered: readonly string[]) =>
    lines({ prompt: deep, interviewer: 'deep-diver' }, ['/next', ...entered]);

  it('begins with the first utterance and leads further with each', () => {
    expect(dive(...say(3))).toEqual(['label', 'label/1', 'label/2']);
  });

  it('goes on with questions of its own, none twice, until it has run out of them', () => {
    const events = logOf({ prompt: deep, interviewer: 'deep-diver' }, ['/next', ...say(20)]);
    const asked = events.flatMap((event) => (event.type === 'probed' ? [event.text] : []));
    expect(DEEPER.length).toBeGreaterThanOrEqual(8);
    expect(asked).toHaveLength(3 + DEEPER.length);
    expect(new Set(asked).size).toBe(asked.length);
  });

  it('ends when the topic is closed', () => {
    const said = dive('A.', 'Let me park that and move on.', 'B.', 'C.', 'D.');
    expect(said.slice(0, 1)).toEqual(['label']);
    expect(CLOSED).toContain(said[1]);
    expect(said).toHaveLength(2);
  });

  it('ends when the step is left, and does not begin again', () => {
    expect(dive('A.', '/next', 'B.', '/back', 'C.', 'D.')).toEqual(['label']);
  });

  it('lets a fact be asked for, and closed with a question', () => {
    expect(dive('A.', 'What is the load?', 'B.')).toEqual(['label', 'Ten a second.', 'label/1']);
    expect(dive('A.', 'In the interest of time I’d move on. What is the load?', 'B.')).toEqual([
      'label',
      'Ten a second.',
    ]);
  });

  it('is for the next early step where the first was all questions', () => {
    const two = prompt([
      { id: 'label', topic: 'framing', deeper: ['And then?'] },
      { id: 'store', topic: 'features', deeper: ['And there?'] },
    ]);
    const seeds = [1, 2, 3, 4, 5, 6, 7, 8];
    const first = (entered: readonly string[]) =>
      new Set(seeds.map((seed) => lines({ prompt: two, interviewer: 'deep-diver', seed }, entered).at(-1)));
    expect(first(['/next', 'A.', 'B.', '/next', 'A.', 'B.'])).toEqual(new Set(['label/1', 'store/1']));
    expect(first(['/next', '/next', 'A.', 'B.'])).toEqual(new Set(['store/1']));
  });

  it('is not for others', () => {
    for (const interviewer of ['friendly', 'neutral', 'skeptic', 'silent'] as const) {
      expect(lines({ prompt: deep, interviewer }, ['/next', ...say(9)]).some((line) => line.includes('/'))).toBe(false);
    }
  });
});

describe('a change', () => {
  const two = [
    { id: 'early', after: 'framing' },
    { id: 'late', after: 'serving' },
    { id: 'never', after: 'monitoring' },
  ];
  const changing = prompt([], two);
  const all = ['/next', '/next', '/next', '/next', '/next'];

  it.each([1, 2, 3, 4, 5, 6])('comes once, after its topic: seed %i', (seed) => {
    const events = logOf({ prompt: changing, seed }, [...all, '/back', '/back', '/back', '/next', '/next', '/next']);
    const changes = events.flatMap((event) =>
      event.type === 'changed' ? [`${event.curveball} in ${event.step}`] : [],
    );
    expect(changes).toHaveLength(1);
    expect(['early in data', 'late in monitoring']).toContain(changes[0]);
  });

  it('is drawn from the seed', () => {
    const drawn = [1, 2, 3, 4, 5, 6, 7, 8].map((seed) => lines({ prompt: changing, seed }, all).join());
    expect(new Set(drawn)).toEqual(new Set(['early!', 'late!']));
  });

  it.each([
    ['from thirty minutes on', { minutes: 30 }, 1],
    ['not in a shorter session', { minutes: 29 }, 0],
    ['not with some of the steps', { steps: ['requirements', 'framing', 'data', 'modeling', 'serving'] }, 0],
    ['not of one who keeps silent', { interviewer: 'silent' as const }, 0],
    ['of a friendly one, too', { interviewer: 'friendly' as const }, 1],
  ])('%s', (_, sitting, count) => {
    expect(lines({ prompt: changing, ...sitting }, all)).toHaveLength(count);
  });
});

describe('the seed', () => {
  const many = prompt(['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'].map((id) => ({ id, missing: id })));
  const entered = [...toData, ...say(8)];
  const order = (seed: number) => lines({ prompt: many, interviewer: 'skeptic', seed }, entered).join();

  it('gives the same interview to the same words', () => {
    expect(logOf({ prompt: many, seed: 5 }, entered)).toEqual(logOf({ prompt: many, seed: 5 }, entered));
  });

  it('and another order to another', () => {
    expect(new Set([1, 2, 3, 4, 5, 6].map(order)).size).toBeGreaterThan(3);
  });
});
