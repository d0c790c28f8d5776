'use strict';

const { existsSync } = require('node:fs');
const { join } = require('node:path');
const { loadCompiled } = require('./compiled.cjs');

const root = join(__dirname, '..');
const file = join(root, 'dist', 'program', 'main.cjs');

if (existsSync(file)) {
  const { main, realContext } = loadCompiled(file);
  // All that was written has left by then; what the engine would still tidy up would take as long as a step of the scoring.
  main(process.argv.slice(2), realContext(root)).then((code) => process.exit(code));
} else {
  console.error('mlsd is not built yet.\n  hint: npm run build');
  process.exitCode = 4;
}
