import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { Prompt } from '../../src/content/prompt.ts';
import { interviewer } from '../../src/interviewer/interviewer.ts';
import { misheard } from '../../src/interviewer/misheard.ts';

const prompts = readdirSync('prompts').filter((name) => name.endsWith('.yaml'));

const promptOf = (name: string): Prompt => Prompt.parse(parse(readFileSync(`prompts/${name}`, 'utf8')));

test.each(prompts)('every way of asking in %s gets its fact, and what is open none', (name) => {
  expect(misheard(promptOf(name))).toEqual([]);
});

test.each(prompts)('%s tells nobody the solution', (name) => {
  const ask = interviewer(promptOf(name));
  const solutions = [
    'What model would you use?',
    'Which loss functions can we use?',
    'Can we use deep learning here?',
    'Should we start with a baseline?',
    'Is a transformer overkill here?',
    'How would you build this?',
  ];
  const given = solutions.filter((text) => typeof ask({ started: { seed: 0 }, dialogue: [] }, text)?.fact === 'string');
  expect(given).toEqual([]);
});
