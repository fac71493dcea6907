'use strict';
// The stand-in's start: reads the command line as Electron does, puts `electron` where `require` finds it, runs the app's main file.
const fs = require('node:fs');
const inspector = require('node:inspector');
const Module = require('node:module');
const path = require('node:path');
const { createElectron } = require('./module.cjs');

const args = process.argv.slice(2);
const preloaded = [];
let target;
for (let at = 0; at < args.length; at++) {
  const arg = args[at];
  if (arg === '-r' || arg === '--require') {
    at += 1;
    preloaded.push(path.resolve(args[at]));
  } else if (arg.startsWith('--inspect')) {
    inspector.open(Number(/(\d+)$/.exec(arg)?.[1] ?? 9229), '127.0.0.1');
    if (arg.startsWith('--inspect-brk')) inspector.waitForDebugger();
  } else if (!arg.startsWith('-')) target ??= arg;
}
if (target === undefined || args.includes('--version')) {
  console.log('a stand-in for Electron: electron <folder of the app>');
  process.exit(0);
}

const readApp = (named) => {
  if (!fs.statSync(named).isDirectory()) return { appPath: path.dirname(named), main: named, manifest: {} };
  const manifest = JSON.parse(fs.readFileSync(path.join(named, 'package.json'), 'utf8'));
  const main = path.join(named, manifest.main ?? 'index.js');
  if (main.endsWith('.mjs')) throw new Error('the stand-in runs main files that are CommonJS, not ES modules');
  return { appPath: named, main, manifest };
};

try {
  const { appPath, main, manifest } = readApp(path.resolve(target));
  // Electron's argv begins with its program, not with node and a script.
  process.argv = [path.join(__dirname, '..', 'electron'), ...args];
  Object.defineProperty(process, 'type', { value: 'browser' });
  Object.defineProperty(process, 'defaultApp', { value: true });
  Object.defineProperty(process, 'resourcesPath', { value: path.join(__dirname, '..', 'resources') });
  process.crash = () => process.kill(process.pid, 'SIGSEGV');

  const { electron, start } = createElectron({ appPath, manifest, args });
  const load = Module._load;
  Module._load = (request, ...rest) => (request === 'electron' || request === 'electron/main' ? electron : load(request, ...rest));
  for (const file of preloaded) require(file);
  load(main, Module, true);
  start().catch((error) => {
    console.error(`the stand-in could not start: ${error.message}`);
    process.exit(1);
  });
} catch (error) {
  console.error('App threw an error during load');
  console.error(error);
  process.exit(1);
}
