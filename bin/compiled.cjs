'use strict';

// The program is one file, and half of its start-up would be V8 compiling it. What V8 compiled when the program was
// built is kept beside it; another Node than the builder's refuses that, and from 22 on keeps a cache of its own.

const fs = require('node:fs');
const module_ = require('node:module');
const { dirname } = require('node:path');
const vm = require('node:vm');

const cacheOf = (file) => `${file}.cache`;

/** A CommonJS file without any import(), as V8 sees it, with what was compiled before, if that is at hand. */
function scriptOf(file, cachedData) {
  const source = `(function (exports, require, module, __filename, __dirname) {${fs.readFileSync(file, 'utf8')}\n})`;
  return new vm.Script(source, { filename: file, cachedData });
}

function run(script, file) {
  const loaded = { exports: {} };
  script.runInThisContext()(loaded.exports, module_.createRequire(file), loaded, file, dirname(file));
  return loaded.exports;
}

/** What was compiled; undefined where there is nothing, or the file has been built anew since: V8 only compares lengths. */
function cachedFor(file) {
  try {
    const cache = cacheOf(file);
    return fs.statSync(cache).mtimeMs >= fs.statSync(file).mtimeMs ? fs.readFileSync(cache) : undefined;
  } catch {
    return undefined;
  }
}

exports.loadCompiled = (file) => {
  const cached = cachedFor(file);
  const script = cached && scriptOf(file, cached);
  if (script && !script.cachedDataRejected) return run(script, file);
  module_.enableCompileCache?.();
  return require(file);
};

/** Loads a file, does something with it, and keeps all that was compiled on the way. */
exports.compile = async (file, use) => {
  const script = scriptOf(file);
  await use(run(script, file));
  fs.writeFileSync(cacheOf(file), script.createCachedData());
};
