import { describe, expect, test } from 'vitest';
import { COMMANDS, completeCommand, helpText, parseLine, possibleCommands } from '../../src/terminal/commands.ts';

const say = (text: string) => ({ type: 'say', text });
const command = (name: string, rest: object = {}) => ({ type: 'command', command: { name, ...rest } });
const mistake = (sentence: string) => ({ type: 'mistake', sentence });

describe('what a line is', () => {
  test.each([
    ['', { type: 'blank' }],
    [' \t ', { type: 'blank' }],
    ['hello there ', say('hello there')],
    ['a/b test', say('a/b test')],
    ['/next', command('next')],
    [' /NEXT ', command('next')],
    ['/board p99 under 100 ms', command('board', { text: 'p99 under 100 ms' })],
    ['/board', { type: 'show', what: 'board' }],
    ['/time', { type: 'show', what: 'time' }],
    ['/help', { type: 'show', what: 'help' }],
    ['/pause', { type: 'pause' }],
    ['/edit once upon', { type: 'edit', text: 'once upon' }],
    ['//next', say('/next')],
    ['///x', say('//x')],
    ['/nxet', mistake('There is no command "/nxet": did you mean "/next"? To say it, begin with two slashes.')],
    ['/bo', mistake('There is no command "/bo": did you mean "/board"? To say it, begin with two slashes.')],
    ['/exit', mistake('There is no command "/exit": did you mean "/edit"? To say it, begin with two slashes.')],
    [
      '/kubernetes',
      mistake('There is no command "/kubernetes": /help lists those there are. To say it, begin with two slashes.'),
    ],
    ['/', mistake('There is no command "/": /help lists those there are. To say it, begin with two slashes.')],
    [
      '/a\u202eb',
      mistake('There is no command "/a<U+202E>b": /help lists those there are. To say it, begin with two slashes.'),
    ],
    ['/next please', mistake('/next stands alone. To say it, begin with two slashes.')],
  ])('%j', (line, read) => {
    expect(parseLine(line)).toEqual(read);
  });

  test.each(['/next', '//next', '/nonsense'])('%s in a paste is text', (line) => {
    expect(parseLine(line, true)).toEqual(say(line));
  });
});

describe('completion', () => {
  test.each([
    ['', []],
    ['n', []],
    ['next', []],
    ['/n', ['/next']],
    ['/bo', ['/board ']],
    ['/b', ['/back', '/board ']],
    ['/x', []],
    ['/next x', []],
  ])('%j', (line, completions) => {
    expect(completeCommand(line)).toEqual([completions, line]);
  });

  test.each([
    ['/', COMMANDS.map(({ name }) => `/${name}`)],
    ['/h', ['/hint', '/help']],
    ['/n', []],
    ['/next', []],
    ['text', []],
  ])('what %j may become', (line, possible) => {
    expect(possibleCommands(line)).toEqual(possible);
  });
});

test('/help lists every command', () => {
  for (const { name } of COMMANDS) expect(helpText(true)).toMatch(new RegExp(`^  /${name}\\b`, 'm'));
  expect(helpText(false)).not.toContain('/hint');
});
