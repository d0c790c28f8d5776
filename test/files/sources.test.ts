import { describe, expect, it, test } from 'vitest';
import { formatProblem } from '../../src/files/problem.ts';
import { readSources } from '../../src/files/sources.ts';
import { concepts, criteria, type Files, folderOf, framework, move, prompt, score, signal, tiny } from './tiny.ts';

/** What is said of the tiny content with some files exchanged. */
function told(changes: Files): string[] {
  const root = folderOf({ ...tiny, ...changes });
  const { problems, advice } = readSources([root], root);
  const known = 'there is no exemplar answer';
  return [...problems, ...advice].map(formatProblem).filter((text) => !text.includes(known));
}

describe('content in itself', () => {
  it('is what its files say', () => {
    const root = folderOf(tiny);
    const { content, files, problems } = readSources([root], root);
    expect([files, problems]).toEqual([7, []]);
    expect(content).toMatchObject({
      frameworks: { 'two-step': { steps: [{ id: 'what' }, { id: 'how' }] } },
      prompts: { fraud: { criteria: [{ id: 'caps-latency' }] } },
      signals: { 'no-label': {} },
      moves: { 'budgets-latency': {} },
      concepts: { latency: {}, speed: { includes: ['latency'] } },
      criteria: { 'names-label': {} },
      score: { score: 1 },
      hash: expect.stringMatching(/^[\da-f]{16}$/),
    });
  });

  it('has the same hash whatever the order of files and keys, another for another word', () => {
    const hashOf = (files: Files) => readSources([folderOf(files)], '/').content?.hash;
    const turned = framework.replace('id: two-step\ntitle: Two steps', 'title: Two steps\nid: two-step');
    const same = { ...tiny, 'rubrics/frameworks/two-step.yaml': turned };
    expect(hashOf(same)).toBe(hashOf(tiny));
    expect(hashOf({ ...tiny, 'prompts/fraud.yaml': prompt.replace('Design it.', 'Design it!') })).not.toBe(
      hashOf(tiny),
    );
  });

  const criteriaFile = (from: string, to: string) => ({ 'rubrics/criteria/all.yaml': criteria.replace(from, to) });
  const promptFile = (from: string, to: string) => ({ 'prompts/fraud.yaml': prompt.replace(from, to) });
  const signalFile = (from: string, to: string) => ({ 'rubrics/signals/no-label.yaml': signal.replace(from, to) });
  const moveFile = (from: string, to: string) => ({ 'rubrics/moves/budgets-latency.yaml': move.replace(from, to) });
  const scoreFile = (from: string, to: string) => ({ 'rubrics/score.yaml': score.replace(from, to) });
  const conceptFile = (from: string, to: string) => ({ 'rubrics/concepts/all.yaml': concepts.replace(from, to) });
  const frameworkFile = (from: string, to: string) => ({
    'rubrics/frameworks/two-step.yaml': framework.replace(from, to),
  });

  /** The first problem with one file exchanged: its place in that file, its code and what it says. */
  const wrong = (changes: Files, message: string, hint?: string) =>
    [changes, `${Object.keys(changes).join()}:${message}${hint === undefined ? '' : `\n  hint: ${hint}`}`] as const;

  test.each([
    wrong(criteriaFile('speed', 'sped'), '6:24: E_REF: no concept "sped"', 'did you mean "speed"?'),
    wrong(promptFile('[latency]', '[latenzy]'), '11:24: E_REF: no concept "latenzy"', 'did you mean "latency"?'),
    wrong(signalFile('[speed]', '[velocity]'), '4:65: E_REF: no concept "velocity"', 'there is latency, speed'),
    wrong(moveFile('[serving]', '[srving]'), '4:68: E_REF: no topic "srving"', 'did you mean "serving"?'),
    wrong(moveFile('step: how', 'step: hwo'), '6:64: E_REF: no step or topic "hwo" in two-step', 'did you mean "how"?'),
    wrong(moveFile('step: how', 'step: data'), '6:64: E_REF: no step of this run covers the topic "data"'),
    wrong(
      moveFile('framework: two-step', 'framework: six-step'),
      '6:91: E_REF: no framework "six-step"',
      'did you mean "two-step"?',
    ),
    wrong(scoreFile('[speed]', '[pace]'), '6:65: E_REF: no concept "pace"', 'there is latency, speed'),
    wrong(scoreFile('coverage: 0.8', 'coverage: 0.7'), '2:7: E_REF: the shares sum to 0.9, not to 1'),
    wrong(scoreFile('share: 0.4', 'share: 0.5'), '3:11: E_REF: the shares sum to 1.1, not to 1'),
    wrong(scoreFile(' hire: 60', ' hire: 45'), '11:10: E_REF: each rating must ask for less than the one before it'),
    wrong(conceptFile('[latency]', '[latency, spead]'), '5:25: E_REF: no concept "spead"', 'did you mean "speed"?'),
    wrong(conceptFile('[latency]', '[speed]'), '5:16: E_REF: "speed" would take in itself'),
    wrong(conceptFile('p99', '(p99'), '3:24: E_PATTERN: concepts.0.phrases.1: missing closing ) in "(p99"'),
    wrong(
      conceptFile('id: speed', 'id: latency'),
      '4:9: E_DUP: id "latency" is already used in rubrics/concepts/all.yaml:2:9',
      'choose another id',
    ),
    wrong(
      { 'prompts/other.yaml': prompt },
      '2:5: E_DUP: id "fraud" is already used in prompts/fraud.yaml:2:5',
      'choose another id',
    ),
    wrong(
      promptFile('caps-latency', 'names-label'),
      '7:9: E_REF: "names-label" is a criterion of every prompt already',
      'choose another id',
    ),
    wrong(promptFile('id: fraud', 'idd: fraud'), '2:1: E_SCHEMA: unknown key "idd"', 'did you mean "id"?'),
    wrong(frameworkFile('floor: 10', 'floor: 25'), "10:12: E_REF: the floor, 25, is above the step's 20 minutes"),
    wrong(frameworkFile('minutes: 20', 'minutes: 30'), '7:3: E_REF: the steps take 50 minutes, the session has 45'),
    wrong(frameworkFile('id: how', 'id: what'), '16:9: E_REF: id "what" stands here twice', 'choose another id'),
    wrong(
      frameworkFile('closes: [label]', 'closes: []'),
      '7:3: W_REF: no step closes "label", so that the signal no-label is never due',
      "add it to a step's `closes`",
    ),
    wrong(
      frameworkFile('goal: Say what.', 'goal: Say what.\n    phrases: [{ moment: Now, say: Fast., move: budgets }]'),
      '15:48: E_REF: no move "budgets"',
      'there is budgets-latency',
    ),
    wrong(
      signalFile('instead: Say it.', 'instead: Say it.\nnudge: Say it now.'),
      '8:8: E_REF: nobody is nudged by a rule with the detector missing',
      'leave it out: what it finds is certain only later, or cannot be mended by then',
    ),
    wrong(scoreFile('score: 1', 'score: 2'), '1:8: E_SCHEMA: score: 2 is not known here', 'write 1'),
  ])('%j', (changes, message) => {
    expect(told(changes)[0]).toBe(message);
  });

  it('names the cause before what follows from it', () => {
    expect(told(conceptFile('p99', '(p99')).slice(1, 3)).toEqual([
      'prompts/fraud.yaml:11:24: E_REF: no concept "latency"\n  hint: that one is left out itself: mend it first',
      'rubrics/signals/no-label.yaml:4:65: E_REF: no concept "speed"\n  hint: that one is left out itself: mend it first',
    ]);
  });

  it('cannot do without a score', () => {
    const { 'rubrics/score.yaml': _, ...rest } = tiny;
    const root = folderOf(rest);
    const { content, problems } = readSources([root], root);
    expect([content, problems.map(formatProblem)]).toEqual([
      null,
      ['rubrics/score.yaml:1:1: E_FILE: there is no such file, and nothing can be scored without it'],
    ]);
  });

  it('gives places inside what it holds', () => {
    const root = folderOf(tiny);
    const { problemAt } = readSources([root], root);
    const problem = { code: 'E_EXAMPLE', what: 'x', hint: null } as const;
    expect(
      [
        problemAt({ kind: 'signals', id: 'no-label', path: ['examples', 'silent', 1] }, problem),
        problemAt({ kind: 'criteria', id: 'names-label', path: ['examples', 'unmet', 0] }, problem),
        problemAt({ kind: 'prompts', id: 'fraud', path: ['criteria', 0, 'examples', 'unmet', 0] }, problem),
      ].map(formatProblem),
    ).toEqual([
      'rubrics/signals/no-label.yaml:8:43: E_EXAMPLE: x',
      'rubrics/criteria/all.yaml:8:70: E_EXAMPLE: x',
      'prompts/fraud.yaml:13:55: E_EXAMPLE: x',
    ]);
  });
});
