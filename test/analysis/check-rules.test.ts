import { describe, expect, it } from 'vitest';
import { checkRules, countExamples } from '../../src/analysis/check-rules.ts';
import type { Content } from '../../src/content/content.ts';
import type { Example } from '../../src/content/rule.ts';
import { small } from './small.ts';

const { grafana } = small.signals;
const { label } = small.criteria;
if (grafana === undefined || label === undefined) throw new Error('small has lost a rule');

const withSignal = (fires: Example[], silent: Example[]): Content => ({
  ...small,
  signals: { grafana: { ...grafana, examples: { fires, silent } } },
});
const withCriterion = (met: string[], unmet: string[]): Content => ({
  ...small,
  criteria: { label: { ...label, examples: { met, unmet } } },
});

const wrong = (content: Content) =>
  checkRules(content).map(({ thing: { kind, id, path }, what }) => [kind, id, path.join('.'), what]);

describe('examples', () => {
  it('hold', () => {
    expect(wrong(small)).toEqual([]);
  });

  it('are counted', () => {
    expect(countExamples(small)).toBe(3 * 6 + 3 * 6 + 5 * 3);
  });

  it.each([
    [
      'a signal that stays silent',
      withSignal(['In grafana.', 'Hello.'], []),
      ['signals', 'grafana', 'examples.fires.1', 'grafana is silent on an example that must fire'],
    ],
    [
      'a signal that fires',
      withSignal([], ['Hello.', 'In grafana.']),
      ['signals', 'grafana', 'examples.silent.1', 'grafana fires on an example that must be silent'],
    ],
    [
      'a criterion not met',
      withCriterion(['Hello.'], []),
      ['criteria', 'label', 'examples.met.0', 'label is not met by its example'],
    ],
    [
      'a criterion met',
      withCriterion([], ['The label.']),
      ['criteria', 'label', 'examples.unmet.0', 'label is met by an example that must not meet it'],
    ],
  ])('that do not hold are named with their place: %s', (_, content, problem) => {
    expect(wrong(content)).toEqual([problem]);
  });

  it('that are turns are played as a rehearsal is', () => {
    const turns = [{ step: 'framing', say: 'Hello.' }, { interviewer: 'In grafana?' }];
    expect(wrong(withSignal([], [{ turns }]))).toEqual([]);
    expect(wrong(withSignal([{ turns: [...turns, { say: 'In grafana.' }] }], []))).toEqual([]);
  });

  it('of a signal for some prompts do not fire elsewhere', () => {
    const signals = {
      grafana: { ...grafana, only: 'rare' as const, examples: { fires: [], silent: ['In grafana.'] } },
    };
    expect(wrong({ ...small, signals })).toEqual([]);
  });
});
