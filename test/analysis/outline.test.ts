import { readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { parse } from 'yaml';
import { ATTACKS, attackOn } from '../../src/analysis/redteam/attacks.ts';
import { scoreLog } from '../../src/analysis/score-log.ts';
import { checkReferences } from '../../src/content/references.ts';
import { Rehearsal, type Turn } from '../../src/content/rehearsal.ts';
import { bundledContent } from '../content.ts';
import { type Outline, outlined, outlines } from './outlines.ts';

const content = bundledContent();
const sixStep = content.frameworks['six-step'];
if (sixStep === undefined) throw new Error('six steps are gone');

/** What is said in turns, by step. */
function byStep(turns: readonly Turn[]): Outline {
  const said: Record<keyof Outline, string[]> = {
    requirements: [],
    framing: [],
    data: [],
    modeling: [],
    serving: [],
    monitoring: [],
  };
  let step: keyof Outline = 'requirements';
  for (const turn of turns) {
    step = Object.keys(said).find((id): id is keyof Outline => id === turn.step) ?? step;
    if (turn.say !== undefined) said[step].push(turn.say);
  }
  return said;
}

const scoreOf = (prompt: string, said: Outline, mode?: 'typed') =>
  scoreLog(outlined(prompt, said, content, mode), content, null).score ?? 0;
const strong = (prompt: string) =>
  byStep(Rehearsal.parse(parse(readFileSync(`prompts/rehearsals/${prompt}-strong.yaml`, 'utf8'))).turns);

describe('the same decisions', () => {
  it.each(Object.entries(outlines))('as keywords and as prose score alike as an outline: %s', (prompt, keywords) => {
    expect(Math.abs(scoreOf(prompt, keywords) - scoreOf(prompt, strong(prompt)))).toBeLessThan(6);
  });

  it.each(Object.entries(outlines))('as keywords score less where prose is asked for: %s', (prompt, keywords) => {
    expect(scoreOf(prompt, keywords, 'typed')).toBeLessThan(scoreOf(prompt, keywords) - 2);
  });

  it.each(Object.entries(outlines))('in the wrong steps are worth less: %s', (prompt, keywords) => {
    const { requirements, framing, data, modeling, serving, monitoring } = keywords;
    const turned = {
      requirements: monitoring,
      framing: serving,
      data: modeling,
      modeling: data,
      serving: framing,
      monitoring: requirements,
    };
    expect(scoreOf(prompt, turned)).toBeLessThan(scoreOf(prompt, keywords) - 25);
  });
});

describe('what is worth nothing in prose is worth nothing as an outline', () => {
  const prompts = Object.values(content.prompts);

  test.each(ATTACKS)('%s', (attack) => {
    const scores = prompts.map((prompt) =>
      scoreOf(prompt.id, byStep(attackOn(prompt, sixStep, attack, content).turns)),
    );
    expect(Math.max(...scores)).toBeLessThan(10);
  });

  test.each(Object.values(content.frameworks).map((framework) => [framework.id, framework] as const))(
    'the vocabulary of the steps of %s',
    (_, framework) => {
      const turns = framework.steps.map(({ topics, vocabulary }) => ({
        step: sixStep.steps.find((step) => step.topics.some((topic) => topics.includes(topic)))?.id ?? 'requirements',
        say: `${vocabulary.join(', ')}.`,
      }));
      expect(Math.max(...prompts.map(({ id }) => scoreOf(id, byStep(turns))))).toBeLessThan(10);
    },
  );
});

describe('brevity', () => {
  const { fraud } = outlines;
  if (fraud === undefined) throw new Error('the outline of fraud is gone');
  const signals = (said: Outline, mode?: 'typed') =>
    scoreLog(outlined('fraud', said, content, mode), content, null).signals.map(({ id }) => id);
  const brief: Outline = {
    ...fraud,
    data: ['transactions, devices, merchants, Kafka, Flink, Redis, Feast, Spark'],
    monitoring: ['PSI'],
  };

  test.each([['thin-data'], ['tool-name-dropping'], ['skips-step']])('%s would only see that it is brief', (id) => {
    expect(signals(brief, 'typed')).toContain(id);
    expect(signals(brief)).not.toContain(id);
  });

  test('a step with nothing in it is skipped all the same', () => {
    expect(signals({ ...fraud, monitoring: [] })).toContain('skips-step');
    expect(signals({ ...fraud, monitoring: ['ok next'] })).toContain('skips-step');
  });

  test('a trap is one in a list too', () => {
    expect(signals({ ...fraud, modeling: ['LR, GBDT, random split'] })).toContain('random-split');
  });
});

test('the scorecard says what it was', () => {
  const said = outlines['fraud'] ?? strong('fraud');
  expect(scoreLog(outlined('fraud', said, content), content, null).mode).toBe('outline');
  expect(scoreLog(outlined('fraud', said, content, 'typed'), content, null)).not.toHaveProperty('mode');
});

test('signals that are not there are told', () => {
  const { outline } = content.score;
  if (outline === undefined) throw new Error('outlines are scored as anything else');
  const score = { ...content.score, outline: { ...outline, unmeasured: ['thin-dta'] } };
  const problems = checkReferences({ ...content, score }).filter(({ where }) => where.kind === 'score');
  expect(problems.map(({ what, hint }) => [what, hint])).toEqual([
    ['no signal "thin-dta"', 'did you mean "thin-data"?'],
  ]);
});
