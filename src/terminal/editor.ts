import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { environmentError, UserError } from '../content/user-error.ts';
import { LIMIT } from './keys.ts';

/** Lets the person write in an editor; null where nothing was to come of it (the editor failed or left no text). */
export type Edit = (initialText: string) => Promise<string | null>;

export interface EditorOptions {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly platform: string;
}

/**
 * The person's own editor ($VISUAL, then $EDITOR, then vi) on a file that nobody else can read, gone afterwards.
 * It has the terminal to itself meanwhile.
 * @throws UserError (environment) where the editor cannot be started.
 */
export function editorOf({ env, platform }: EditorOptions): Edit {
  const command = env['VISUAL'] || env['EDITOR'] || (platform === 'win32' ? 'notepad' : 'vi');
  return async (initialText) => {
    const folder = mkdtempSync(join(tmpdir(), 'mlsd-answer-'));
    const file = join(folder, 'answer.md');
    try {
      writeFileSync(file, initialText, { mode: 0o600, flag: 'wx' });
      const isDone = await run(command, file, { env, platform });
      const text = isDone
        ? readFileSync(file, 'utf8')
            .replace(/^\ufeff/u, '')
            .replace(/\r\n?/gu, '\n')
            .trim()
        : '';
      return text === '' ? null : text;
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  };
}

/** What came of an editor. */
export interface Written {
  readonly text: string;
  /** Why there is no answer; null where there is one. */
  readonly trouble: string | null;
  /** A text too long for an answer, which the editor can open again. */
  readonly unsent: string;
}

/** Opens the editor and waits; an editor that cannot be started is a sentence, not an error. */
export async function writtenWith(edit: Edit, initialText: string): Promise<Written> {
  try {
    const text = (await edit(initialText)) ?? '';
    if (text === '') return failed('Nothing was written, so nothing was said.');
    if (Buffer.byteLength(text) <= LIMIT) return { text, trouble: null, unsent: '' };
    return failed('That is longer than the 64 KiB of an answer. /edit opens it again.', text);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return failed([error.message, error.hint].filter((part) => part !== null).join(' Hint: '));
  }
}

const failed = (why: string, unsent = ''): Written => ({ text: '', trouble: why, unsent });

/** Did the editor end well? The command may have arguments, so a shell reads it, as git's does; the file is `$1`. */
async function run(command: string, file: string, { env, platform }: EditorOptions): Promise<boolean> {
  // Few sessions need it, and all would wait for it to load.
  const { spawn } = await import('node:child_process');
  return new Promise((resolve, reject) => {
    const options = { stdio: 'inherit' as const, env };
    const child =
      platform === 'win32'
        ? spawn(`${command} "${file}"`, { ...options, shell: true })
        : spawn('/bin/sh', ['-c', `${command} "$1"`, command, file], options);
    child.on('error', (error) => reject(trouble(command, error)));
    child.on('exit', (code) => {
      // 126 and 127: the shell could not start it.
      if (code === 126 || code === 127) reject(trouble(command));
      else resolve(code === 0);
    });
  });
}

function trouble(command: string, cause?: unknown) {
  return environmentError(`The editor "${command}" could not be started.`, 'set VISUAL or EDITOR', cause);
}
