import type { Framework } from '../content/framework.ts';
import { usageError } from '../content/user-error.ts';
import type { Context } from '../context.ts';
import { planTime } from '../plan/time.ts';
import type { Started } from '../session/event.ts';
import type { PracticeOptions } from './options.ts';

/** Minutes of an outline of all steps; some alone take their share of them. */
const OUTLINE = 10;

/** How a session is held. */
export type Mode = Pick<Started, 'mode' | 'strict'>;

/**
 * How the options ask for a session to be held.
 * @throws UserError where nothing is typed and there is no terminal to press Enter at
 */
export function modeOf(origin: string, options: PracticeOptions, { stdin, stdout, stderr }: Context): Mode {
  const isLive = stdin.isTTY === true && stdout.isTTY === true;
  if (options.aloud === true && !isLive) {
    throw usageError(`mlsd ${origin}: --aloud needs a terminal`, 'nothing is typed, and Enter goes on');
  }
  if (options.strict === true && !isLive && options.wpm === undefined) {
    stderr.write('--strict ends nothing here: without --wpm the time of piped answers is unknown\n');
  }
  const mode = options.outline === true ? 'outline' : options.aloud === true ? 'aloud' : 'typed';
  return { mode, strict: options.strict === true };
}

/** The minutes of a session where none are asked for: an outline has its own. */
export function minutesIn(
  { mode }: Mode,
  minutes: number | undefined,
  {
    options,
    framework,
    steps,
  }: {
    readonly options: PracticeOptions;
    readonly framework: Framework;
    readonly steps: readonly string[];
  },
): number | undefined {
  if (mode !== 'outline' || options.minutes !== undefined) return minutes;
  return ((planTime(framework, { steps }).total / 60) * OUTLINE) / framework.minutes;
}
