import { scoreLog } from '../analysis/score-log.ts';
import type { Scorecard } from '../analysis/scorecard.ts';
import type { Context } from '../context.ts';
import type { Log } from '../session/event.ts';
import { SEVERITIES, type VerdictOptions } from './options.ts';
import { readScripts, type Scripted } from './scripted.ts';
import { openContent } from './setup.ts';
import { printSummary } from './summary.ts';

/** The verdict asked for with --fail-under or --fail-on is negative. */
const NEGATIVE = 1;

/** Scores the sessions that rehearsal files come to, in their order. Gives the exit code. */
export async function judge(
  files: readonly string[],
  options: VerdictOptions,
  context: Context,
  logOf: (scripted: Scripted) => Log | Promise<Log>,
): Promise<number> {
  const { stdout, stderr } = context;
  const scripts = readScripts(files, await openContent(options, context), context);
  let code = 0;
  for (const [i, scripted] of scripts.entries()) {
    const { file, content } = scripted;
    const card = scoreLog(await logOf(scripted), content, file);
    if (options.json !== true && scripts.length > 1) stdout.write(`${i === 0 ? '' : '\n'}== ${file}\n\n`);
    printSummary(card, content, { ...options, wall: null }, context);
    for (const reason of reasonsToFail(card, options)) {
      stderr.write(`${file}: ${reason}\n`);
      code = NEGATIVE;
    }
  }
  return code;
}

/** Why a scorecard does not pass. A run in which nothing was said reaches no least score. */
function reasonsToFail({ score, signals }: Scorecard, { failUnder, failOn }: VerdictOptions): string[] {
  const low = failUnder !== undefined && (score === null || score < failUnder);
  const least = failOn === undefined ? SEVERITIES.length : SEVERITIES.indexOf(failOn);
  const severe = new Set(signals.filter(({ severity }) => SEVERITIES.indexOf(severity) >= least).map(({ id }) => id));
  return [
    ...(low
      ? [score === null ? `no score, and ${failUnder} is asked for` : `${score.toFixed(1)} is under ${failUnder}`]
      : []),
    ...(severe.size > 0 ? [`off track: ${[...severe].join(', ')}`] : []),
  ];
}
