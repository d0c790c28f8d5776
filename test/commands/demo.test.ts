import { expect, test } from 'vitest';
import { main } from '../../src/main.ts';
import { world } from './world.ts';

test.each([
  ['at a terminal, about a minute', [], {}, [45_000, 65_000]],
  ['--no-animation', ['--no-animation'], {}, [0, 0]],
  ['a terminal that cannot move its cursor', [], { TERM: 'dumb' }, [0, 0]],
] as const)('the demo takes its time: %s', async (_name, args, env, [least, most]) => {
  const { context, slept, out } = world({ input: null, env: { NO_COLOR: '1', ...env } });
  expect(await main(['demo', ...args], context)).toBe(0);
  expect(slept()).toBeGreaterThanOrEqual(least);
  expect(slept()).toBeLessThanOrEqual(most);
  expect(out()).toMatch(/\n {2}Total +[\d.]+/);
});
