import { Argument, type Command, Option } from 'commander';
import type { Context } from '../context.ts';
import {
  BEGUN,
  type Begun,
  type CheckOptions,
  DESCRIBED,
  type Described,
  type GlobalOptions,
  type JsonOptions,
  LISTED,
  type Listed,
  type PracticeOptions,
  type ReportOptions,
  type ShowOptions,
  type VerdictOptions,
  type WhyOptions,
} from './options.ts';
import {
  examples,
  globalCommand,
  inOurWords,
  isShown,
  practiceOptions,
  unknownCommand,
  verdictOptions,
} from './surface.ts';

/**
 * Runs a command line and gives its exit code. What there is to type stands on this page;
 * what a command does stands in a file of its own, loaded when it is run.
 * @throws UserError
 */
export async function runProgram(argv: readonly string[], context: Context): Promise<number> {
  let code = 0;
  const done = (result: number) => {
    code = result;
  };
  const mlsd = globalCommand(context);
  toPractise(mlsd.commandsGroup('Practise:'), context, done);
  toRehearse(mlsd.commandsGroup('Rehearse in scripts:'), context, done);
  toLook(mlsd.commandsGroup('Look:'), context, done);
  toWrite(mlsd.commandsGroup('Write your own:'), context, done);
  mlsd.helpCommand('help [command]', 'help for a command');
  // Behind the commands, which would be as lenient otherwise.
  mlsd.argument('[command]').allowExcessArguments();
  mlsd.action(async (word: string | undefined, options: GlobalOptions) => {
    if (word !== undefined) throw unknownCommand(word, mlsd);
    const { bare } = await import('./bare.ts');
    const help = () => mlsd.outputHelp({ error: true });
    done(
      await bare(options, context, { help, run: (args: readonly string[]) => runProgram([...argv, ...args], context) }),
    );
  });
  await mlsd.parseAsync(argv, { from: 'user' }).catch((error: unknown) => {
    if (!isShown(error)) throw inOurWords(error);
  });
  return code;
}

type Declare = (mlsd: Command, context: Context, done: (code: number) => void) => void;

const toPractise: Declare = (mlsd, context, done) => {
  practiceOptions(mlsd.command('drill [prompt]'))
    .description('a quick run through all steps: 15 minutes, with a coach')
    .addOption(new Option('--exam', 'no goals, no questions, no hints').conflicts('coach'))
    .addOption(new Option('--coach', 'with goals, questions and hints: so it is anyway'))
    .addHelpText('after', examples('drill fraud', 'drill feed-ranking --step serving', 'drill fraud < answers.txt'))
    .action(async (prompt: string | undefined, _: unknown, self: Command) => {
      const { drill } = await import('./drill.ts');
      done(await drill(prompt, self.optsWithGlobals<PracticeOptions>(), context));
    });
  practiceOptions(mlsd.command('interview [prompt]'))
    .description('the full length: 45 minutes, as an exam')
    .addOption(new Option('--coach', 'with goals, questions and hints').conflicts('exam'))
    .addOption(new Option('--exam', 'no goals, no questions, no hints: so it is anyway'))
    .addHelpText(
      'after',
      examples(
        'interview fraud',
        'interview fraud --interviewer deep-diver',
        'interview feed-ranking --minutes 35 --coach',
      ),
    )
    .action(async (prompt: string | undefined, _: unknown, self: Command) => {
      const { interview } = await import('./interview.ts');
      done(await interview(prompt, self.optsWithGlobals<PracticeOptions>(), context));
    });
  mlsd
    .command('resume [session]')
    .description('go on with a session where it stopped: the last one, or the one named')
    .addHelpText('after', examples('resume'))
    .action(async (session: string | undefined, _: unknown, self: Command) => {
      const { resume } = await import('./resume.ts');
      done(await resume(session, self.optsWithGlobals<GlobalOptions>(), context));
    });
  mlsd
    .command('demo')
    .description('watch a short session, in about a minute')
    .action(async (_: unknown, self: Command) => {
      const { demo } = await import('./demo.ts');
      done(await demo(self.optsWithGlobals<GlobalOptions>(), context));
    });
};

