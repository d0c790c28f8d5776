import { safe } from '../content/safe.ts';
import { didYouMean } from '../content/suggest.ts';
import type { Command } from '../session/ports.ts';

/** The commands of a session, as /help lists them. */
export const COMMANDS = [
  { name: 'next', takes: null, does: 'go on to the next step' },
  { name: 'back', takes: null, does: 'go back to the step before' },
  { name: 'undo', takes: null, does: 'take back the last answer' },
  { name: 'edit', takes: '[text]', does: 'write an answer in your editor' },
  { name: 'board', takes: '[text]', does: 'write a constraint on the board, or show the board' },
  { name: 'time', takes: null, does: 'show the whole plan: planned, now and used' },
  { name: 'compress', takes: null, does: 'switch to the compressed plan: floors, the rest in the buffer' },
  { name: 'hint', takes: null, does: 'ask for a question that leads on' },
  { name: 'pause', takes: null, does: 'stop the clock' },
  { name: 'help', takes: null, does: 'show this list' },
  { name: 'quit', takes: null, does: 'end the session and see the summary' },
] as const;

type CommandName = (typeof COMMANDS)[number]['name'];

/** What a person asks to see; it does not change the session. */
export type Shown = 'board' | 'time' | 'help';

/** What a line turned out to be. */
export type Line =
  | { readonly type: 'blank' }
  | { readonly type: 'say'; readonly text: string }
  | { readonly type: 'command'; readonly command: Command }
  | { readonly type: 'show'; readonly what: Shown }
  | { readonly type: 'pause' }
  | { readonly type: 'edit'; readonly text: string }
  /** Begins with "/" but cannot be done: a sentence says why, and what to do. */
  | { readonly type: 'mistake'; readonly sentence: string };

/**
 * Reads a line. A leading "/" makes it a command, unless all of it is to be text (it was pasted); "//" begins a text
 * with one slash.
 */
export function parseLine(line: string, isText = false): Line {
  const text = line.trim();
  if (text === '') return { type: 'blank' };
  if (isText || !text.startsWith('/')) return { type: 'say', text };
  if (text.startsWith('//')) return { type: 'say', text: text.slice(1) };
  const [, word = '', rest = ''] = /^\/(\S*)\s*([\s\S]*)$/u.exec(text) ?? [];
  const command = COMMANDS.find(({ name }) => name === word.toLowerCase());
  if (command === undefined) return { type: 'mistake', sentence: unknown(word) };
  if (command.takes === null && rest !== '') {
    return { type: 'mistake', sentence: `/${command.name} stands alone. To say it, begin with two slashes.` };
  }
  return asked(command.name, rest);
}

function asked(name: CommandName, text: string): Line {
  switch (name) {
    case 'next':
    case 'back':
    case 'undo':
    case 'hint':
    case 'compress':
    case 'quit':
      return { type: 'command', command: { name } };
    case 'board':
      return text === '' ? { type: 'show', what: 'board' } : { type: 'command', command: { name, text } };
    case 'time':
    case 'help':
      return { type: 'show', what: name };
    case 'pause':
      return { type: 'pause' };
    case 'edit':
      return { type: 'edit', text };
  }
}

function unknown(word: string): string {
  const names = COMMANDS.map(({ name }) => `/${name}`);
  const [begun, ...others] = word === '' ? [] : names.filter((name) => name.startsWith(`/${word.toLowerCase()}`));
  const isBegun = begun !== undefined && others.length === 0;
  const remedy = isBegun
    ? `did you mean "${begun}"?`
    : (didYouMean(`/${word}`, names) ?? '/help lists those there are.');
  return `There is no command "/${safe(word.slice(0, 40))}": ${remedy} To say it, begin with two slashes.`;
}

/** Completes a command under way, for readline: the lines it may become, and what they complete. */
export function completeCommand(line: string): [string[], string] {
  if (!/^\/[a-z]*$/u.test(line)) return [[], line];
  const completions = COMMANDS.map(({ name, takes }) => `/${name}${takes === null ? '' : ' '}`);
  return [completions.filter((command) => command.startsWith(line)), line];
}

/** The commands that a line may become, where its letters so far do not settle how it goes on. */
export function possibleCommands(line: string): string[] {
  const [completions] = completeCommand(line);
  const isSettled = new Set(completions.map((command) => command[line.length])).size === 1;
  return isSettled ? [] : completions.map((command) => command.trim());
}

/** What /help shows; hints only where there are some. */
export function helpText(coached: boolean): string {
  const commands = COMMANDS.filter(({ name }) => coached || name !== 'hint').map(
    ({ name, takes, does }) => [`/${name}${takes === null ? '' : ` ${takes}`}`, does] as const,
  );
  const width = Math.max(...commands.map(([command]) => command.length));
  return [
    'Enter says what you typed; the interviewer may answer.',
    ...commands.map(([command, does]) => `  ${command.padEnd(width)}  ${does}`),
    'Ctrl-C pauses. A line that begins with // is said with one slash. A paste of several lines is one answer.',
  ].join('\n');
}
