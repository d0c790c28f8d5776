import { describe, expect, it } from 'vitest';
import { exemplarOf } from '../../src/analysis/exemplar.ts';
import { rehearsed } from '../../src/analysis/rehearsed.ts';
import { relevance } from '../../src/analysis/relevance.ts';
import { scoreLog } from '../../src/analysis/score-log.ts';
import { RATINGS } from '../../src/analysis/scorecard.ts';
import { bundledContent } from '../content.ts';
import { small } from './small.ts';

const content = bundledContent();
const [criterion] = Object.values(small.criteria);
if (criterion === undefined) throw new Error('small has lost its criteria');

/** So many points of the prompt's own, of which so many are made. */
const own = (due: number, made: number) =>
  Array.from({ length: due }, (_, i) => ({ criterion, own: true, met: i < made, first: null, inPlace: true }));

describe('what an answer is worth as one to this prompt', () => {
  it.each([
    ['all, with enough of its own points', own(20, 6), 1],
    ['less, with fewer of them', own(20, 3), 0.75],
    ['least, with none', own(20, 0), 0.5],
    ['all, where too few are due to tell', own(5, 0), 1],
    ['all, where none is due', [], 1],
  ])('is %s', (_, checked, worth) => {
    expect(relevance(checked, { enough: 0.3, least: 0.5, from: 10 })).toBeCloseTo(worth);
  });
});

describe('the exemplar of another prompt', () => {
  const sixStep = content.frameworks['six-step'];
  const pairs = [
    ['vision', 'fraud'],
    ['fraud', 'vision'],
    ['lead-scoring', 'churn'],
    ['churn', 'lead-scoring'],
    ['demand-forecasting', 'ticket-triage'],
  ] as const;
  it.each(pairs)('is no strong hire: %s answered with that of %s', (prompt, other) => {
    const answer = content.prompts[other];
    const given = answer === undefined || sixStep === undefined ? null : exemplarOf(answer, sixStep);
    if (given === null) throw new Error(`no exemplar of ${other}`);
    const { rating } = scoreLog(rehearsed({ ...given, prompt }, content).log, content, null);
    expect(rating).not.toBeNull();
    expect(RATINGS.indexOf(rating ?? 'strong-hire')).toBeLessThan(RATINGS.indexOf('strong-hire'));
  });
});
