import { PassThrough } from 'node:stream';
import { describe, expect, test } from 'vitest';
import { menu } from '../../src/terminal/menu.ts';

const CHOICES = [
  { value: 'fraud', name: 'Card fraud', description: 'Real time, late labels.' },
  { value: 'feed-ranking', name: 'Feed ranking' },
];

function streams(isTTY: boolean) {
  const input = Object.assign(new PassThrough(), { isTTY, setRawMode: () => {} });
  const output = Object.assign(new PassThrough(), { isTTY, columns: 80, rows: 24 });
  let written = '';
  output.on('data', (chunk) => (written += chunk));
  return { input, output, written: () => written };
}

/** Waits until the menu is on the screen. */
async function drawn(written: () => string) {
  while (!written().includes('Feed ranking')) await new Promise((resolve) => setImmediate(resolve));
}

describe('the menu', () => {
  test.each([
    ['Enter takes the first', '\r', { type: 'chosen', value: 'fraud' }],
    ['the second', '\x1b[B\r', { type: 'chosen', value: 'feed-ranking' }],
    ['Ctrl-C interrupts', '\x03', { type: 'interrupted' }],
    ['Ctrl-D takes none', '\x04', { type: 'left' }],
  ])('%s', async (_, keys, outcome) => {
    const { input, output, written } = streams(true);
    const chosen = menu('Which prompt?', CHOICES, { input, output });
    await drawn(written);
    input.write(keys);
    expect(await chosen).toEqual(outcome);
    expect(written()).toContain('Which prompt?');
  });

  test.each([
    [false, true],
    [true, false],
    [false, false],
  ])('is not shown where input is a terminal: %s, output: %s', async (isInput, isOutput) => {
    const { input } = streams(isInput);
    const { output, written } = streams(isOutput);
    expect(await menu('Which prompt?', CHOICES, { input, output })).toEqual({ type: 'left' });
    expect(written()).toBe('');
  });
});
