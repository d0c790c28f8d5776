import type { ColorSupportLevel } from 'chalk';
import type { Context, Output } from '../context.ts';

/**
 * How many colours may go to a stream: the flags first, then FORCE_COLOR, NO_COLOR, CLICOLOR_FORCE, CLICOLOR,
 * then what the terminal says of itself. None where nobody looks.
 */
export function colorLevel(stream: Output, env: Context['env'], flag: boolean | undefined): ColorSupportLevel {
  const able = abilityOf(env);
  const some = able === 0 ? 1 : able;
  if (flag !== undefined) return flag ? some : 0;
  const forced = env['FORCE_COLOR'];
  if (forced !== undefined) return forcedLevel(forced, some);
  if (isSet(env['NO_COLOR'])) return 0;
  if (isSet(env['CLICOLOR_FORCE']) && env['CLICOLOR_FORCE'] !== '0') return some;
  if (env['CLICOLOR'] === '0' || stream.isTTY !== true) return 0;
  return able;
}

function forcedLevel(value: string, some: ColorSupportLevel): ColorSupportLevel {
  switch (value) {
    case '0':
    case 'false':
      return 0;
    case '1':
      return 1;
    case '2':
      return 2;
    case '3':
      return 3;
    // Any other value, the empty one too, only says that colour is wanted.
    default:
      return some;
  }
}

function abilityOf(env: Context['env']): ColorSupportLevel {
  const term = env['TERM'] ?? '';
  if (term === 'dumb') return 0;
  if (/^(?:truecolor|24bit)$/.test(env['COLORTERM'] ?? '')) return 3;
  return /-256(?:color)?$/.test(term) ? 2 : 1;
}

/** NO_COLOR and its like count only when they hold something. */
const isSet = (value: string | undefined) => value !== undefined && value !== '';
