import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
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
