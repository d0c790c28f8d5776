import { PassThrough } from 'node:stream';
import { expect, test } from 'vitest';
import { colorLevel } from '../../src/commands/color.ts';

const terminal = Object.assign(new PassThrough(), { isTTY: true });
const pipe = new PassThrough();

const row = (
  where: 'terminal' | 'pipe',
  flag: '--color' | '--no-color' | '',
  env: Record<string, string>,
  level: number,
) => [where, flag, JSON.stringify(env), level, env] as const;

test.each([
  row('terminal', '', {}, 1),
  row('terminal', '', { TERM: 'xterm-256color' }, 2),
  row('terminal', '', { TERM: 'xterm-256color', COLORTERM: 'truecolor' }, 3),
  row('terminal', '', { TERM: 'dumb' }, 0),
  row('pipe', '', { TERM: 'xterm-256color' }, 0),
  row('terminal', '', { NO_COLOR: '1', TERM: 'xterm' }, 0),
  row('terminal', '', { NO_COLOR: '', TERM: 'xterm' }, 1),
  row('terminal', '', { CLICOLOR: '0', TERM: 'xterm' }, 0),
  row('pipe', '', { CLICOLOR_FORCE: '1', TERM: 'xterm' }, 1),
  row('pipe', '', { CLICOLOR_FORCE: '0', TERM: 'xterm' }, 0),
  row('pipe', '', { FORCE_COLOR: '1' }, 1),
  row('pipe', '', { FORCE_COLOR: '3' }, 3),
  row('pipe', '', { FORCE_COLOR: '' }, 1),
  row('terminal', '', { FORCE_COLOR: '0', TERM: 'xterm-256color' }, 0),
  row('pipe', '', { FORCE_COLOR: 'true', NO_COLOR: '1', TERM: 'xterm-256color' }, 2),
  row('pipe', '--color', { NO_COLOR: '1', TERM: 'xterm-256color' }, 2),
  row('pipe', '--color', { TERM: 'dumb' }, 1),
  row('terminal', '--no-color', { FORCE_COLOR: '3' }, 0),
])('%s %s %s: level %i', (where, flag, _name, level, env) => {
  expect(colorLevel(where === 'pipe' ? pipe : terminal, env, flag === '' ? undefined : flag === '--color')).toBe(level);
});
