import { Command, CommanderError, Option } from 'commander';
import { suggestion } from '../content/suggest.ts';
import { type UserError, usageError } from '../content/user-error.ts';
import type { Context } from '../context.ts';
import { MANNERS } from '../interviewer/personas.ts';
import { SEVERITIES, score, several, wholeNumber } from './options.ts';

/** `mlsd` itself: what every command takes, and how help looks. Settings must stand before the first `.command()`. */
export function globalCommand({ stdout, stderr, version }: Context): Command {
  return new Command('mlsd')
    .exitOverride()
    .configureOutput({
      writeOut: (text) => stdout.write(text),
      writeErr: (text) => stderr.write(text),
      // The error is thrown as well, and printed in one place for all.
      outputError: () => {},
      getOutHelpWidth: () => stdout.columns ?? 80,
      getErrHelpWidth: () => stderr.columns ?? 80,
      getOutHasColors: () => false,
      getErrHasColors: () => false,
    })
    .configureHelp({ showGlobalOptions: true })
    .usage('[command] [options]')
    .description('A coach for the machine learning system design interview.')
    .version(version, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print help')
    .addOption(new Option('--content <dir>', 'more prompts and rubrics; may be given several times').argParser(several))
    .option('--data-dir <dir>', 'where sessions are kept')
    .option('--color', 'colour, whatever the terminal says')
    .option('--no-color', 'no colour')
    .option('--no-animation', 'nothing that moves or ticks')
    .addHelpText('after', examples('drill fraud', 'demo', 'rehearse answer.yaml --json', 'help drill'));
}

export const examples = (...lines: readonly string[]) =>
  `\nExamples:\n${lines.map((line) => `  mlsd ${line}\n`).join('')}`;

/** What drill and interview take. */
export const practiceOptions = (command: Command) =>
  command
    .addOption(new Option('--minutes <n>', 'length of the session, 5 to 180').argParser(wholeNumber(5, 180)))
    .addOption(new Option('--step <id>', 'only this step; may be given several times').argParser(several))
    .option('--framework <id>', 'the order of the steps', 'six-step')
    .addOption(
      new Option('--wpm <n>', 'words a minute: times answers that are piped in').argParser(wholeNumber(40, 400)),
    )
    .addOption(
      new Option('--interviewer <who>', 'who asks: how often, how hard, and whether there is a way out')
        .choices(Object.keys(MANNERS))
        .default('neutral'),
    )
    .addOption(
      new Option('--seed <n>', 'the same number and the same words, the same interview').argParser(
        wholeNumber(0, 999_999_999),
      ),
    )
    .option('--strict', 'end at the time, whatever is being typed')
    .addOption(new Option('--outline', 'keywords in 10 minutes, scored as an outline').conflicts('aloud'))
    .addOption(
      new Option('--aloud', 'nothing typed: the clock, the questions, and Enter to go on').conflicts('outline'),
    );

/** What rehearse and score take. */
export const verdictOptions = (command: Command) =>
  command
    .option('--json', 'print a JSON object a file, one a line')
    .addOption(new Option('--fail-under <score>', 'exit 1 where a score is lower').argParser(score))
    .addOption(new Option('--fail-on <severity>', 'exit 1 where a signal is as severe').choices(SEVERITIES));

export function unknownCommand(word: string, mlsd: Command): UserError {
  const known = mlsd.commands.map((command) => command.name());
  return usageError(`mlsd: unknown command "${word}"`, suggestion(word, known));
}

/** Was help or the version asked for, and printed? commander throws then, too. */
export const isShown = (error: unknown) => error instanceof CommanderError && error.exitCode === 0;

/** commander's error as ours; it writes "error: …\n(Did you mean …?)". */
export function inOurWords(error: unknown): unknown {
  if (!(error instanceof CommanderError)) return error;
  const [sentence = '', meant] = error.message.replace(/^error: /, '').split('\n');
  return usageError(
    `mlsd: ${sentence}`,
    meant?.replace(/^\(Did you mean (?:one of )?(.*)\?\)$/, 'did you mean $1?') ?? null,
  );
}
