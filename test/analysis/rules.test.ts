import { expect, it } from 'vitest';
import { checkRules, countExamples } from '../../src/analysis/check-rules.ts';
import { bundledContent } from '../content.ts';

const content = bundledContent();

it('every example of every bundled rule and criterion holds', () => {
  expect(checkRules(content).map(({ what, thing: { id, path } }) => `${id}: ${what}: ${path.join('.')}`)).toEqual([]);
});

it('there are many', () => {
  expect(countExamples(content)).toBeGreaterThan(500);
});
