// The built page in a real browser.

import assert from 'node:assert/strict';
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import { launch, serve } from '../node/browser.js';

const root = join(import.meta.dirname, '../..');
export const target = join(root, process.env.CARGO_TARGET_DIR ?? 'target');
export const screenshots = join(target, 'screenshots/playground');
export const { operations } = JSON.parse(
  readFileSync(join(root, 'core/src/catalogue.json'), 'utf8'),
);

mkdirSync(screenshots, { recursive: true });
const browser = await launch();
// Not at the root: the page may be put anywhere. It brings its own policy.
const server = await serve({ 'some-folder': join(target, 'playground') }, "frame-ancestors 'none'");
export const address = `${server.url}/some-folder/index.html`;

after(async () => {
  await browser.close();
  await server.close();
});

/** Opens the page at an operation, does something there and sees that it went well. */
export async function visit(operation, { address: at = address, ...options }, use) {
  const context = await browser.newContext({
    viewport: { width: 1440, height: 1000 },
    locale: 'en-GB',
    permissions: ['clipboard-read', 'clipboard-write'],
    reducedMotion: 'reduce',
    ...options,
  });
  context.setDefaultTimeout(15_000);
  const page = await context.newPage();
  const [errors, requests] = [[], []];
  page.on('pageerror', (error) => errors.push(String(error)));
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  page.on('request', (request) => requests.push(request.url()));
  try {
    await page.goto(`${at}#${operation}`);
    await page.locator('#sealed').waitFor();
    await use(new Playground(page));
    assert.deepEqual(errors, []);
    const loaded = requests.filter((url) => !url.startsWith('data:'));
    assert.deepEqual(loaded, [at], 'the page loads nothing but itself');
  } finally {
    await context.close();
  }
}

/** `node:assert` on what the page comes to show: a file is read and an effect runs a moment later. */
export const eventually = Object.fromEntries(
  ['equal', 'match', 'deepEqual'].map((name) => [
    name,
    async (read, ...expected) => {
      const late = Date.now() + 15_000;
      for (;;) {
        const actual = await read();
        try {
          return assert[name](actual, ...expected);
        } catch (error) {
          if (Date.now() > late) {
            throw error;
          }
          await setTimeout(20);
        }
      }
    },
  ]),
);

/** What the tests do on the page. */
class Playground {
  constructor(page) {
    this.page = page;
  }

  /** Goes to another operation, as a visitor does. */
  async go(operation) {
    await this.page.locator(`nav a[href="#${operation}"]`).click();
    await this.page.waitForFunction((name) => document.title.startsWith(`${name} `), operation);
  }

  field(path) {
    return this.page.locator(`[id="${path}"]`);
  }

  button(name) {
    return this.page.getByRole('button', { name, exact: true });
  }

  violation(path) {
    return this.page.locator(`[id="${path}:violation"]`);
  }

  /** Fields that stand aside are there once these are open. */
  async unfold() {
    const closed = this.page.locator('details.aside:not([open]) > summary');
    while ((await closed.count()) > 0) {
      await closed.first().click();
    }
  }

  async fill(path, text) {
    await this.field(path).fill(text);
  }

  /** The request in one of its forms, as it is copied. */
  async copied(form) {
    await this.page.getByRole('tab', { name: form, exact: true }).click();
    await this.page.locator('.request').getByRole('button', { name: /^Cop/ }).click();
    return this.page.evaluate(() => navigator.clipboard.readText());
  }

  async body() {
    const message = await this.copied('HTTP');
    return message.slice(message.indexOf('\n\n') + 2);
  }

  /** Paths of all that is wrong. */
  async violations() {
    return this.page.locator('.violations li code').allInnerTexts();
  }

  async reading() {
    return this.page.locator('.reading').innerText();
  }

  async screenshot(name) {
    await this.page.screenshot({ path: join(screenshots, `${name}.png`), fullPage: true });
  }
}
