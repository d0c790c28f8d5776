'use strict';

// The last step of the build: a drill that is begun and ended at once, a list, and a scoring, so that what they need has
// been compiled.
// Then the new program takes the place of the old one, which until then could be run.

const { existsSync, mkdtempSync, renameSync, rmSync } = require('node:fs');
const { tmpdir } = require('node:os');
const { join } = require('node:path');
const { PassThrough } = require('node:stream');
const { compile } = require('./compiled.cjs');

const root = join(__dirname, '..');
// Its own, so that another build beside this one does not touch it.
const built = join(root, 'dist', `new-${process.pid}`);
renameSync(join(root, 'dist', 'new'), built);
const home = mkdtempSync(join(tmpdir(), 'mlsd-build-'));

/** A folder with files in it cannot be renamed over another: the other steps aside first. */
function replace(program) {
  const old = join(root, 'dist', `old-${process.pid}`);
  if (existsSync(program)) renameSync(program, old);
  renameSync(built, program);
  rmSync(old, { recursive: true, force: true });
}

/** A terminal that nobody looks at. */
const terminal = () => Object.assign(new PassThrough(), { isTTY: true, columns: 100, rows: 30, setRawMode() {} });

compile(join(built, 'main.cjs'), async ({ main, realContext }) => {
  const use = (args, typed) => {
    const [stdin, stdout, stderr] = [terminal(), terminal().resume(), terminal().resume()];
    stdin.write(typed);
    const env = { MLSD_HOME: home, TERM: 'xterm-256color' };
    return main(
      args,
      Object.create(realContext(root), Object.getOwnPropertyDescriptors({ env, stdin, stdout, stderr })),
    );
  };
  const codes = [
    await use(['drill', 'fraud'], '/quit\r'),
    await use(['list'], ''),
    await use(['score', join(root, 'prompts/rehearsals/fraud-strong.yaml')], ''),
  ];
  if (codes.some((code) => code !== 0)) throw new Error(`the program that was built ends with ${codes.join(' and ')}`);
})
  .then(() => replace(join(root, 'dist', 'program')))
  .finally(() => [home, built].forEach((folder) => rmSync(folder, { recursive: true, force: true })))
  .catch((error) => {
    console.error(error);
    process.exitCode = 1;
  });
