import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type Measures, redTeam, type Trial, targets } from '../analysis/redteam.ts';
import type { Content } from '../content/content.ts';
import type { Rehearsal } from '../content/rehearsal.ts';
import { inputError } from '../content/user-error.ts';
import type { Context } from '../context.ts';
import { escapeHidden } from '../files/hidden.ts';
import { contentRoots } from '../files/load-content.ts';
import { formatProblems } from '../files/problem.ts';
import { readRehearsal } from '../files/read-rehearsal.ts';
import { readSources } from '../files/sources.ts';
import { redTeamText } from '../report/redteam-text.ts';
import type { JsonOptions } from './options.ts';
import { pageFor } from './page.ts';
import { foldersFor } from './setup.ts';
import { withProgress } from './spinner.ts';

/** An attack succeeded. */
const NEGATIVE = 1;

/** `mlsd check --redteam`: attacks the scoring of every prompt that has an exemplar, with the folders named besides. */
export async function redteam(paths: readonly string[], options: JsonOptions, context: Context): Promise<number> {
  const { cwd, root, stdout, stderr } = context;
  const { config } = foldersFor(options, context);
  const own = contentRoots({ cwd, config, folders: [...(options.content ?? []), ...paths] });
  const roots = [root, ...own.filter((folder) => folder !== resolve(root))];
  const { content, problems } = readSources(roots, cwd);
  if (content === null) throw inputError(formatProblems(problems));
  if (problems.length > 0) stderr.write(`left out: ${formatProblems(problems)}\n`);
  const trials = await withProgress(options, context, async (tell) => {
    const all: Trial[] = [];
    for (const prompt of targets(content)) {
      await tell(`Attacking ${prompt.id}`);
      all.push(...redTeam(prompt, measuresOf(prompt.id, roots, cwd, content), content));
    }
    return all;
  });
  stdout.write(options.json === true ? asJson(trials) : redTeamText(trials, pageFor(stdout, options, context)));
  return trials.every(({ ok }) => ok) ? 0 : NEGATIVE;
}

/** Version 1 of the red team's report: fields may be added. */
function asJson(trials: readonly Trial[]): string {
  const ok = trials.every((trial) => trial.ok);
  return `${escapeHidden(JSON.stringify({ redteam: 1, ok, trials }))}\n`;
}

/** The rehearsals that go by a prompt's name, "fraud-weak.yaml" and "fraud-strong.yaml", of the folder that counts most. */
function measuresOf(prompt: string, roots: readonly string[], cwd: string, content: Content): Measures {
  const find = (level: string): Rehearsal | null => {
    const files = roots.map((folder) => join(folder, 'prompts', 'rehearsals', `${prompt}-${level}.yaml`));
    const file = files.findLast((path) => existsSync(path));
    if (file === undefined) return null;
    const read = readRehearsal(file, cwd, { content, broken: [] });
    if (!read.ok) throw inputError(formatProblems(read.problems));
    return read.value.rehearsal;
  };
  return { weak: find('weak'), strong: find('strong') };
}
