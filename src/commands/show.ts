import type { Content } from '../content/content.ts';
import type { Framework } from '../content/framework.ts';
import type { Prompt } from '../content/prompt.ts';
import type { Move, Signal } from '../content/rule.ts';
import { suggestion } from '../content/suggest.ts';
import { INTERRUPTED, usageError } from '../content/user-error.ts';
import type { Context } from '../context.ts';
import { escapeHidden } from '../files/hidden.ts';
import { frameworkText } from '../report/show/framework-text.ts';
import { answerText, promptText } from '../report/show/prompt-text.ts';
import { moveText, signalText } from '../report/show/rule-text.ts';
import { menu } from '../terminal/menu.ts';
import { isEmpty } from './latest.ts';
import type { ShowOptions } from './options.ts';
import { pageFor } from './page.ts';
import { openContent, openSessions } from './setup.ts';

/** Something that can be looked up. */
type Shown =
  | { readonly kind: 'prompt'; readonly thing: Prompt }
  | { readonly kind: 'framework'; readonly thing: Framework }
  | { readonly kind: 'signal'; readonly thing: Signal }
  | { readonly kind: 'move'; readonly thing: Move };

/** `mlsd show`: a prompt, framework, signal or move on a screen; with --answer, a prompt's exemplar. */
export async function show(id: string, options: ShowOptions, context: Context): Promise<number> {
  const { content } = await openContent(options, context);
  const shown = named(id, content);
  if (options.answer === true) return await answer(shown, content, options, context);
  const text = options.json === true ? json({ show: 1, ...facts(shown) }) : asText(shown, options, context);
  context.stdout.write(text);
  return 0;
}

/** @throws UserError where nothing has that id */
function named(id: string, content: Content): Shown {
  const { prompts, frameworks, signals, moves } = content;
  const prompt = prompts[id];
  if (prompt !== undefined) return { kind: 'prompt', thing: prompt };
  const framework = frameworks[id];
  if (framework !== undefined) return { kind: 'framework', thing: framework };
  const traps = Object.values(prompts).flatMap((p) => p.traps);
  const signal = signals[id] ?? traps.find((trap) => trap.id === id);
  if (signal !== undefined) return { kind: 'signal', thing: signal };
  const move = moves[id];
  if (move !== undefined) return { kind: 'move', thing: move };
  const ids = [prompts, frameworks, signals, moves].flatMap((things) => Object.keys(things));
  const hint = suggestion(
    id,
    [...ids, ...traps.map((trap) => trap.id)],
    'mlsd list signals shows them, and so for others',
  );
  throw usageError(`no prompt, framework, signal or move "${id}"`, hint);
}

function asText(shown: Shown, options: ShowOptions, context: Context): string {
  const page = pageFor(context.stdout, options, context);
  switch (shown.kind) {
    case 'prompt':
      return promptText(shown.thing, page);
    case 'framework':
      return frameworkText(shown.thing, page);
    case 'signal':
      return signalText(shown.thing, page);
    case 'move':
      return moveText(shown.thing, page);
  }
}

/** What JSON tells; of a prompt, nothing that an interview would give away. */
function facts(shown: Shown): object {
  switch (shown.kind) {
    case 'prompt': {
      const { id, title, type, ask, emphasis, levels = null } = shown.thing;
      return { kind: shown.kind, id, title, type, ask, emphasis, levels };
    }
    case 'framework':
      return { kind: shown.kind, ...shown.thing };
    case 'signal': {
      const { id, title, severity, topic, why, instead, examples } = shown.thing;
      return { kind: shown.kind, id, title, severity, topic, why, instead, examples };
    }
    case 'move': {
      const { id, title, topic, why, examples } = shown.thing;
      return { kind: shown.kind, id, title, topic, why, examples };
    }
  }
}

async function answer(shown: Shown, content: Content, options: ShowOptions, context: Context): Promise<number> {
  const { kind, thing } = shown;
  if (kind !== 'prompt') throw usageError(`"${thing.id}" is a ${kind}: only a prompt has an answer`);
  const { exemplar } = thing;
  if (Object.keys(exemplar).length === 0) throw usageError(`${thing.id} has no exemplar answer`);
  if (!isAttempted(thing, options, context)) {
    const sure = await isWanted(thing, context);
    if (sure !== 'yes') return sure === 'interrupted' ? INTERRUPTED : 0;
  }
  const order = [...new Set((content.frameworks['six-step']?.steps ?? []).flatMap(({ topics }) => topics))];
  const text =
    options.json === true
      ? json({ show: 1, kind: 'answer', id: thing.id, exemplar })
      : answerText(
          thing,
          [...order, ...Object.keys(exemplar).filter((topic) => !order.some((t) => t === topic))],
          pageFor(context.stdout, options, context),
        );
  context.stdout.write(text);
  return 0;
}

function isAttempted({ id }: Prompt, options: ShowOptions, context: Context): boolean {
  return openSessions(options, context)
    .list()
    .some((session) => session.prompt === id && !isEmpty(session));
}

/** Asks once whether the answer is to be given away. Where nobody can be asked, whoever typed --answer wants it. */
async function isWanted({ id }: Prompt, { stdin, stdout }: Context): Promise<'yes' | 'no' | 'interrupted'> {
  if (stdin.isTTY !== true || stdout.isTTY !== true) return 'yes';
  const chosen = await menu(
    `You have not tried ${id} yet. Show an answer all the same?`,
    [
      { value: false, name: 'No, I try it first', description: `mlsd drill ${id}` },
      { value: true, name: 'Show it' },
    ],
    { input: stdin, output: stdout },
  );
  if (chosen.type === 'chosen') return chosen.value ? 'yes' : 'no';
  return chosen.type === 'interrupted' ? 'interrupted' : 'no';
}

const json = (value: object): string => `${escapeHidden(JSON.stringify(value))}\n`;
