import { join } from 'node:path';
import { scoreLog } from '../analysis/score-log.ts';
import type { Rehearsal } from '../content/rehearsal.ts';
import type { Context } from '../context.ts';
import { run } from '../session/run.ts';
import { script } from '../session/script.ts';
import { type Pace, playback } from '../terminal/playback.ts';
import type { GlobalOptions } from './options.ts';
import { pageFor } from './page.ts';
import { readScripts } from './scripted.ts';
import { openContent } from './setup.ts';
import { printSummary } from './summary.ts';

/** ms that all words of the demo together take to appear. */
const TALK = 45_000;
/** ms of silence after somebody has spoken. */
const PAUSE = 700;

/** `mlsd demo`: plays a short session that ships with mlsd, speeded up, and ends in its summary. */
export async function demo(options: GlobalOptions, context: Context): Promise<number> {
  const file = join(context.root, 'prompts', 'rehearsals', 'fraud-demo.yaml');
  const [scripted] = readScripts([file], await openContent(options, context), context);
  if (scripted === undefined) throw new Error(`${file} is gone`);
  const { rehearsal, prompt, framework, content, started } = scripted;
  const { stdout } = context;
  const { color: style, width } = pageFor(stdout, options, context);
  const { candidate, clock } = script(rehearsal, framework);
  const shown = playback(candidate, {
    output: stdout,
    prompt,
    framework,
    style,
    width,
    pace: paceFor(rehearsal, options, context),
  });
  const log = await run(started, { candidate: shown, clock, save: () => {}, interviewer: null, coach: null });
  stdout.write('\n');
  printSummary(scoreLog(log, content, null), content, { ...options, wall: null }, context);
  return 0;
}

/** Null where nobody watches, or nothing is to move. */
function paceFor({ turns }: Rehearsal, { animation }: GlobalOptions, { stdout, env, clock }: Context): Pace | null {
  if (stdout.isTTY !== true || !animation || env['TERM'] === 'dumb') return null;
  const characters = turns.reduce((sum, { say = '' }) => sum + say.length, 0);
  return { sleep: (ms) => clock.sleep(ms), character: TALK / Math.max(1, characters), pause: PAUSE };
}
