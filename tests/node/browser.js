// A real browser, and a server on loopback that serves it a folder.

import { createServer } from 'node:http';
import { readFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { extname, join, normalize } from 'node:path';
import { chromium } from 'playwright-core';

const TYPES = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.json': 'application/json',
  '.wasm': 'application/wasm',
};

/** What a careful site allows: no inline scripts, no `eval`, WebAssembly alone. */
export const STRICT =
  "default-src 'none'; img-src data:; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'";

/** Starts Chromium, which dials nobody by itself. */
export function launch() {
  const places = [process.env.CHROMIUM, '/usr/bin/chromium', '/usr/bin/google-chrome'];
  const executablePath = places.find((place) => place !== undefined && existsSync(place));
  if (executablePath === undefined) {
    throw new Error('there is no Chromium; install it or say in CHROMIUM where it is');
  }
  return chromium.launch({ executablePath, args: ARGUMENTS });
}

const ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Serves files: `folders` maps the first part of a path to a folder. */
export async function serve(folders, policy = STRICT) {
  const server = createServer(async (request, response) => {
    const [, first, ...rest] = new URL(request.url, 'http://localhost').pathname.split('/');
    const folder = folders[first] ?? folders[''];
    const path = normalize(folder === folders[first] ? rest.join('/') : [first, ...rest].join('/'));
    try {
      const body = await readFile(join(folder, path || 'index.html'));
      response.setHeader('Content-Type', TYPES[extname(path || '.html')] ?? 'text/plain');
      response.setHeader('Content-Security-Policy', policy);
      response.end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise((ready) => server.listen(0, '127.0.0.1', ready));
  const url = `http://127.0.0.1:${server.address().port}`;
  return { url, close: () => new Promise((closed) => server.close(closed)) };
}

/** Serves folders and opens their first page, which is ready once it has `globalThis[name]`. */
export async function open(folders, name, policy) {
  const server = await serve(folders, policy);
  const browser = await launch();
  const page = await browser.newPage();
  page.on('pageerror', (error) => console.error(error));
  await page.goto(`${server.url}/index.html`);
  await page.waitForFunction((it) => globalThis[it], name);
  const close = async () => {
    await browser.close();
    await server.close();
  };
  return { page, close };
}
