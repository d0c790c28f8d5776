'use strict';

// From Node 22 on, V8 keeps the compiled code between runs.
require('node:module').enableCompileCache?.();

import('../dist/main.js').then(
  async ({ main, realContext }) => {
    process.exitCode = await main(process.argv.slice(2), realContext());
  },
  (error) => {
    if (error.code !== 'ERR_MODULE_NOT_FOUND' || require('node:fs').existsSync(`${__dirname}/../dist/main.js`)) throw error;
    console.error('mlsd is not built yet.\n  hint: npm run build');
    process.exitCode = 4;
  },
);
