import { readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { countExamples } from '../analysis/check-rules.ts';
import { type Heard, hearDisputes } from '../analysis/disputes.ts';
import type { Content } from '../content/content.ts';
import type { Context } from '../context.ts';
import { nameFrom } from '../files/content-files.ts';
import { contentRoots } from '../files/load-content.ts';
import type { Problem } from '../files/problem.ts';
import { readSources } from '../files/sources.ts';
import type { Checked } from '../report/check-text.ts';
import { countQuestions, exampleProblems, overlapProblems, questionProblems } from './examples.ts';
import { inspectFile } from './inspect-file.ts';
import type { GlobalOptions } from './options.ts';
import { foldersFor } from './setup.ts';
import type { Tell } from './spinner.ts';

/** What a check found. */
export interface Findings {
  readonly checked: readonly Checked[];
  readonly problems: readonly Problem[];
  /** What could be better, and works as it is. */
  readonly advice: readonly Problem[];
  /** What the user disputes, with what the rules say of it now: no rule has to agree. */
  readonly disputes: readonly Heard[];
}

/**
 * Checks content folders, rehearsals and prompts: each file, what refers to what, and that rules, criteria and the
 * interviewer answer their own examples. Without paths, all content that a session would see, with its rehearsals.
 */
export async function inspect(
  paths: readonly string[],
  options: GlobalOptions,
  context: Context,
  tell: Tell,
): Promise<Findings> {
  const { cwd, root } = context;
  const { config } = foldersFor(options, context);
  const isFolder = (path: string) => statSync(resolve(cwd, path), { throwIfNoEntry: false })?.isDirectory() === true;
  const named = paths.filter(isFolder).map((path) => resolve(cwd, path));
  const own = paths.length === 0 ? contentRoots({ cwd, config, folders: options.content ?? [] }) : named;
  const roots = [root, ...own.filter((folder) => folder !== resolve(root))];
  await tell('Reading files');
  const { content, files, problems, advice, problemAt } = readSources(roots, cwd);
  if (content === null) return { checked: [row('files', files, problems)], problems, advice, disputes: [] };
  await tell(`Running ${countExamples(content)} examples`);
  const examples = exampleProblems(content).map(({ thing, problem }) => problemAt(thing, problem));
  await tell(`Asking ${countQuestions(content)} questions`);
  const questions = questionProblems(content).map(({ thing, problem }) => problemAt(thing, problem));
  const repeated = overlapProblems(content).map(({ thing, problem }) => problemAt(thing, problem));
  const alone = [...roots.flatMap((folder) => rehearsalsIn(folder, cwd)), ...paths.filter((path) => !isFolder(path))];
  const inFiles = alone.flatMap((file) => inspectFile(file, cwd, content));
  return {
    checked: [
      row('files of content', files, problems),
      ...counts(content),
      row('examples of rules and criteria', countExamples(content), examples),
      row('questions to the interviewer', countQuestions(content), questions),
      row('sentences that stand in two prompts', repeated.length, []),
      row('rehearsals and files by themselves', alone.length, inFiles),
    ],
    problems: [...problems, ...examples, ...questions, ...inFiles],
    advice: [...advice, ...repeated],
    disputes: hearDisputes(content),
  };
}

const row = (what: string, count: number, problems: readonly Problem[]): Checked => ({
  what,
  count,
  wrong: problems.length,
});

function counts({ frameworks, prompts, signals, moves, concepts, criteria }: Content): Checked[] {
  const own = Object.values(prompts).flatMap((prompt) => prompt.criteria);
  const count = (what: string, things: object) => ({ what, count: Object.keys(things).length, wrong: 0 });
  return [
    count('frameworks', frameworks),
    count('prompts', prompts),
    count('criteria', [...Object.values(criteria), ...own]),
    count('signals', signals),
    count('moves', moves),
    count('concepts', concepts),
  ];
}

/** The rehearsals that come with a content folder. */
function rehearsalsIn(folder: string, cwd: string): string[] {
  const place = join(folder, 'prompts', 'rehearsals');
  if (statSync(place, { throwIfNoEntry: false })?.isDirectory() !== true) return [];
  const names = readdirSync(place).filter((name) => /\.ya?ml$/i.test(name));
  return names.toSorted().map((name) => nameFrom(cwd, join(place, name)));
}
