import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import * as z from 'zod';
import { interviewer } from '../../src/interviewer/interviewer.ts';
import { bundledContent } from '../content.ts';

/**
 * Twenty questions a prompt, written from the asks alone by somebody who saw neither facts nor ways to ask, and labelled
 * from the facts alone by another: what answers it, and what would be a fit reply as well. They are not for training: none goes into a prompt.
 */
const Fresh = z.strictObject({
  prompt: z.string(),
  question: z.string(),
  should: z.array(z.string()),
  also: z.array(z.string()),
});
const questions = readFileSync('test/interviewer/fresh-questions.jsonl', 'utf8')
  .trim()
  .split('\n')
  .map((line) => Fresh.parse(JSON.parse(line)));

const content = bundledContent();
const asked = questions.map((fresh) => {
  const prompt = content.prompts[fresh.prompt];
  if (prompt === undefined) throw new Error(`there is no prompt ${fresh.prompt}`);
  const reply = interviewer(prompt)({ started: { seed: 0 }, dialogue: [] }, fresh.question);
  const got = reply?.fact?.split(',') ?? [];
  return {
    ...fresh,
    isAnswerable: fresh.should.length > 0,
    isAnswered: got.some((id) => fresh.should.includes(id)),
    isWrong: got.some((id) => !fresh.should.includes(id) && !fresh.also.includes(id)),
  };
});

const row = (cells: readonly (string | number)[]): string => cells.map((cell) => String(cell).padStart(12)).join('');

const count = (of: readonly (typeof asked)[number][], is: (one: (typeof asked)[number]) => boolean): number =>
  of.filter(is).length;

it('of fresh questions that a fact answers nine in ten get it, and one in fifty of all a wrong one', async () => {
  const table = Object.keys(content.prompts).map((id) => {
    const own = asked.filter(({ prompt }) => prompt === id);
    return {
      prompt: id,
      asked: own.length,
      answerable: count(own, ({ isAnswerable }) => isAnswerable),
      answered: count(own, ({ isAnswered }) => isAnswered),
      wrong: count(own, ({ isWrong }) => isWrong),
    };
  });
  const answerable = count(asked, ({ isAnswerable }) => isAnswerable);
  expect(table.map((row) => row.asked)).toEqual(table.map(() => 20));
  expect(count(asked, ({ isAnswered }) => isAnswered) / answerable).toBeGreaterThanOrEqual(0.9);
  expect(count(asked, ({ isWrong }) => isWrong) / asked.length).toBeLessThanOrEqual(0.02);
  const lines = table.map(({ prompt, ...counts }) => `${prompt.padEnd(20)}${row(Object.values(counts))}`);
  const head = `${''.padEnd(20)}${row(['asked', 'answerable', 'answered', 'wrong'])}`;
  await expect(`${[head, ...lines].join('\n')}\n`).toMatchFileSnapshot('golden/fresh-questions.txt');
});

it('they are not taken from the prompts, nor put there', () => {
  const bare = (text: string): string =>
    text
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, ' ')
      .trim();
  const own = new Set(
    Object.values(content.prompts)
      .flatMap(({ facts, open }) => [...facts.flatMap((fact) => fact.asked), ...open])
      .map(bare),
  );
  // A few are what somebody else asked in the very same words.
  expect(questions.map(({ question }) => question).filter((question) => own.has(bare(question)))).toHaveLength(4);
});
