// The browser host of the fault matrix: `node host.mjs PACKAGE` opens a page in Chromium that loads
// the package as it is and sends from there. A job a line in, what came out a line out.

import { createInterface } from 'node:readline';

import { open } from '../../node/browser.js';

const here = import.meta.dirname;
// The partners are of another origin than the page.
const policy =
  "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self' http://127.0.0.1:*";
const folders = { '': here, node: `${here}/../node`, segel: process.argv[2] };
const { page, close } = await open(folders, 'work', policy);
try {
  for await (const line of createInterface({ input: process.stdin })) {
    console.log(await page.evaluate((job) => globalThis.work(job), line));
  }
} finally {
  await close();
}
