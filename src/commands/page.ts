import { Chalk, type ChalkInstance } from 'chalk';
import type { Context, Output } from '../context.ts';
import { colorLevel } from './color.ts';
import type { GlobalOptions } from './options.ts';

/** How a page for a stream is drawn. */
export interface Page {
  readonly color: ChalkInstance;
  readonly width: number;
  readonly ascii: boolean;
}

/** The look of what goes to a stream; decided here for the whole program. */
export function pageFor(stream: Output, { color }: GlobalOptions, { env }: Context): Page {
  return {
    color: new Chalk({ level: colorLevel(stream, env, color) }),
    width: stream.columns || 80,
    ascii: isAscii(env),
  };
}

/** Does the locale say that the terminal knows ASCII only? One that says nothing is taken to know more. */
function isAscii(env: Context['env']): boolean {
  const locale = env['LC_ALL'] || env['LC_CTYPE'] || env['LANG'] || '';
  return /^(?:C|POSIX)$/.test(locale);
}

/** "2026-11-21 14:02", by the clock on the person's wall. */
export function whenText(wall: string): string {
  const date = new Date(wall);
  const two = (n: number) => String(n).padStart(2, '0');
  const day = [date.getFullYear(), two(date.getMonth() + 1), two(date.getDate())].join('-');
  return `${day} ${two(date.getHours())}:${two(date.getMinutes())}`;
}

/** How the person calls this program. */
export const programName = ({ env }: Context) => (env['npm_command'] === 'exec' ? 'npx mlsd' : 'mlsd');
