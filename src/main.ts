import { safe } from './content/safe.ts';
import { EXIT, UserError } from './content/user-error.ts';
import type { Context } from './context.ts';

export { realContext } from './context.ts';

/** A bug of this program. */
const BUG = 70;

/**
 * The command line as a function: arguments and the world in, the exit code out, once everything written has left.
 * Exit codes: 0 done, 1 a verdict asked for was negative, 2 to 5 a mistake that the user can mend, 70 a bug, 130 interrupted.
 */
export async function main(argv: readonly string[], context: Context): Promise<number> {
  const { stdout, stderr } = context;
  const broken: Error[] = [];
  const breaks = (error: Error) => {
    broken.push(error);
  };
  stdout.on('error', breaks);
  stderr.on('error', breaks);
  const code = await run(argv, context).catch((error: unknown) => explain(error, context));
  await Promise.all([drained(stdout), drained(stderr)]);
  stdout.off('error', breaks);
  stderr.off('error', breaks);
  const trouble = broken.find((error) => !isGone(error));
  if (trouble === undefined) return code;
  stderr.write(`cannot write to standard output: ${trouble.message}\n`);
  return EXIT.environment;
}

async function run(argv: readonly string[], context: Context): Promise<number> {
  // What package scripts and editors ask again and again need not wait for the whole command line to load.
  if (argv.length === 1 && (argv[0] === '--version' || argv[0] === '-V')) {
    context.stdout.write(`${context.version}\n`);
    return 0;
  }
  const { runProgram } = await import('./commands/program.ts');
  return await runProgram(argv, context);
}

/** Prints what went wrong and gives its exit code. */
function explain(error: unknown, { stderr }: Context): number {
  if (error instanceof UserError) {
    stderr.write(safe(`${error.message}\n${error.hint === null ? '' : `  hint: ${error.hint}\n`}`));
    return EXIT[error.kind];
  }
  if (isGone(error)) return 0;
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
  stderr.write(
    `This is a bug in mlsd, not your fault. What you entered is on disk: mlsd resume goes on.\n\n${stack}\n`,
  );
  return BUG;
}

/** Whoever read along has left (`mlsd list | head -1`, a closed window): no reason to complain. */
const isGone = (error: unknown) =>
  error instanceof Error && 'code' in error && (error.code === 'EPIPE' || error.code === 'EIO');

/** Resolves when everything written so far is out, or cannot get out any more. */
const drained = (stream: Context['stdout']) => new Promise<void>((resolve) => stream.write('', () => resolve()));
