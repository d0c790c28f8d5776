import { join, resolve } from 'node:path';
import { Id } from '../content/id.ts';
import { environmentError, usageError } from '../content/user-error.ts';
import type { Context } from '../context.ts';
import { nameFrom } from '../files/content-files.ts';
import { type ScaffoldKind, scaffoldPath, writeScaffold } from '../files/scaffold.ts';
import { reason } from '../files/system-error.ts';
import type { GlobalOptions } from './options.ts';
import { programName } from './page.ts';

/** `mlsd new`: begins a file of one's own content, in ./mlsd or in the folder given with --content. */
export async function newFile(
  kind: ScaffoldKind,
  id: string,
  options: GlobalOptions,
  context: Context,
): Promise<number> {
  const { cwd, stdout } = context;
  const named = Id.safeParse(id);
  if (!named.success) throw usageError(named.error.issues[0]?.message ?? `"${id}" is no id`, 'like late-parcels');
  const folder = options.content?.at(-1);
  const own = folder === undefined ? join(cwd, 'mlsd') : resolve(cwd, folder);
  const file = nameFrom(cwd, scaffoldPath(kind, id, own));
  if (!written(kind, id, own)) throw usageError(`${file} is there already`, 'choose another id, or edit that file');
  const mlsd = programName(context);
  stdout.write(
    `${file} is begun: write over it.\n${next(kind, id, file, mlsd)}\n  ${mlsd} check  says what is still wrong\n`,
  );
  return 0;
}

function written(kind: ScaffoldKind, id: string, folder: string): boolean {
  try {
    return writeScaffold(kind, id, folder);
  } catch (error) {
    throw environmentError(`cannot write below ${folder}: ${reason(error)}`, 'name another folder with --content');
  }
}

function next(kind: ScaffoldKind, id: string, file: string, mlsd: string): string {
  switch (kind) {
    case 'prompt':
      return `  ${mlsd} drill ${id}  practises it`;
    case 'framework':
      return `  ${mlsd} drill fraud --framework ${id}  practises with it`;
    case 'signal':
      return `  ${mlsd} show ${id}  shows how a report explains it`;
    case 'rehearsal':
      return `  ${mlsd} rehearse ${file}  plays it`;
  }
}
