import { describe, expect, it } from 'vitest';
import { overlaps } from '../../src/content/overlaps.ts';
import type { Prompt } from '../../src/content/prompt.ts';
import { bundledContent } from '../content.ts';

const content = bundledContent();
const { fraud, vision } = content.prompts;
if (fraud === undefined || vision === undefined) throw new Error('the prompts are gone');

const told = (prompts: readonly Prompt[]) =>
  overlaps({ ...content, prompts: Object.fromEntries(prompts.map((prompt) => [prompt.id, prompt])) }).map(
    ({ prompt, path, sentence, others }) => [prompt, path.join('.'), sentence, ...others],
  );

const SAID = 'The label is what the customer tells us.';
const saying = (prompt: Prompt, text: string): Prompt => ({
  ...prompt,
  criteria: [],
  probes: [],
  curveballs: [],
  traps: [],
  exemplar: { data: text },
});

describe('a sentence that stands in two prompts', () => {
  it.each([
    ['is told at both places', `One. ${SAID}`, `${SAID} Two.`, 2],
    ['whatever its case and marks', SAID, 'the label is what the customer tells us!', 2],
    ['unless it is short', 'Is that what you have in mind?', 'Is that what you have in mind?', 0],
    ['unless it differs', SAID, 'The label is what the inspector tells us.', 0],
  ])('%s', (_, one, other, count) => {
    expect(told([saying(fraud, one), saying(vision, other)])).toHaveLength(count);
  });

  it('is told with its place', () => {
    expect(told([saying(fraud, SAID), saying(vision, SAID)])).toEqual([
      ['fraud', 'exemplar.data', 'The label is what the customer tells us', 'vision'],
      ['vision', 'exemplar.data', 'The label is what the customer tells us', 'fraud'],
    ]);
  });

  it('is none of those that ship', () => {
    expect(told(Object.values(content.prompts))).toEqual([]);
  });
});
