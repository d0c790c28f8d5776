import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { formatProblem, formatProblems } from '../../src/files/problem.ts';
import { validate } from '../../src/files/schema.ts';
import { parseAuthored, readAuthored } from '../../src/files/yaml.ts';
import { Page } from './page.ts';

const MAKE_PIPE = 'mkfifo';

describe('what is no ordinary file', () => {
  const folder = mkdtempSync(join(tmpdir(), 'mlsd-odd-'));
  writeFileSync(join(folder, 'file'), 'id: a\n');
  writeFileSync(join(folder, 'most'), `# ${'x'.repeat(256 * 1024 - 2)}`);
  writeFileSync(join(folder, 'large'), `# ${'x'.repeat(256 * 1024 - 1)}`);
  mkdirSync(join(folder, 'folder'));
  symlinkSync('file', join(folder, 'link'));
  symlinkSync('/dev/zero', join(folder, 'zero'));
  execFileSync(MAKE_PIPE, [join(folder, 'pipe')]);

  const odd = 'E_FILE: not a regular file\n  hint: name the file itself, not a link, folder, pipe or device';
  test.each([
    ['file', null],
    ['most', null],
    ['large', 'E_SIZE: larger than 256 KiB\n  hint: split it into several files'],
    ['folder', odd],
    ['link', odd],
    ['zero', odd],
    ['pipe', odd],
    ['file/x', 'E_FILE: cannot be read: a part of its path is not a folder'],
    ['nothing', 'E_FILE: cannot be read: there is no such file or folder'],
  ])('%s', (name, message) => {
    const read = readAuthored(join(folder, name), name);
    expect(read.ok ? null : formatProblems(read.problems)).toBe(message === null ? null : `${name}:1:1: ${message}`);
  });

  it('is refused though it was not named as one', () => {
    expect(readAuthored('/dev/zero')).toMatchObject({ ok: false, problems: [{ file: '/dev/zero', code: 'E_FILE' }] });
  });
});

const bytes = (text: string) => Buffer.from(text);

/** A file as it is read and checked; throws only on a bug. */
function reading(source: Uint8Array): string {
  const authored = parseAuthored(source, 'p.yaml');
  const read = authored.ok ? validate(authored.value, Page) : authored;
  return read.ok ? '' : formatProblems(read.problems);
}

describe('what is made to break a reader', () => {
  const many = (n: number, line: (i: number) => string) => Array.from({ length: n }, (_, i) => line(i)).join('\n');
  test.each<readonly [name: string, source: string, code: string]>([
    ['deep lists', '['.repeat(5000), 'E_DEPTH'],
    ['deep maps', '{a: '.repeat(5000), 'E_DEPTH'],
    ['deep dashes', '- '.repeat(5000), 'E_DEPTH'],
    ['deep questions', '? '.repeat(600), 'E_DEPTH'],
    ['deep indents', many(300, (i) => `${' '.repeat(i)}a:`), 'E_DEPTH'],
    ['many keys', many(20_000, (i) => `k${i}:`), 'E_NODES'],
    ['nearly as many keys', many(9_000, (i) => `k${i}: v`), 'E_SCHEMA'],
    ['the same key over and over', many(9_000, () => 'k: v'), 'E_DUP'],
    ['aliases of aliases', many(9, (i) => `a${i}: &a${i} [${`*a${i - 1},`.repeat(9)}]`), 'E_ALIAS'],
    ['many documents', '--- a\n'.repeat(2000), 'E_DOCS'],
    ['many lists in a list', `[${'[],'.repeat(30_000)}]`, 'E_NODES'],
    ['nothing but hidden characters', '\u200b'.repeat(80_000), 'E_CHAR'],
    ['a long line', `title: ${'a '.repeat(100_000)}`, ''],
  ])('%s', (_, source, code) => {
    const begun = performance.now();
    const told = reading(bytes(source));
    expect(/^p\.yaml:\d+:\d+: (\w+): /.exec(told)?.[1] ?? '').toBe(code);
    // Generous: the promise is half a second on a quiet machine.
    expect(performance.now() - begun).toBeLessThan(2500);
  });

  it('does not add up: on Node 20 the second deep list would abort the process', () => {
    const deep = bytes('['.repeat(5000));
    const told = new Set(Array.from({ length: 200 }, () => reading(deep)));
    expect([...told]).toEqual(['p.yaml:1:33: E_DEPTH: nested deeper than 32 levels\n  hint: make it flatter']);
  });

  it('cannot make a prototype of its own', () => {
    reading(bytes('"__proto__": {polluted: 1}\nconstructor: {prototype: {polluted: 1}}\n'));
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
  });
});

/** Every problem has its place, its code and a sentence, and shows no hidden character. */
const FORM =
  /^p\.yaml:[1-9]\d*:[1-9]\d*: [EW]_[A-Z0-9]+: [^\p{Cc}\p{Cf}\p{Cs}]+(?:\n {2}hint: [^\p{Cc}\p{Cf}\p{Cs}]+)?$/u;

function isWellTold(source: Uint8Array): boolean {
  const authored = parseAuthored(source, 'p.yaml');
  const read = authored.ok ? validate(authored.value, Page) : authored;
  return read.ok || (read.problems.length > 0 && read.problems.every((problem) => FORM.test(formatProblem(problem))));
}

describe('any file is read, or told what is wrong', () => {
  it('of any bytes', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 400, size: 'max' }), isWellTold), { numRuns: 3000 });
  });

  it('of pieces of YAML', () => {
    const pieces = [
      'id',
      'title',
      'rules',
      'weight',
      ': ',
      ':',
      '- ',
      '? ',
      '\n',
      '\n  ',
      '\n    ',
      '\t',
      ' ',
      '[',
      ']',
      '{',
      '}',
      ',',
      '"',
      "'",
      '|\n',
      '>-\n',
      '&a ',
      '*a',
      '!x ',
      '!!str ',
      '<<',
      '%YAML 1.1\n',
      '---',
      '...',
      '#',
      '"\\e"',
      '\u202e',
      '\ud83d\ude00',
      '1.10',
      'no',
      '~',
      '.inf',
      '0x1f',
      '\r\n',
      '\ufeff',
      '__proto__',
    ];
    const soup = fc
      .array(fc.constantFrom(...pieces), { maxLength: 60, size: 'max' })
      .map((parts) => bytes(parts.join('')));
    fc.assert(fc.property(soup, isWellTold), { numRuns: 5000 });
  });

  it('of a page with one line changed, and then near that line', () => {
    const lines = [
      'id: a',
      'title: Some words',
      'severity: high',
      'weight: 2',
      'rules:',
      '  - id: b',
      '    weight: 1',
      '  - id: c',
      'asked:',
      '  - one',
      '  - two',
    ];
    expect(reading(bytes(lines.join('\n')))).toBe('');
    const odd = fc.constantFrom(
      'nokey: 1',
      '- stray',
      'weight: "2"',
      'x: [',
      'id: A',
      '\tid: a',
      'severity: most',
      '&a x: y',
      'title: 1.10',
      ': x',
    );
    fc.assert(
      fc.property(fc.nat(lines.length - 1), odd, (at, line) => {
        const told = reading(bytes(lines.with(at, line).join('\n')));
        const places = [...told.matchAll(/(?:^p\.yaml:|first on line )(\d+)/gm)].map((match) => Number(match[1]));
        return told === '' || places.some((place) => Math.abs(place - (at + 1)) <= 1);
      }),
      { numRuns: 1000 },
    );
  });
});
