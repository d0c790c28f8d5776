import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { Prompt } from '../../src/content/prompt.ts';
import { misheard } from '../../src/interviewer/misheard.ts';

const prompts = readdirSync('prompts').filter((name) => name.endsWith('.yaml'));

test.each(prompts)('every way of asking in %s gets its fact', (name) => {
  const prompt = Prompt.parse(parse(readFileSync(`prompts/${name}`, 'utf8')));
  expect(misheard(prompt)).toEqual([]);
});
