import { resolve } from 'node:path';
import type { Content } from '../content/content.ts';
import type { Problem } from '../files/problem.ts';
import { readPrompt, withPrompt } from '../files/read-prompt.ts';
import { readRehearsal } from '../files/read-rehearsal.ts';
import { type Authored, readAuthored } from '../files/yaml.ts';
import { exampleProblems, questionProblems } from './examples.ts';

/** What is wrong with a rehearsal, or with a prompt that stands in no content folder. */
export function inspectFile(file: string, cwd: string, content: Content): readonly Problem[] {
  const source = readAuthored(resolve(cwd, file), file);
  if (!source.ok) return source.problems;
  if (has(source.value, 'rehearsal')) {
    const read = readRehearsal(file, cwd, { content, broken: [] });
    return read.ok ? [] : read.problems;
  }
  if (has(source.value, 'prompt')) return inspectPrompt(file, source.value, cwd, content);
  const what = 'this is neither a rehearsal nor a prompt';
  return [
    { file, line: 1, column: 1, code: 'E_FILE', what, hint: `rules are checked together: ${checkOfFolder(file)}` },
  ];
}

/** How to check the folder of content that a file stands in. */
function checkOfFolder(file: string): string {
  const at = file.split(/[/\\]/).lastIndexOf('rubrics');
  if (at < 0) return 'mlsd check FOLDER, the one that holds prompts/ and rubrics/';
  const folder = file.split(/(?<=[/\\])/).slice(0, at);
  return `mlsd check ${folder.length === 0 ? '.' : folder.join('').replace(/[/\\]$/, '')}`;
}

function inspectPrompt(file: string, source: Authored, cwd: string, content: Content): readonly Problem[] {
  const read = readPrompt(resolve(cwd, file), file, content);
  if (!read.ok) return read.problems;
  const prompt = read.value;
  const alone = {
    ...withPrompt(content, prompt),
    signals: {},
    moves: {},
    criteria: {},
    prompts: { [prompt.id]: prompt },
  };
  return [...exampleProblems(alone), ...questionProblems(alone)].map(({ thing: { path }, problem }) => ({
    file,
    ...source.valuePlace(path),
    ...problem,
  }));
}

const has = ({ tree }: Authored, key: string) => typeof tree === 'object' && tree !== null && Object.hasOwn(tree, key);
