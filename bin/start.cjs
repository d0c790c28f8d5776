'use strict';

const { existsSync } = require('node:fs');
const { join } = require('node:path');
const { loadCompiled } = require('./compiled.cjs');

const root = join(__dirname, '..');
const file = join(root, 'dist', 'program', 'main.cjs');

if (existsSync(file)) {
  const { main, realContext } = loadCompiled(file);
  main(process.argv.slice(2), realContext(root)).then((code) => {
    process.exitCode = code;
  });
} else {
  console.error('mlsd is not built yet.\n  hint: npm run build');
  process.exitCode = 4;
}
