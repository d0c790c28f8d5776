import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { exemplarOf } from '../../src/analysis/exemplar.ts';
import { rehearsed } from '../../src/analysis/rehearsed.ts';
import { scoreLog } from '../../src/analysis/score-log.ts';
import { RATINGS, type Rating, type Scorecard } from '../../src/analysis/scorecard.ts';
import type { Prompt } from '../../src/content/prompt.ts';
import { Rehearsal } from '../../src/content/rehearsal.ts';
import { Topic } from '../../src/content/topic.ts';
import { bundledContent } from '../content.ts';

const content = bundledContent();
const prompts = Object.values(content.prompts);
const frameworks = Object.values(content.frameworks);

const played = (rehearsal: Rehearsal): Scorecard => scoreLog(rehearsed(rehearsal, content).log, content, null);
const shipped = (prompt: Prompt, kind: 'strong' | 'weak'): Scorecard =>
  played(Rehearsal.parse(parse(readFileSync(`prompts/rehearsals/${prompt.id}-${kind}.yaml`, 'utf8'))));
const rank = (rating: Rating | null): number => (rating === null ? -1 : RATINGS.indexOf(rating));
const high = ({ signals }: Scorecard): string[] => signals.flatMap((s) => (s.severity === 'high' ? [s.id] : []));

it('there are thirteen', () => {
  expect(prompts.map(({ id }) => id).toSorted()).toEqual([
    'churn',
    'demand-forecasting',
    'feed-ranking',
    'fraud',
    'job-search',
    'lead-scoring',
    'llm-app',
    'nearby-places',
    'rag-assistant',
    'recommendation',
    'search-ranking',
    'ticket-triage',
    'vision',
  ]);
});

describe.each(prompts.map((prompt) => [prompt.id, prompt] as const))('%s', (_, prompt) => {
  it('is whole', () => {
    const { facts, criteria, probes, curveballs, traps, levels, exemplar } = prompt;
    expect(facts.length).toBeGreaterThanOrEqual(12);
    expect(facts.filter(({ asked }) => asked.length < 5).map(({ id }) => id)).toEqual([]);
    expect(Topic.options.filter((topic) => !criteria.some((c) => c.topic === topic))).toEqual([]);
    expect(probes.length).toBeGreaterThanOrEqual(10);
    expect(probes.filter((p) => p.answered === undefined || p.examples === undefined).map(({ id }) => id)).toEqual([]);
    expect(probes.filter((p) => p.after === undefined && p.missing === undefined).map(({ id }) => id)).toEqual([]);
    expect(curveballs).toHaveLength(3);
    expect(new Set(curveballs.map(({ after }) => after)).size).toBe(3);
    expect(traps.length).toBeGreaterThanOrEqual(3);
    expect(levels).toBeDefined();
    expect(Object.keys(exemplar).toSorted()).toEqual([...Topic.options].toSorted());
  });

  it.each(frameworks.map((framework) => [framework.id, framework] as const))(
    'is answered with %s',
    (_id, framework) => {
      const answer = exemplarOf(prompt, framework);
      if (answer === null) throw new Error('it has no exemplar');
      const card = played(answer);
      expect([card.rating, high(card)]).toEqual(['strong-hire', []]);
      expect(card.steps.reduce((sum, step) => sum + (step.usedSeconds ?? 0), 0)).toBe(
        card.steps.reduce((sum, step) => sum + (step.budgetSeconds ?? 0), 0),
      );
    },
  );

  it('tells its strong rehearsal from its weak one', () => {
    const [strong, weak] = [shipped(prompt, 'strong'), shipped(prompt, 'weak')];
    expect([rank(strong.rating) >= rank('hire'), high(strong)]).toEqual([true, []]);
    expect(rank(weak.rating)).toBeLessThanOrEqual(rank('no-hire'));
    expect((strong.score ?? 0) - (weak.score ?? 0)).toBeGreaterThanOrEqual(30);
  });
});
