// The conformance driver of browsers: `node driver.js PACKAGE` opens a page in Chromium that loads
// the package as it is, without a bundler, and answers there.

import { launch, serve } from '../../node/browser.js';
import { serve as serveLines } from '../node/lines.js';

const here = import.meta.dirname;
const server = await serve({
  '': here,
  node: `${here}/../node`,
  segel: process.argv[2],
});
const browser = await launch();
try {
  const page = await browser.newPage();
  page.on('pageerror', (error) => console.error(error));
  await page.goto(`${server.url}/index.html`);
  await page.waitForFunction(() => globalThis.answer);
  await serveLines((line) => page.evaluate((text) => globalThis.answer(text), line));
} finally {
  await browser.close();
  await server.close();
}
