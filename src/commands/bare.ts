import { INTERRUPTED } from '../content/user-error.ts';
import type { Context } from '../context.ts';
import { type Choice, menu } from '../terminal/menu.ts';
import { isEmpty } from './latest.ts';
import type { GlobalOptions } from './options.ts';
import { openSessions } from './setup.ts';

/** What the bare command may turn to. */
export interface Ways {
  /** Prints the help on stderr. */
  readonly help: () => void;
  /** Runs a command line. */
  readonly run: (args: readonly string[]) => Promise<number>;
}

const USAGE = 2;

/** `mlsd` alone: at a terminal it offers what to do next, elsewhere it is a mistake. */
export async function bare(options: GlobalOptions, context: Context, { help, run }: Ways): Promise<number> {
  const { stdin: input, stdout: output } = context;
  if (input.isTTY !== true || output.isTTY !== true) {
    help();
    return USAGE;
  }
  const chosen = await menu('What next?', choices(options, context), { input, output });
  switch (chosen.type) {
    case 'chosen':
      return await run(chosen.value);
    case 'left':
      return 0;
    case 'interrupted':
      return INTERRUPTED;
  }
}

function choices(options: GlobalOptions, context: Context): Choice<readonly string[]>[] {
  const store = openSessions(options, context);
  const unfinished = store.latestUnfinished();
  const state = unfinished?.damaged === true ? 'its log is damaged' : 'where you stopped';
  const hasSessions = store.list().some((session) => !isEmpty(session));
  return [
    ...(unfinished === null
      ? []
      : [{ value: ['resume'], name: 'Go on', description: `${unfinished.prompt}: ${state}` }]),
    { value: ['drill'], name: 'Drill', description: 'a quick run through all steps: 15 minutes, with a coach' },
    {
      value: ['interview'],
      name: 'Interview',
      description: 'the full length: 45 minutes, as an exam; the interviewer follows up',
    },
    { value: ['demo'], name: 'Demo', description: 'watch a short session, in about a minute' },
    ...(hasSessions
      ? [
          { value: ['report'], name: 'Report', description: 'the last scorecard again' },
          { value: ['progress'], name: 'Progress', description: 'what all finished sessions show' },
        ]
      : []),
    { value: ['list'], name: 'List', description: 'prompts, frameworks and sessions' },
    { value: ['--help'], name: 'Help', description: 'all commands' },
  ];
}
