import { EventEmitter } from 'node:events';
import { PassThrough } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { type Digit, type DigitQuestions, digitQuestions } from '../../src/terminal/digits.ts';
import { numberedMenu } from '../../src/terminal/numbered.ts';
import { settled } from './stage.ts';

interface Desk {
  readonly input: PassThrough;
  readonly output: PassThrough;
  readonly signals: EventEmitter;
  readonly modes: readonly boolean[];
  readonly shown: () => string;
}

function desk(): Desk {
  const modes: boolean[] = [];
  const input = Object.assign(new PassThrough(), { setRawMode: (mode: boolean) => modes.push(mode) });
  const output = new PassThrough();
  let shown = '';
  output.on('data', (chunk) => (shown += chunk));
  return { input, output, signals: new EventEmitter(), modes, shown: () => shown };
}

async function answered(questions: DigitQuestions, input: PassThrough, chunks: readonly string[]): Promise<Digit> {
  const answer = questions.ask('Framing › ', 5);
  for (const chunk of chunks) {
    input.write(chunk);
    await settled();
  }
  return answer;
}

const digit = (n: number): Digit => ({ type: 'digit', digit: n });

describe('a question that one digit answers', () => {
  it.each<[string, string[], Digit, string]>([
    ['a digit and Enter', ['4\r'], digit(4), 'Framing › 4\n'],
    ['the last digit counts', ['4', '2', '\r'], digit(2), 'Framing › 4\b \b2\n'],
    ['Backspace takes it back', ['4\x7f\r'], { type: 'skipped' }, 'Framing › 4\b \b\n'],
    ['Enter alone skips', ['\r'], { type: 'skipped' }, 'Framing › \n'],
    ['Esc', ['\x1b'], { type: 'stopped' }, 'Framing › \n'],
    ['Ctrl-C', ['\x03'], { type: 'stopped' }, 'Framing › \n'],
    ['Ctrl-D', ['\x04'], { type: 'stopped' }, 'Framing › \n'],
    ['an arrow is no Esc', ['\x1b[A\x1bOB3\r'], digit(3), 'Framing › 3\n'],
    ['other keys mean nothing', ['abc ü\r'], { type: 'skipped' }, 'Framing › \n'],
    ['another digit is asked for again', ['7\r', '3\r'], digit(3), 'Framing › 1 to 5, please.\nFraming › 3\n'],
    ['and may be skipped then', ['0\r', '\r'], { type: 'skipped' }, 'Framing › 1 to 5, please.\nFraming › \n'],
  ])('%s', async (_, chunks, answer, shown) => {
    const { input, output, signals, modes, ...rest } = desk();
    const questions = digitQuestions({ input, output, signals }, true);
    expect(await answered(questions, input, chunks)).toEqual(answer);
    questions.close();
    expect(rest.shown()).toBe(shown);
    expect(modes).toEqual([true, false]);
  });

  it('on a terminal that edits lines by itself, nothing is echoed twice', async () => {
    const { input, output, signals, modes, shown } = desk();
    const questions = digitQuestions({ input, output, signals }, false);
    expect(await answered(questions, input, ['4\n'])).toEqual(digit(4));
    expect([shown(), modes]).toEqual(['Framing › ', [false]]);
  });

  it('Ctrl-C as a signal, listened to no longer than asked', async () => {
    const { input, output, signals } = desk();
    const questions = digitQuestions({ input, output, signals }, true);
    const answer = questions.ask('Framing › ', 5);
    signals.emit('SIGINT');
    expect(await answer).toEqual({ type: 'stopped' });
    questions.close();
    expect(signals.listenerCount('SIGINT')).toBe(0);
  });

  it('a closed terminal answers nothing, whatever is asked', async () => {
    const { input, output, signals } = desk();
    const questions = digitQuestions({ input, output, signals }, true);
    input.end();
    expect(await questions.ask('one › ', 5)).toEqual({ type: 'gone' });
    expect(await questions.ask('two › ', 5)).toEqual({ type: 'gone' });
  });

  it('what was typed ahead answers the next question', async () => {
    const { input, output, signals } = desk();
    const questions = digitQuestions({ input, output, signals }, true);
    input.write('1\r5\r');
    expect([await questions.ask('one › ', 5), await questions.ask('two › ', 5)]).toEqual([digit(1), digit(5)]);
  });
});

describe('a menu with numbers', () => {
  const choices = [
    { value: 'a', name: 'First', description: 'why' },
    { value: 'b', name: 'Second' },
  ];

  it.each([
    ['1\r', { type: 'chosen', value: 'a' }],
    ['2\r', { type: 'chosen', value: 'b' }],
    ['3\r\r', { type: 'left' }],
    ['\r', { type: 'left' }],
    ['\x03', { type: 'interrupted' }],
  ])('%j', async (keys, outcome) => {
    const { input, output, signals, shown } = desk();
    const chosen = numberedMenu('What next?', choices, { input, output, signals }, false);
    input.write(keys);
    expect(await chosen).toEqual(outcome);
    expect(shown()).toMatch(/^What next\?\n {2}1 First \(why\)\n {2}2 Second\n1 to 2 › /);
  });
});
