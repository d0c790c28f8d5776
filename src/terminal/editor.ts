import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { environmentError, UserError } from '../content/user-error.ts';

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

/** What came of an editor: a text, or a sentence about why there is none. */
export type Written = { readonly text: string; readonly trouble: null } | { readonly trouble: string };

/** Opens the editor and waits; an editor that cannot be started is a sentence, not an error. */
export async function writtenWith(edit: Edit, initialText: string): Promise<Written> {
  try {
    const text = await edit(initialText);
    return text === null ? { trouble: 'Nothing was written, so nothing was said.' } : { text, trouble: null };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return { trouble: [error.message, error.hint].filter((part) => part !== null).join(' Hint: ') };
  }
}

/** Did the editor end well? The command may have arguments, so a shell reads it, as git's does; the file is `$1`. */
function run(command: string, file: string, { env, platform }: EditorOptions): Promise<boolean> {
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
