import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { spawn } from '@lydell/node-pty';
import { transformSync } from 'esbuild';
import { describe, expect, it } from 'vitest';

/** The built program in a process of its own, in a home of its own. */
function mlsd(args: readonly string[], input = '') {
  const home = mkdtempSync(join(tmpdir(), 'mlsd-smoke-'));
  const env = { PATH: process.env['PATH'], HOME: home, MLSD_HOME: home };
  const { status, stdout, stderr } = spawnSync(process.execPath, ['bin/mlsd.cjs', ...args], {
    env,
    input,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

const { version, engines }: { version: string; engines: { node: string } } = JSON.parse(
  readFileSync('package.json', 'utf8'),
);

describe('the built program', () => {
  it('knows its version', () => {
    expect(mlsd(['--version'])).toEqual({ status: 0, stdout: `${version}\n`, stderr: '' });
  });

  it('prints help on stderr when nothing is asked and nobody is there to choose', () => {
    const { status, stdout, stderr } = mlsd([]);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(/^Usage: mlsd /);
  });

  it('lists what there is', () => {
    const { status, stdout, stderr } = mlsd(['list']);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toMatch(/fraud/);
    expect(stdout).toMatch(/feed-ranking/);
    expect(stdout).toMatch(/six-step/);
  });

  it('drills from a pipe', () => {
    const { status, stdout } = mlsd(
      ['drill', 'fraud', '--no-color'],
      'How many transactions a second, and what p99?\n/next\n',
    );
    expect(status).toBe(0);
    expect(stdout).toMatch(/fraud/i);
  });
});

describe('its streams', () => {
  const shell = (command: string) => {
    const env = { ...process.env, MLSD_HOME: mkdtempSync(join(tmpdir(), 'mlsd-smoke-')) };
    const { status, stdout, stderr } = spawnSync('bash', ['-o', 'pipefail', '-c', command], { env, encoding: 'utf8' });
    return { status, stdout, stderr };
  };

  it('end quietly where whoever reads has left', () => {
    expect(shell('node bin/mlsd.cjs list | head -1')).toEqual({ status: 0, stdout: 'Prompts\n', stderr: '' });
    expect(shell('node bin/mlsd.cjs --help | true')).toEqual({ status: 0, stdout: '', stderr: '' });
  });

  it('bring everything to a reader, however much it is', () => {
    const rehearsals = readdirSync('prompts/rehearsals').map((name) => `prompts/rehearsals/${name}`);
    const files = Array(4).fill(rehearsals).flat();
    const { stdout } = shell(`node bin/mlsd.cjs score ${files.join(' ')} --json | cat`);
    expect(stdout.length).toBeGreaterThan(2 * 65_536);
    expect(
      stdout
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line).scorecard),
    ).toEqual(Array(files.length).fill(1));
  });

  it.runIf(existsSync('/dev/full'))('say so where the disk is full, with exit code 4', () => {
    const { status, stderr } = shell('node bin/mlsd.cjs list > /dev/full');
    expect([status, stderr]).toEqual([4, expect.stringMatching(/^cannot write to standard output: ENOSPC/)]);
  });
});

describe('at a terminal', () => {
  /** What the program prints while keys are pressed: each when the text it waits for has appeared. */
  const typing = (args: readonly string[], keys: readonly (readonly [after: RegExp, press: string])[]) =>
    new Promise<{ code: number; seen: string }>((resolve) => {
      const env = {
        PATH: process.env['PATH'],
        MLSD_HOME: mkdtempSync(join(tmpdir(), 'mlsd-smoke-')),
        TERM: 'xterm',
        NO_COLOR: '1',
      };
      const child = spawn(process.execPath, ['bin/mlsd.cjs', ...args], { env, cols: 80, rows: 30 });
      const waiting = [...keys];
      let seen = '';
      let fresh = '';
      child.onData((data) => {
        seen += data;
        fresh += data;
        const [next] = waiting;
        if (next === undefined || !next[0].test(fresh)) return;
        waiting.shift();
        fresh = '';
        if (next[1] === 'SIGTERM' || next[1] === 'SIGHUP') child.kill(next[1]);
        else child.write(next[1]);
      });
      child.onExit(({ exitCode }) => resolve({ code: exitCode, seen }));
    });

  it('a drill goes from its question to its summary', async () => {
    const { code, seen } = await typing(
      ['drill', 'fraud'],
      [
        [/› /, 'How many payments a second?\r'],
        [/Interviewer: [\s\S]*› /, '/quit\r'],
        [/rate yourself[\s\S]*› /, '\x1b'],
        [/What next\?/, '\x03'],
      ],
    );
    expect(code).toBe(0);
    expect(seen).toMatch(/\n {2}Total +[\d.]+/);
  });

  it('Ctrl-C twice leaves with 130, and the line can be gone on with', async () => {
    const { code, seen } = await typing(
      ['drill', 'fraud'],
      [
        [/› /, 'half a th\x03'],
        [/Paused/, '\x03'],
      ],
    );
    expect(code).toBe(130);
    expect(seen).toMatch(/Go on with: (?:npx )?mlsd resume/);
  });

  it.each([
    ['SIGTERM', 143],
    ['SIGHUP', 129],
  ] as const)('%s saves, gives the terminal back and ends with %i', async (signal, expected) => {
    const { code, seen } = await typing(['drill', 'fraud'], [[/› /, signal]]);
    expect(code).toBe(expected);
    expect(seen).toContain('\u001b[?2004l');
    expect(seen).toMatch(/Go on with: mlsd resume/);
  });

  it.each([
    [['drill'], /Which question\?/],
    [[], /What next\?/],
  ])('Ctrl-C in the menu of %j ends with 130', async (args, menu) => {
    expect((await typing(args, [[menu, '\x03']])).code).toBe(130);
  });

  it('the bare command offers what to do, and does it', async () => {
    const { code, seen } = await typing(
      [],
      [
        [/What next\?/, '\r'],
        [/Which question\?/, '\r'],
        [/› /, '/quit\r'],
      ],
    );
    expect(code).toBe(0);
    expect(seen).toMatch(/Nothing was said/);
  });
});

describe('the files that the build makes', () => {
  it('hold no import(): the compiled code of V8 knows none', () => {
    const files = readdirSync('dist/program').filter((name) => name.endsWith('.cjs'));
    expect(files).toContain('main.cjs');
    expect(files.filter((name) => /\bimport\(/.test(readFileSync(`dist/program/${name}`, 'utf8')))).toEqual([]);
  });

  it('are started from what V8 compiled, or without it where that does not fit', () => {
    const require = createRequire(import.meta.url);
    const { loadCompiled } = require('../bin/compiled.cjs');
    const folder = mkdtempSync(join(tmpdir(), 'mlsd-smoke-'));
    cpSync('dist/program', folder, { recursive: true });
    const file = join(folder, 'main.cjs');
    const isRequired = () => Object.keys(require.cache).includes(file);
    expect([typeof loadCompiled(file).main, isRequired()]).toEqual(['function', false]);
    writeFileSync(`${file}.cache`, 'nothing of the kind');
    expect([typeof loadCompiled(file).main, isRequired()]).toEqual(['function', true]);
  });
});

describe('a Node that is too old', () => {
  const start = (node: string) => {
    const pretend = `Object.defineProperty(process, 'versions', { value: { node: '${node}' } }); require('./bin/mlsd.cjs');`;
    const { status, stdout, stderr } = spawnSync(process.execPath, ['-e', pretend, 'mlsd', '--version'], {
      encoding: 'utf8',
    });
    return { status, stdout, stderr };
  };
  const needed = engines.node.replace('>=', '');

  it.each(['0.12.18', '8.17.0', '18.19.0', '20.16.0'])('gets a sentence: %s', (node) => {
    expect(start(node)).toEqual({
      status: 4,
      stdout: '',
      stderr: `mlsd needs Node ${needed} or newer; this is ${node}.\n`,
    });
  });

  it.each(['20.17.0', '22.0.0', '26.1.0'])('%s is new enough', (node) => {
    expect(start(node).stderr).toBe('');
  });

  it('can read the file that says so: no syntax newer than 2009', () => {
    const source = readFileSync('bin/mlsd.cjs', 'utf8').replace(/^#!.*/, '');
    const lowered = (text: string) => transformSync(text, { target: 'es5' }).code;
    expect(lowered(source)).toBe(transformSync(source, { target: 'esnext' }).code);
    expect(() => lowered('const a = 1;')).toThrow();
    expect(lowered('f(() => 1);')).not.toMatch(/=>/);
  });
});
