import { describe, expect, it } from 'vitest';
import { checkStep } from '../../../src/analysis/coverage.ts';
import { proactivity } from '../../../src/analysis/memory/proactivity.ts';
import type { Turn } from '../../../src/content/rehearsal.ts';
import { content, reading } from './given.ts';

const { fraud } = content.prompts;
if (fraud === undefined) throw new Error('fraud is gone');
const said: Turn = {
  step: 'serving',
  say: 'First a canary at 1 percent of cards, and roll back when p99 passes 90 ms.',
};
const asks = (interviewer: string): Turn => ({ step: 'serving', interviewer });
const firsts = (...turns: readonly Turn[]) => {
  const read = reading(...turns);
  return proactivity(
    read,
    read.steps.flatMap((step) => checkStep(step, read, fraud, content)),
    fraud,
  );
};
const who = (...turns: readonly Turn[]) => {
  const { unasked, asked } = firsts(...turns);
  return { unasked: unasked.includes('releases-safely'), asked: asked.includes('releases-safely') };
};
const probe = fraud.probes.find(({ topic }) => topic === 'serving' || topic === 'experimentation');

describe('who came first', () => {
  it.each([
    ['the candidate', [said], 'unasked'],
    ['the candidate, then the question', [said, asks('Would you use a canary?')], 'unasked'],
    ['the interviewer’s question', [asks('Would you use a canary?'), said], 'asked'],
    ['a question about something else', [asks('Who owns the labels?'), said], 'unasked'],
    ['a remark is no question', [asks('We once had a canary.'), said], 'unasked'],
  ])('%s', (_, turns, list) => {
    expect(who(...turns)).toEqual({ unasked: list === 'unasked', asked: list === 'asked' });
  });

  it('a probe asks for everything on its topic', () => {
    if (probe === undefined) throw new Error('no probe on serving');
    const { asked } = firsts(asks(probe.ask), said);
    const topics = new Map([...Object.values(content.criteria), ...fraud.criteria].map(({ id, topic }) => [id, topic]));
    expect(asked.map((id) => topics.get(id))).toContain(probe.topic);
  });

  it('what is not met is in neither list', () => {
    expect(firsts({ step: 'serving', say: 'Hello.' })).toEqual({ unasked: [], asked: [] });
  });
});
