import type { Framework } from '../content/framework.ts';
import type { Context } from '../context.ts';
import { append } from '../session/door.ts';
import type { LaterEvent, Log } from '../session/event.ts';
import { fold } from '../session/state.ts';
import { stepTitles } from '../terminal/words.ts';
import type { GlobalOptions } from './options.ts';
import { pageFor } from './page.ts';

/** A session with the ratings of the person who played it. */
export interface Rated {
  readonly log: Log;
  /** Is there still somebody to be asked? */
  readonly isAnybodyThere: boolean;
}

/**
 * Asks the person at a terminal to rate the steps of a session that has ended, before its score is shown. Each rating is
 * saved as it is entered. Nobody is asked of a session in which nothing was typed.
 */
export async function selfRated(
  log: Log,
  framework: Framework,
  save: (event: LaterEvent) => void,
  options: GlobalOptions,
  context: Context,
): Promise<Rated> {
  const { started, said, stays } = fold(log);
  const { stdin: input, stdout: output, processes, env } = context;
  if (input.isTTY !== true || output.isTTY !== true) return { log, isAnybodyThere: false };
  if (said.length === 0 || started.mode === 'aloud') return { log, isAnybodyThere: true };
  const titles = stepTitles(framework);
  const entered = started.steps.filter((id) => stays.some((stay) => stay.step === id));
  const { rateSteps } = await import('../terminal/rate.ts');
  const { color: style, width } = pageFor(output, options, context);
  let rated = log;
  const isAnybodyThere = await rateSteps({
    input,
    output,
    signals: processes,
    steps: entered.map((id) => ({ id, title: titles.get(id) ?? id })),
    rated(step, rating) {
      const event: LaterEvent = { type: 'rated', at: null, ratings: { [step]: rating } };
      save(event);
      rated = append(rated, event);
    },
    style,
    width,
    isDumb: env['TERM'] === 'dumb',
  });
  return { log: rated, isAnybodyThere };
}
