import type { Context } from '../context.ts';
import { escapeHidden } from '../files/hidden.ts';
import { formatProblem } from '../files/problem.ts';
import { checkText } from '../report/check-text.ts';
import { heardText } from '../report/heard-text.ts';
import { adviceText } from './advice.ts';
import { type Findings, inspect } from './inspect.ts';
import type { CheckOptions, JsonOptions } from './options.ts';
import { pageFor } from './page.ts';
import { withProgress } from './spinner.ts';

/** Something that was checked is wrong. */
const NEGATIVE = 1;

/** `mlsd check`: whatever content there is, or the folders and files named, down to the examples of every rule. */
export async function check(paths: readonly string[], options: CheckOptions, context: Context): Promise<number> {
  if (options.redteam === true) {
    const { redteam } = await import('./redteam.ts');
    return await redteam(paths, options, context);
  }
  const findings = await withProgress(options, context, (tell) => inspect(paths, options, context, tell));
  context.stdout.write(options.json === true ? asJson(findings) : asText(findings, options, context));
  return findings.problems.length === 0 ? 0 : NEGATIVE;
}

function asText({ problems, advice, checked, disputes }: Findings, options: JsonOptions, context: Context): string {
  const told = problems.map((problem) => `${formatProblem(problem)}\n`).join('') + adviceText(advice);
  const page = pageFor(context.stdout, options, context);
  const parts = [told, heardText(disputes, page), checkText(checked, page)];
  return parts.filter((part) => part !== '').join('\n');
}

/** Version 1 of the check: fields may be added. */
function asJson({ problems, advice, checked, disputes }: Findings): string {
  const heard = disputes.map(({ dispute, verdict, agrees }) => ({ ...dispute, verdict, agrees }));
  const findings = { check: 1, ok: problems.length === 0, checked, problems, advice, disputes: heard };
  return `${escapeHidden(JSON.stringify(findings))}\n`;
}
