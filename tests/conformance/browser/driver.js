// The conformance driver of browsers: `node driver.js PACKAGE` opens a page in Chromium that loads
// the package as it is, without a bundler, and answers there.

import { open } from '../../node/browser.js';
import { serve as serveLines } from '../node/lines.js';

const here = import.meta.dirname;
const folders = { '': here, node: `${here}/../node`, segel: process.argv[2] };
const { page, close } = await open(folders, 'answer');
try {
  await serveLines((line) => page.evaluate((text) => globalThis.answer(text), line));
} finally {
  await close();
}