const toRehearse: Declare = (mlsd, context, done) => {
  verdictOptions(mlsd.command('rehearse <file...>'))
    .description('play rehearsal files as sessions, and score them')
    .addHelpText('after', examples('rehearse answer.yaml', 'rehearse *.yaml --json --fail-under 70'))
    .action(async (files: string[], _: unknown, self: Command) => {
      const { rehearse } = await import('./rehearse.ts');
      done(await rehearse(files, self.optsWithGlobals<VerdictOptions>(), context));
    });
  verdictOptions(mlsd.command('score <file...>'))
    .description('score rehearsal files without playing them')
    .addHelpText('after', examples('score answer.yaml', 'score answer.yaml --json --fail-on high'))
    .action(async (files: string[], _: unknown, self: Command) => {
      const { score } = await import('./score.ts');
      done(await score(files, self.optsWithGlobals<VerdictOptions>(), context));
    });
};

const toLook: Declare = (mlsd, context, done) => {
  mlsd
    .command('report [session]')
    .description('print the scorecard of a session again: the last one, or the one named')
    .addOption(new Option('--format <format>', 'how').choices(['text', 'json']).default('text'))
    .option('--json', 'the same as --format json')
    .addHelpText('after', examples('report', 'report --format json'))
    .action(async (session: string | undefined, _: unknown, self: Command) => {
      const { report } = await import('./report.ts');
      done(await report(session, self.optsWithGlobals<ReportOptions>(), context));
    });
  mlsd
    .command('progress')
    .description('what your finished sessions show: scores, weak steps, what is missed again, what to drill next')
    .option('--json', 'print JSON')
    .addHelpText('after', examples('progress'))
    .action(async (_: unknown, self: Command) => {
      const { progress } = await import('./progress.ts');
      done(await progress(self.optsWithGlobals<JsonOptions>(), context));
    });
  mlsd
    .command('why <rule> [session]')
    .description('show what a verdict rests on: of a signal, move or criterion, in a session or rehearsal file')
    .option('--json', 'print JSON')
    .option('--dispute', 'take the other side: keep the passage as an example in your own content')
    .addHelpText('after', examples('why no-baseline', 'why plans-rollout answer.yaml', 'why no-baseline --dispute'))
    .action(async (rule: string, session: string | undefined, _: unknown, self: Command) => {
      const { why } = await import('./why.ts');
      done(await why(rule, session, self.optsWithGlobals<WhyOptions>(), context));
    });
  mlsd
    .command('list')
    .description('prompts, frameworks and sessions; or all of one kind')
    .addArgument(new Argument('[kind]').choices(LISTED))
    .option('--json', 'print JSON')
    .addHelpText('after', examples('list', 'list signals'))
    .action(async (kind: Listed | undefined, _: unknown, self: Command) => {
      const { list } = await import('./list.ts');
      done(await list(kind, self.optsWithGlobals<JsonOptions>(), context));
    });
  mlsd
    .command('show <id>')
    .description('a prompt, framework, signal or move on one screen')
    .option('--answer', 'the answer to a prompt that one would hire')
    .option('--json', 'print JSON')
    .addHelpText('after', examples('show six-step', 'show dashboards-only', 'show fraud --answer'))
    .action(async (id: string, _: unknown, self: Command) => {
      const { show } = await import('./show.ts');
      done(await show(id, self.optsWithGlobals<ShowOptions>(), context));
    });
};

const toWrite: Declare = (mlsd, context, done) => {
  mlsd
    .command('new')
    .description('begin a file of your own content, in ./mlsd')
    .addArgument(new Argument('<kind>').choices(BEGUN))
    .argument('<id>')
    .addHelpText('after', examples('new prompt late-parcels', 'new signal trusts-the-average'))
    .action(async (kind: Begun, id: string, _: unknown, self: Command) => {
      const { newFile } = await import('./new.ts');
      done(await newFile(kind, id, self.optsWithGlobals<GlobalOptions>(), context));
    });
  mlsd
    .command('schema')
    .description('print the JSON Schema of a kind of file, for editors')
    .addArgument(new Argument('<kind>').choices(DESCRIBED))
    .addHelpText('after', examples('schema prompt'))
    .action(async (kind: Described) => {
      const { schema } = await import('./schema.ts');
      done(await schema(kind, context));
    });
  mlsd
    .command('check [path...]')
    .description('check content: files, references, and the examples of every rule')
    .option('--redteam', 'attack the scoring instead, with answers that are worth nothing')
    .option('--json', 'print JSON')
    .addHelpText('after', examples('check', 'check ./mlsd', 'check --redteam'))
    .action(async (paths: string[], _: unknown, self: Command) => {
      const { check } = await import('./check.ts');
      done(await check(paths, self.optsWithGlobals<CheckOptions>(), context));
    });
};
