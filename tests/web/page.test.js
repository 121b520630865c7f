// The page as a whole: what it may do, who can use it, how it looks.

import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { test } from 'node:test';
import { eventually, operations, target, visit } from './playground.js';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Everything that axe-core finds, best practices included. */
async function barriers({ page }) {
  await page.evaluate(axe);
  const { violations } = await page.evaluate(() => globalThis.axe.run());
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`);
}

const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };

test('it is one file', () => {
  assert.deepEqual(readdirSync(join(target, 'playground')), ['index.html']);
});

test('it works from a file, without a server', async () => {
  const address = `file://${join(target, 'playground/index.html')}`;
  await visit('prakerja.submission_status', { address }, async (playground) => {
    await eventually.match(() => playground.page.locator('.signature').textContent(), /^2f4a0539/);
  });
});

test('the browser forbids it every connection', async () => {
  await visit('prakerja.submission_status', {}, async ({ page }) => {
    const policy = await page
      .locator('meta[http-equiv=Content-Security-Policy]')
      .getAttribute('content');
    assert.match(
      policy,
      /^default-src 'none'; script-src 'sha256-[^']+' 'wasm-unsafe-eval'; style-src 'sha256-/,
    );
    assert.doesNotMatch(policy, /connect-src|unsafe-inline|'self'|https?:/);
  });
});

test('nothing that was typed is kept, but language and theme are', async () => {
  await visit('prakerja.submission_status', {}, async (playground) => {
    const { page } = playground;
    await playground.fill('/config/sign_key', 'rahasia');
    await playground.button('Indonesia').click();
    await playground.button('Gelap').click();
    const kept = await page.evaluate(() => ({
      ...localStorage,
      session: sessionStorage.length,
      cookie: document.cookie,
    }));
    assert.deepEqual(kept, {
      'segel.language': 'id',
      'segel.theme': 'dark',
      session: 0,
      cookie: '',
    });
  });
});

test('it speaks Indonesian to who reads it, the core included', async () => {
  await visit('prakerja.submission_status', { locale: 'id-ID' }, async (playground) => {
    const { page } = playground;
    await eventually.equal(() => page.locator('html').getAttribute('lang'), 'id');
    await eventually.match(() => page.locator('h1').innerText(), /Segel permintaannya/);
    await eventually.match(
      () => page.locator('.form').first().innerText(),
      /Kode yang diterima peserta/,
    );
    await playground.fill('/params/redeem_code', '');
    await eventually.match(
      () => playground.violation('/params/redeem_code').innerText(),
      /isi|kosong|tidak/,
    );
    await playground.button('English').click();
    await eventually.match(() => page.locator('h1').innerText(), /Seal a request/);
    await eventually.match(
      () => playground.violation('/params/redeem_code').innerText(),
      /missing|empty|give/,
    );
  });
});

test('every sentence of the catalogue that a visitor sees is there in Indonesian', () => {
  const file = join(import.meta.dirname, '../../examples/web/src/words/catalogue.id.json');
  const indonesian = JSON.parse(readFileSync(file, 'utf8'));
  const shown = new Set(operations.flatMap(sentences));
  const missing = [...shown].filter((sentence) => !(sentence in indonesian));
  const stale = Object.keys(indonesian).filter((sentence) => !shown.has(sentence));
  assert.deepEqual({ missing, stale }, { missing: [], stale: [] });
});

/** What the page shows of an operation: of its fields, of the values they may have, how to ask. */
function sentences({ config, params, reply, ask_first: askFirst }) {
  const { lang: _, ...properties } = config.properties;
  const { Lang: __, ...definitions } = config.$defs ?? {};
  const schemas = [{ ...config, properties, $defs: definitions }, params, reply];
  return [...schemas.flatMap(described), ...(askFirst ? [askFirst] : [])];
}

function described(schema) {
  if (typeof schema !== 'object' || schema === null) {
    return [];
  }
  const own = [
    ...Object.values(schema.properties ?? {}),
    ...(schema.oneOf ?? []).filter((one) => 'const' in one),
  ];
  const below = Object.values(schema).flatMap((part) =>
    typeof part === 'object' ? described(part) : [],
  );
  return [...own.flatMap(({ description }) => description ?? []), ...below];
}

for (const colorScheme of ['light', 'dark']) {
  for (const [size, options] of [
    ['desk', {}],
    ['phone', PHONE],
  ]) {
    test(`nobody is kept out: ${colorScheme}, ${size}`, async () => {
      for (const name of [
        'prakerja.authorize_payment',
        'padi.submit_transaction',
        'seekpass.add_batch',
        'seekpass.upload_asset',
      ]) {
        await visit(name, { colorScheme, ...options }, async (playground) => {
          await eventually.deepEqual(() => barriers(playground), [], name);
          await playground.unfold();
          if (name === 'seekpass.add_batch') {
            await playground.button('Add digital_identity').click();
            await playground.button('Add career_history').click();
            await playground.button('Add universal_credential_items').click();
            await playground.unfold();
            await playground.button('Add credential_details').click();
          } else {
            await playground.fill(name === 'seekpass.upload_asset' ? '/params/url' : '/now', '');
            await playground.button('A proxy’s page').click();
          }
          await eventually.deepEqual(() => barriers(playground), [], `${name}, changed`);
        });
      }
      await visit('prakerja.submit_feedback', { colorScheme, ...options }, async (playground) => {
        await playground.button('The partner says no').click();
        await playground.button('Python’s spaces').click();
        await playground.page.getByRole('tab', { name: 'Python' }).click();
        await eventually.deepEqual(() => barriers(playground), []);
        await playground.screenshot(`${size}-${colorScheme}`);
      });
    });
  }
}

