import { weakestOf } from '../analysis/advice.ts';
import type { Scorecard } from '../analysis/scorecard.ts';
import type { Content } from '../content/content.ts';
import type { Framework, Step } from '../content/framework.ts';
import type { Prompt } from '../content/prompt.ts';
import type { Context } from '../context.ts';
import { besideText } from '../report/beside-text.ts';
import type { Log } from '../session/event.ts';
import { fold } from '../session/state.ts';
import { type Choice, type Chosen, menu } from '../terminal/menu.ts';
import { frameworkNamed, promptNamed } from './choose.ts';
import type { GlobalOptions } from './options.ts';
import { pageFor } from './page.ts';

/** A session whose score has been shown. */
export interface Finished {
  readonly log: Log;
  readonly card: Scorecard;
  readonly content: Content;
}

type Next = 'exemplar' | 'redo' | 'stop';

/**
 * What next, for a person at a terminal whose session is over: a look at the exemplar beside the answer for the weakest
 * step, that step once more, or nothing. Gives the exit code, of a step drilled again its own.
 */
export async function afterwards(finished: Finished, options: GlobalOptions, context: Context): Promise<number> {
  const { card, content } = finished;
  const weakest = weakestOf(card.steps);
  const prompt = promptNamed(card.prompt, content);
  const framework = frameworkNamed(card.framework, content);
  const step = framework.steps.find(({ id }) => id === weakest?.id);
  if (card.score === null || step === undefined) return 0;
  let open: readonly Next[] = hasExemplar(prompt, step) ? ['exemplar', 'redo', 'stop'] : ['redo', 'stop'];
  context.stdout.write('\n');
  for (;;) {
    const args = ['drill', prompt.id, '--step', step.id, '--framework', framework.id];
    const question = card.steps.length === 1 ? 'What next?' : `${step.title} lost most. What next?`;
    const chosen = await asked(question, open, args, options, context);
    // Everything is saved and shown: to leave here is no interruption.
    if (chosen.type !== 'chosen' || chosen.value === 'stop') return 0;
    if (chosen.value === 'redo') {
      context.stdout.write('\n');
      return await drilled(args, options, context);
    }
    context.stdout.write(`\n${beside(finished, prompt, step, options, context)}\n`);
    open = open.filter((next) => next !== 'exemplar');
  }
}

async function asked(
  question: string,
  open: readonly Next[],
  args: readonly string[],
  options: GlobalOptions,
  { stdin: input, stdout: output, env, processes: signals }: Context,
): Promise<Chosen<Next>> {
  const choices = open.map((value): Choice<Next> => {
    switch (value) {
      case 'exemplar':
        return { value, name: 'See a strong answer beside yours' };
      case 'redo':
        return { value, name: 'Redo this step', description: ['mlsd', ...args].join(' ') };
      case 'stop':
        return { value, name: 'Stop' };
    }
  });
  const isDumb = env['TERM'] === 'dumb';
  if (options.animation && !isDumb) return await menu(question, choices, { input, output });
  const { numberedMenu } = await import('../terminal/numbered.ts');
  return await numberedMenu(question, choices, { input, output, signals }, isDumb);
}

function beside(
  { log }: Finished,
  prompt: Prompt,
  step: Framework['steps'][number],
  options: GlobalOptions,
  context: Context,
): string {
  const facts = {
    step: step.title,
    yours: fold(log).said.flatMap((said) => (said.step === step.id ? [said.text] : [])),
    exemplar: step.topics.flatMap((topic) => {
      const text = prompt.exemplar[topic];
      return text === undefined ? [] : [{ topic, text }];
    }),
  };
  return besideText(facts, pageFor(context.stdout, options, context));
}

const hasExemplar = ({ exemplar }: Prompt, { topics }: Step): boolean =>
  topics.some((topic) => exemplar[topic] !== undefined);

/** The same as if the command line had been typed, with the options that every command takes. */
async function drilled(args: readonly string[], options: GlobalOptions, context: Context): Promise<number> {
  const { runProgram } = await import('./program.ts');
  const { content = [], dataDir, color, animation } = options;
  const global = [
    ...content.flatMap((folder) => ['--content', folder]),
    ...(dataDir === undefined ? [] : ['--data-dir', dataDir]),
    ...(color === undefined ? [] : [color ? '--color' : '--no-color']),
    ...(animation ? [] : ['--no-animation']),
  ];
  return await runProgram([...global, ...args], context);
}
