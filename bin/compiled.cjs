'use strict';

// Half of a start would be V8 compiling the program. What it compiled when the program was built stands beside its
// files (`npm run build` makes them all anew); another Node refuses it, and from 22 on keeps such things by itself.

const { readFileSync, writeFileSync } = require('node:fs');
const { enableCompileCache } = require('node:module');
const { dirname, join } = require('node:path');
const { setFlagsFromString } = require('node:v8');
const { Script } = require('node:vm');

// Node 20 optimizes what has run for a moment; a command is over before that pays, and meanwhile it takes the other core
// from the collector of garbage. Later ones wait by themselves. (What V8 compiled is good only under the same flags.)
if (process.versions.node.startsWith('20.')) setFlagsFromString('--interrupt-budget=300000');

/** Loads one of Node's modules when it is first used: what stands in a bundle asks for all of them at once. */
const later = (id, name) => ({
  get [name]() {
    return require(id)[name];
  },
});

/** commander asks for child processes, though it is only for commands in programs of their own, and mlsd has none. */
const LATER = {
  'node:child_process': later('node:child_process', 'spawn'),
  'node:crypto': later('node:crypto', 'createHash'),
  'node:zlib': later('node:zlib', 'crc32'),
};

const cacheOf = (file) => `${file}.cache`;

/** What V8 compiled of a file; undefined where it was not needed when the program was built. */
function compiledOf(file) {
  try {
    return readFileSync(cacheOf(file));
  } catch {
    return undefined;
  }
}

function scriptOf(file, cachedData) {
  const source = `(function (exports, require, module, __filename, __dirname) {${readFileSync(file, 'latin1')}\n})`;
  return new Script(source, { filename: file, cachedData });
}

/** Runs a CommonJS file and whatever files it asks for, each once. */
function run(file, script, next, modules = new Map()) {
  const loaded = { exports: {} };
  modules.set(file, loaded);
  const requireFile = (path) => modules.get(path)?.exports ?? run(path, next(path), next, modules);
  const requireAny = (id) => (id.startsWith('./') ? requireFile(join(dirname(file), id)) : (LATER[id] ?? require(id)));
  script.runInThisContext()(loaded.exports, requireAny, loaded, file, dirname(file));
  return loaded.exports;
}

exports.loadCompiled = (file) => {
  const script = scriptOf(file, compiledOf(file));
  if (script.cachedDataRejected === false) return run(file, script, (path) => scriptOf(path, compiledOf(path)));
  enableCompileCache?.();
  return require(file);
};

/** Loads a program, does something with it, and keeps what was compiled on the way. */
exports.compile = async (file, use) => {
  const scripts = new Map([[file, scriptOf(file)]]);
  const fresh = (path) => scripts.set(path, scriptOf(path)).get(path);
  await use(run(file, scripts.get(file), fresh));
  for (const [path, script] of scripts) writeFileSync(cacheOf(path), script.createCachedData());
};
