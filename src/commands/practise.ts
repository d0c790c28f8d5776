import type { Content } from '../content/content.ts';
import type { Prompt } from '../content/prompt.ts';
import { INTERRUPTED, usageError } from '../content/user-error.ts';
import type { Context } from '../context.ts';
import { sessionId } from '../files/session-id.ts';
import { run } from '../session/run.ts';
import { newSession } from '../session/start.ts';
import { type Chosen, menu } from '../terminal/menu.ts';
import { frameworkNamed, promptNamed, stepsNamed } from './choose.ts';
import { minutesIn, modeOf } from './mode.ts';
import type { PracticeOptions } from './options.ts';
import { play } from './play.ts';
import { type Need, openContent, openSessions } from './setup.ts';

/** What is practised, and how. */
export interface Practice {
  readonly origin: 'drill' | 'interview';
  /** A prompt's id; without one, a person is asked. */
  readonly prompt: string | undefined;
  /** Without: the minutes of the framework, or of the steps named. */
  readonly minutes: number | undefined;
  readonly coached: boolean;
}

/** Begins a session and plays it to its end: at a terminal with the person there, else with the lines of standard input. */
export async function practise(practice: Practice, options: PracticeOptions, context: Context): Promise<number> {
  const { origin, minutes, coached } = practice;
  const needs: Need[] = [{ kind: 'frameworks', id: options.framework }];
  if (practice.prompt !== undefined) needs.push({ kind: 'prompts', id: practice.prompt });
  const held = modeOf(origin, options, context);
  const { content } = await openContent(options, context, needs);
  const asked = await promptFor(practice, content, context);
  if (asked.type !== 'chosen') return asked.type === 'interrupted' ? INTERRUPTED : 0;
  const prompt = asked.value;
  const framework = frameworkNamed(options.framework, content);
  const steps = stepsNamed(options.step ?? [], framework);
  const begun = context.clock.wall();
  const started = newSession({
    ...held,
    prompt,
    framework,
    minutes: minutesIn(held, minutes, { options, framework, steps }),
    steps,
    coached,
    origin,
    interviewer: options.interviewer,
    seed: options.seed ?? Math.floor(context.random() * 1_000_000),
    wall: begun.toISOString(),
    engine: context.version,
    content: content.hash,
  });
  const store = openSessions(options, context);
  const session = store.create(sessionId(begun, prompt.id, context.random()), started);
  return await play(
    { content, prompt, framework, started, from: 0, session, begin: (ports) => run(started, ports) },
    options,
    context,
  );
}

/** The prompt that is named, or what came of a menu of all. @throws UserError */
async function promptFor({ origin, prompt }: Practice, content: Content, context: Context): Promise<Chosen<Prompt>> {
  if (prompt !== undefined) return { type: 'chosen', value: promptNamed(prompt, content) };
  const { stdin: input, stdout: output } = context;
  const ids = Object.keys(content.prompts);
  if (input.isTTY !== true || output.isTTY !== true) {
    throw usageError(`mlsd ${origin}: a prompt is missing`, `there is ${ids.join(', ')}`);
  }
  const choices = Object.values(content.prompts).map((value) => ({ value, name: value.title, description: value.ask }));
  return await menu('Which question?', choices, { input, output });
}
