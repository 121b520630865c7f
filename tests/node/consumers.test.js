// The packed package in small projects of its users' kinds. In the environment SEGEL_TARBALL is
// the package, and SEGEL_PROJECTS the folder to make the projects in.

import assert from 'node:assert/strict';
import { execFileSync, spawn } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { build as esbuild } from 'esbuild';
import { build as vite, createServer as viteServer } from 'vite';
import webpack from 'webpack';
import workerd from 'workerd';
import { launch, serve } from './browser.js';

const here = import.meta.dirname;
const { SEGEL_TARBALL: tarball, SEGEL_PROJECTS: projects } = process.env;
const EXPECTED =
  'https://api.prakerja.go.id/api/v1/integration/tpm/submission/status ' +
  '2f4a053904e378eac2bb76c5564876a715a5009b succeeded /params/sequence';

let browser;
before(async () => (browser = await launch()));
after(() => browser.close());

/** A project with the package installed as users install it; gives its folder. */
function project(kind, name = kind) {
  const folder = join(projects, name);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(projects, { recursive: true });
  cpSync(join(here, 'consumers', kind), folder, { recursive: true });
  for (const ending of ['js', 'mjs']) {
    cpSync(join(here, 'consumers/story.js'), join(folder, `story.${ending}`));
  }
  run(folder, 'npm', 'install', '--offline', '--no-audit', '--no-fund', tarball);
  return folder;
}

function run(folder, program, ...options) {
  return execFileSync(program, options, {
    cwd: folder,
    encoding: 'utf8',
    stdio: 'pipe',
  });
}

/** What the page found, in it and in its worker. */
async function open(url) {
  const page = await browser.newPage();
  const mistakes = [];
  page.on('pageerror', (error) => mistakes.push(String(error)));
  page.on('console', (message) => message.type() === 'error' && mistakes.push(message.text()));
  await page.goto(url);
  await page
    .waitForFunction(() => globalThis.result, undefined, { timeout: 60_000 })
    .catch((error) => {
      throw new Error(`${error.message}\n${mistakes.join('\n')}`);
    });
  const result = await page.evaluate(() => globalThis.result);
  await page.close();
  assert.deepEqual(mistakes, []);
  return result;
}

async function openBuilt(folder) {
  const server = await serve({ '': folder });
  try {
    return await open(`${server.url}/index.html`);
  } finally {
    await server.close();
  }
}

for (const kind of ['node-esm', 'node-cjs']) {
  test(kind, () => {
    const folder = project(kind);
    assert.equal(run(folder, process.execPath, 'index.js').trim(), EXPECTED);
    const { dependencies } = JSON.parse(readFileSync(join(folder, 'package-lock.json'))).packages[
      'node_modules/segel'
    ];
    assert.equal(dependencies, undefined);
  });
}

for (const resolution of ['node16', 'bundler']) {
  for (const [version, compiler] of [
    ['5', join(here, 'node_modules/typescript/bin/tsc')],
    ['7', join(here, '../../bindings/node/node_modules/typescript/bin/tsc')],
  ]) {
    test(`TypeScript ${version}, strict, ${resolution}`, () => {
      const folder = project('typescript', `typescript-${version}-${resolution}`);
      try {
        run(folder, process.execPath, compiler, '--project', `tsconfig.${resolution}.json`);
      } catch (error) {
        assert.fail(error.stdout);
      }
    });
  }
}

test('Vite, built', async () => {
  const root = project('page', 'vite');
  await vite({
    root,
    logLevel: 'error',
    worker: { format: 'es' },
    build: { target: 'esnext' },
  });
  assert.deepEqual(await openBuilt(join(root, 'dist')), [EXPECTED, EXPECTED]);
});

test('Vite, its development server', async () => {
  const root = project('page', 'vite-dev');
  const optimizeDeps = { exclude: ['segel'] };
  const server = await viteServer({
    root,
    logLevel: 'error',
    optimizeDeps,
    server: { host: '127.0.0.1' },
  });
  try {
    await server.listen(0);
    assert.deepEqual(await open(server.resolvedUrls.local[0]), [EXPECTED, EXPECTED]);
  } finally {
    await server.close();
  }
});

test('webpack', async () => {
  const context = project('page', 'webpack');
  const path = join(context, 'dist');
  const options = {
    mode: 'production',
    context,
    entry: './main.js',
    output: { path },
    performance: { hints: false },
  };
  const stats = await new Promise((done, failed) =>
    webpack(options, (error, result) => (error ? failed(error) : done(result))),
  );
  assert.equal(stats.toString({ all: false, errors: true, warnings: true }), '');
  writeFileSync(
    join(path, 'index.html'),
    '<!doctype html><script type="module" src="main.js"></script>',
  );
  assert.deepEqual(await openBuilt(path), [EXPECTED, EXPECTED]);
});

test('esbuild, which is told where the WebAssembly is', async () => {
  const root = project('page', 'esbuild');
  const outdir = join(root, 'dist');
  writeFileSync(
    join(root, 'main.js'),
    `import * as segel from 'segel';
     import wasm from 'segel/segel.wasm';
     import { story } from './story.js';
     await segel.init(new URL(wasm, import.meta.url));
     globalThis.result = [story(segel)];`,
  );
  const loader = { '.wasm': 'file' };
  await esbuild({
    entryPoints: [join(root, 'main.js')],
    outdir,
    bundle: true,
    format: 'esm',
    minify: true,
    loader,
  });
  cpSync(join(root, 'index.html'), join(outdir, 'index.html'));
  assert.deepEqual(await openBuilt(outdir), [EXPECTED]);
});

test('no bundler at all', async () => {
  const root = project('page', 'bare');
  const story = `import * as segel from '/node_modules/segel/esm/web.js';\n`;
  for (const file of ['main.js', 'worker.js']) {
    const text = readFileSync(join(root, file), 'utf8').replace(
      "import * as segel from 'segel';\n",
      story,
    );
    writeFileSync(join(root, file), text);
  }
  assert.deepEqual(await openBuilt(root), [EXPECTED, EXPECTED]);
});

test('a Cloudflare Worker', async () => {
  const root = project('workerd');
  const outdir = join(root, 'dist');
  await esbuild({
    entryPoints: [join(root, 'index.js')],
    outfile: join(outdir, 'worker.js'),
    bundle: true,
    format: 'esm',
    conditions: ['workerd', 'worker', 'browser'],
    loader: { '.wasm': 'copy' },
    assetNames: '[name]',
  });
  assert.deepEqual(readdirSync(outdir).sort(), ['segel.wasm', 'worker.js']);
  const runtime = spawn(workerd.default, ['serve', '--control-fd=3', join(root, 'config.capnp')], {
    stdio: ['ignore', 'inherit', 'inherit', 'pipe'],
  });
  try {
    const [line] = await runtime.stdio[3].setEncoding('utf8').take(1).toArray();
    const { port } = JSON.parse(line.split('\n')[0]);
    const response = await fetch(`http://127.0.0.1:${port}/`);
    assert.equal(await response.text(), EXPECTED);
  } finally {
    runtime.kill();
  }
});

test('publint', () => {
  const folder = join(project('node-esm', 'publint'), 'node_modules/segel');
  const output = run(here, join(here, 'node_modules/.bin/publint'), '--strict', folder);
  assert.match(output, /All good!/);
});

test('Are the types wrong?', () => {
  try {
    run(here, join(here, 'node_modules/.bin/attw'), tarball, '--exclude-entrypoints', 'segel.wasm');
  } catch (error) {
    assert.fail(error.stdout);
  }
});
