// Makes the package in a folder: `node scripts/build.mjs FOLDER SMALL FAST`. SMALL and FAST are
// where segel_wasm.js and segel_wasm_bg.wasm are, for pages and for Node; `cargo xtask package node`
// calls this.

import { execFileSync } from 'node:child_process';
import { copyFileSync, cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { buildSync, transformSync } from 'esbuild';

const [, , out, small, fast] = process.argv;
if (fast === undefined) {
  console.error('usage: node scripts/build.mjs FOLDER SMALL FAST');
  process.exit(2);
}
const here = join(import.meta.dirname, '..');
const root = join(here, '../..');
const made = join(here, 'src/made');

const written = (path, text) => writeFileSync(join(out, path), text);
/** A file for each entry, which loads at once where nobody bundles; and the types beside them. */
const compile = (format, ...entries) => {
  const outdir = resolve(out, format);
  const { outputFiles } = buildSync({
    entryPoints: entries.map((entry) => join(here, `src/${entry}.ts`)),
    outdir,
    format,
    bundle: true,
    platform: format === 'cjs' ? 'node' : 'neutral',
    target: 'es2022',
    charset: 'utf8',
    external: ['../segel.wasm'],
    // Without comments, which stand in the types; then with line breaks again, for debuggers.
    minifyWhitespace: true,
    write: false,
  });
  mkdirSync(outdir);
  for (const { path, text } of outputFiles) {
    writeFileSync(path, transformSync(text, { charset: 'utf8' }).code);
  }
  const options = ['--project', join(here, `tsconfig.${format}.json`), '--outDir', outdir];
  execFileSync(join(here, 'node_modules/.bin/tsc'), options, { stdio: 'inherit' });
};

rmSync(made, { recursive: true, force: true });
mkdirSync(made);
/** Each build of the WebAssembly has JavaScript of its own. */
const useGlue = (build) => copyFileSync(join(build, 'segel_wasm.js'), join(made, 'segel_wasm.js'));
const catalogue = JSON.stringify(
  JSON.parse(readFileSync(join(root, 'core/src/catalogue.json'), 'utf8')),
);
writeFileSync(
  join(made, 'catalogue.js'),
  `/** @type {string} */\nexport const text = ${JSON.stringify(catalogue)};\n`,
);

rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });
useGlue(small);
compile('esm', 'web', 'workerd', 'catalogue');
useGlue(fast);
compile('cjs', 'node', 'catalogue');
written('cjs/package.json', '{ "type": "commonjs" }\n');
// Node gets one instance and one set of classes, whether it imports or requires.
const names = Object.keys(createRequire(import.meta.url)(resolve(out, 'cjs/node.js')));
written(
  'node.mjs',
  `import segel from './cjs/node.js';\nexport const { ${names.join(', ')} } = segel;\n`,
);
written('node.d.mts', "export * from './cjs/node.js';\n");
copyFileSync(join(small, 'segel_wasm_bg.wasm'), join(out, 'segel.wasm'));
copyFileSync(join(fast, 'segel_wasm_bg.wasm'), join(out, 'node.wasm'));
for (const file of ['LICENSE-MIT', 'LICENSE-APACHE']) {
  cpSync(join(root, file), join(out, file));
}
cpSync(join(here, 'README.md'), join(out, 'README.md'));
const { scripts, devDependencies, ...manifest } = JSON.parse(
  readFileSync(join(here, 'package.json'), 'utf8'),
);
written('package.json', JSON.stringify(manifest, null, 2) + '\n');