test('nothing is wider than a small phone', async () => {
  const viewport = { width: 320, height: 640 };
  await visit('prakerja.submission_status', { ...PHONE, viewport }, async (playground) => {
    for (const { name } of operations) {
      await playground.page.locator('.unfold').click();
      await playground.go(name);
      await playground.unfold();
      const [inner, outer] = await playground.page.evaluate(() => [
        document.documentElement.scrollWidth,
        document.documentElement.clientWidth,
      ]);
      assert.ok(inner <= outer, `${name}: ${inner} > ${outer}`);
    }
  });
});

test('a phone unfolds the operations and says at its foot how things stand', async () => {
  await visit('prakerja.submission_status', PHONE, async (playground) => {
    const { page } = playground;
    const state = page.locator('.state');
    await eventually.match(() => state.innerText(), /Sealed\s*2f4a0539/);
    await playground.fill('/params/redeem_code', '');
    await eventually.match(() => state.innerText(), /One thing to mend/);
    await state.click();
    await page.waitForFunction(
      () => document.querySelector('#sealed').getBoundingClientRect().top < innerHeight,
    );
    await page.getByRole('button', { name: /^Prakerja submission_status/ }).click();
    await page.getByRole('link', { name: 'request_out' }).click();
    await eventually.match(() => page.locator('h2').last().innerText(), /request_out/);
    await eventually.equal(
      () => page.getByRole('link', { name: 'request_out' }).isVisible(),
      false,
    );
  });
});

test('everything is reached with the keyboard alone', async () => {
  await visit('prakerja.submission_status', {}, async (playground) => {
    const { page } = playground;
    const focused = () =>
      page.evaluate(() => document.activeElement.textContent || document.activeElement.id);
    await page.keyboard.press('Tab');
    await eventually.equal(focused, 'Skip to the form');
    const seen = [];
    for (let at = 0; at < 80; at += 1) {
      await page.keyboard.press('Tab');
      seen.push(
        await page.evaluate(() => document.activeElement.id || document.activeElement.innerText),
      );
    }
    for (const stop of [
      'submission_status',
      '/params/scope',
      '/config/sign_key',
      '/now',
      'tab-HTTP',
      'request-panel',
      'status',
      'body',
      'signature',
    ]) {
      assert.ok(seen.includes(stop), `${stop} is not among ${seen}`);
    }
    await page.getByRole('tab', { name: 'HTTP' }).focus();
    for (const [key, form] of [
      ['ArrowRight', 'curl'],
      ['End', 'fetch'],
      ['ArrowRight', 'HTTP'],
      ['ArrowLeft', 'fetch'],
      ['Home', 'HTTP'],
    ]) {
      await page.keyboard.press(key);
      await eventually.equal(focused, form);
      await eventually.equal(
        () => page.getByRole('tab', { name: form }).getAttribute('aria-selected'),
        'true',
      );
    }
  });
});

test('who goes to another operation is led to its heading, and told of changes', async () => {
  await visit('prakerja.submission_status', {}, async (playground) => {
    const { page } = playground;
    await page.getByRole('link', { name: 'redeem_reset' }).click();
    await eventually.equal(() => page.evaluate(() => document.activeElement.tagName), 'H2');
    await eventually.equal(() => page.title(), 'prakerja.redeem_reset · Segel');
    await playground.fill('/params/redeem_code', 'LAIN');
    await page
      .getByRole('status')
      .filter({ hasText: 'One thing to mend' })
      .waitFor({ state: 'attached' });
    await playground.fill('/params/redeem_code', 'PRAT-1');
    await playground.copied('curl');
    await page
      .getByRole('status')
      .filter({ hasText: /copied|Sealed/ })
      .waitFor({ state: 'attached' });
  });
});

test('an address that names no operation shows the first', async () => {
  await visit('tidak.ada', {}, async ({ page }) => {
    await eventually.match(() => page.locator('main h2').innerText(), /submission_status/);
  });
});

test('the theme follows the system until one is chosen', async () => {
  await visit('prakerja.submission_status', { colorScheme: 'dark' }, async (playground) => {
    const { page } = playground;
    const colour = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    const becomes = (wanted, is) =>
      page.waitForFunction(
        ([wanted, is]) => (getComputedStyle(document.body).backgroundColor === wanted) === is,
        [wanted, is],
      );
    const dark = await colour();
    await playground.button('Dark').click();
    await becomes(dark, false);
    const light = await colour();
    await page.emulateMedia({ colorScheme: 'light' });
    await eventually.equal(colour, light);
    await playground.button('Dark').click();
    await becomes(dark, true);
  });
});
