#!/usr/bin/env node
'use strict';

// Syntax of 2009 on purpose: every Node there is must be able to read this file as far as the sentence below.
var needed = require('../package.json').engines.node.replace(/[^0-9.]/g, '');
var have = process.versions.node;

function isOlder(version, than) {
  var a = version.split('.');
  var b = than.split('.');
  var major = Number(a[0]) - Number(b[0]);
  return major < 0 || (major === 0 && Number(a[1]) < Number(b[1]));
}

if (isOlder(have, needed)) {
  console.error('mlsd needs Node ' + needed + ' or newer; this is ' + have + '.');
  process.exitCode = 4;
} else {
  require('./start.cjs');
}
