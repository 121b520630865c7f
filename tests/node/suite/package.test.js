// The package as it is installed.

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';
import * as imported from 'segel';
import { ANSWER, CONFIG, NOW, STATUS } from './fixtures.js';

const require = createRequire(import.meta.url);
const wasm = require.resolve('segel/segel.wasm');

test('who imports and who requires gets the same classes', () => {
  const required = require('segel');
  for (const name of Object.keys(imported).filter((it) => it !== 'module.exports')) {
    assert.equal(required[name], imported[name], name);
  }
});

test('browsers, workers and Node offer the same names', async () => {
  const web = await import(pathToFileURL(wasm.replace('segel.wasm', 'esm/web.js')));
  const names = (module) =>
    Object.keys(module)
      .filter((it) => !/^(__esModule|module.exports|default)$/.test(it))
      .sort();
  assert.deepEqual(names(web), names(imported));
});

test('before it is loaded, the web entry says what to do; then it works', async () => {
  const web = await import(pathToFileURL(wasm.replace('segel.wasm', 'esm/web.js')));
  assert.throws(() => new web.Prakerja(CONFIG), /await init\(\)/);
  assert.throws(() => web.initSync(new Uint8Array([1, 2, 3])), WebAssembly.CompileError);
  await assert.rejects(web.init(new Uint8Array([1, 2, 3])), WebAssembly.CompileError);
  await Promise.all([web.init(readFileSync(wasm)), web.init(readFileSync(wasm))]);
  await web.init();
  assert.equal(new web.Prakerja(CONFIG).submissionStatus(STATUS, NOW).method, 'POST');
});

test('clients and calls that are made while it loads stay of use', async () => {
  const entry = pathToFileURL(wasm.replace('segel.wasm', 'esm/web.js'));
  const web = await import(`${entry}?loading`);
  const ready = web.init(readFileSync(wasm));
  web.initSync(readFileSync(wasm));
  const client = new web.Prakerja(CONFIG);
  const call = client.submissionStatus(STATUS, NOW);
  await ready;
  assert.equal(call.parse(200, {}, ANSWER).assignment.status, 'succeeded');
  for (const one of [client, new web.Prakerja(CONFIG)]) {
    assert.deepEqual(one.submissionStatus(STATUS, NOW).init, call.init);
  }
});

test('in Node init is allowed and not needed', async () => {
  await imported.init();
  await imported.init();
  assert.equal(new imported.Prakerja(CONFIG).submissionStatus(STATUS, NOW).method, 'POST');
});

test('a file URL will do', async () => {
  const { Prakerja } = await import(pathToFileURL(wasm.replace('segel.wasm', 'node.mjs')));
  assert.equal(Prakerja, imported.Prakerja);
});

test("the WebAssembly asks for nothing but wasm-bindgen's own", () => {
  const module = new WebAssembly.Module(readFileSync(wasm));
  const imports = WebAssembly.Module.imports(module);
  assert.deepEqual(
    imports.filter(({ name }) => !/^__(wbindgen|wbg___wbindgen)_/.test(name)),
    [],
  );
  assert.deepEqual(new Set(imports.map((it) => it.module)), new Set(['./segel_wasm_bg.js']));
});

test('the first call from a cold start takes less than 50 ms of the processor', () => {
  const program = `
    const start = process.cpuUsage();
    const { Prakerja } = require(${JSON.stringify(require.resolve('segel'))});
    new Prakerja(${JSON.stringify(CONFIG)}).submissionStatus(${JSON.stringify(STATUS)}, ${NOW}).init;
    const { user, system } = process.cpuUsage(start);
    console.log((user + system) / 1e3);`;
  const times = Array.from({ length: 9 }, () =>
    Number(execFileSync(process.execPath, ['-e', program])),
  );
  const best = Math.min(...times);
  assert.ok(best < 50, `${best} ms`);
});

test('no path of the machine that built it is in the package', () => {
  const text = readFileSync(wasm, 'latin1');
  assert.doesNotMatch(text, /\/(root|home|Users|tmp)\//);
});

test('the types hold no any', () => {
  const folder = wasm.replace('segel.wasm', '');
  for (const name of [
    'client',
    'call',
    'errors',
    'signing',
    'by-name',
    'index',
    'generated/prakerja',
    'generated/padi',
    'generated/pafi',
    'generated/seekpass',
    'generated/middleware',
    'catalogue',
  ]) {
    for (const format of ['esm', 'cjs']) {
      const types = readFileSync(`${folder}${format}/${name}.d.ts`, 'utf8').replaceAll(
        /\/\*[^]*?\*\//g,
        '',
      );
      assert.doesNotMatch(types, /\bany\b/, `${format}/${name}`);
    }
  }
});
