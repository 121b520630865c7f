// The browser host of the fault matrix: `node host.mjs PACKAGE` opens a page in Chromium that loads
// the package as it is and sends from there. A job a line in, what came out a line out.

import { createInterface } from 'node:readline';

import { launch, serve } from '../../node/browser.js';

const here = import.meta.dirname;
// The partners are of another origin than the page.
const policy =
  "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self' http://127.0.0.1:*";
const folders = { '': here, node: `${here}/../node`, segel: process.argv[2] };
const server = await serve(folders, policy);
const browser = await launch();
try {
  const page = await browser.newPage();
  page.on('pageerror', (error) => console.error(error));
  await page.goto(`${server.url}/index.html`);
  await page.waitForFunction(() => globalThis.work);
  for await (const line of createInterface({ input: process.stdin })) {
    console.log(await page.evaluate((job) => globalThis.work(job), line));
  }
} finally {
  await browser.close();
  await server.close();
}
