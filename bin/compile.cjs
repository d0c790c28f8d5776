'use strict';

// The last step of the build: a drill that is begun and ended at once, so that what a start needs has been compiled.

const { mkdtempSync, rmSync } = require('node:fs');
const { tmpdir } = require('node:os');
const { join } = require('node:path');
const { PassThrough } = require('node:stream');
const { compile } = require('./compiled.cjs');

const root = join(__dirname, '..');
const home = mkdtempSync(join(tmpdir(), 'mlsd-build-'));

/** A terminal that nobody looks at. */
const terminal = () => Object.assign(new PassThrough(), { isTTY: true, columns: 100, rows: 30, setRawMode() {} });

compile(join(root, 'dist', 'program', 'main.cjs'), async ({ main, realContext }) => {
  const use = (args, typed) => {
    const [stdin, stdout, stderr] = [terminal(), terminal().resume(), terminal().resume()];
    stdin.write(typed);
    const env = { MLSD_HOME: home, TERM: 'xterm-256color' };
    return main(
      args,
      Object.create(realContext(root), Object.getOwnPropertyDescriptors({ env, stdin, stdout, stderr })),
    );
  };
  const codes = [await use(['drill', 'fraud'], '/quit\r'), await use(['list'], '')];
  if (codes.some((code) => code !== 0)) throw new Error(`the program that was built ends with ${codes.join(' and ')}`);
})
  .finally(() => rmSync(home, { recursive: true }))
  .catch((error) => {
    console.error(error);
    process.exitCode = 1;
  });
