// Signatures, and those that do not match.

import assert from 'node:assert/strict';
import { createHmac } from 'node:crypto';
import { test } from 'node:test';
import { eventually, operations, visit } from './playground.js';

for (const { name } of operations.filter(({ partner }) => partner === 'prakerja')) {
  test(`${name}: the coloured parts are the text that the signature is made over`, async () => {
    await visit(name, {}, async ({ page }) => {
      const parts = await page.locator('.canonical .part').allTextContents();
      const names = await page.locator('.legend li').allTextContents();
      const message = (await page.locator('.canonical').textContent()) ?? '';
      assert.equal(parts.join(''), message);
      assert.equal(parts.length, names.length);
      assert.equal(parts[names.indexOf('timestamp')], '1698289216');
      assert.equal(parts[names.indexOf('method')], 'POST');
      assert.match(parts[names.indexOf('path')], /^\/api\/v1\/integration\//);
      assert.match(parts[names.indexOf('body')], /^\{.*\}$/);
      const signature = createHmac('sha1', 'my_sign_key').update(message).digest('hex');
      await eventually.equal(() => page.locator('.signature').textContent(), signature);
    });
  });
}

test('the authorization of a payment stands between path and body', async () => {
  await visit('prakerja.authorize_payment', {}, async ({ page }) => {
    await eventually.deepEqual(
      () => page.locator('.legend li').allTextContents(),
      ['client_code', 'timestamp', 'method', 'path', 'authorization', 'body'],
    );
    await eventually.equal(
      () => page.locator('.canonical .authorization').textContent(),
      'Payment token',
    );
  });
});

test('another signature is another seal', async () => {
  await visit('prakerja.submission_status', {}, async (playground) => {
    const seal = () => playground.page.locator('.stamp svg').innerHTML();
    const before = await seal();
    await playground.fill('/params/sequence', '3');
    assert.notEqual(await seal(), before);
    await playground.fill('/params/sequence', '2');
    await eventually.equal(seal, before);
  });
});

test('each mistake to try is explained', async () => {
  await visit('prakerja.submit_feedback', {}, async (playground) => {
    const diagnosis = playground.page.locator('.diagnosis');
    for (const [button, cause] of [
      ['Python’s spaces', 'body_spaced'],
      ['PHP’s slashes', 'body_slashes_escaped'],
      ['A second later', 'timestamp_differs'],
      ['Upper case', 'signature_upper_case'],
      ['SHA-256', 'signature_sha256'],
    ]) {
      await playground.button(button).click();
      await eventually.equal(() => diagnosis.locator('.causes code').first().innerText(), cause);
      await eventually.match(() => diagnosis.innerText(), /It should be\s+0824e096/);
    }
    await playground.screenshot('diagnosis');
  });
});

test('a signature of one’s own is compared and explained, in pairs too', async () => {
  await visit('prakerja.submission_status', {}, async (playground) => {
    const diagnosis = playground.page.locator('.diagnosis');
    await playground.fill('signature', '2f4a053904e378eac2bb76c5564876a715a5009b');
    await eventually.match(() => diagnosis.innerText(), /It is the right signature/);
    const path = '/api/v1/integration/tpm/submission/status';
    const body = '{"redeem_code": "PRAT-UJ0EEQ", "scope": "tpm", "sequence": 2}';
    const message = `my_client_code1698289216post${path}${body}`;
    await playground.fill(
      'signature',
      createHmac('sha1', 'my_sign_key').update(message).digest('hex'),
    );
    await eventually.deepEqual(
      () => diagnosis.locator('.causes code:first-child').allInnerTexts(),
      ['body_spaced', 'method_lower_case'],
    );
    await playground.fill('signature', '0'.repeat(40));
    await eventually.match(() => diagnosis.innerText(), /None of the known mistakes/);
  });
});

test('partners that do not sign have no diagnosis, and say by what they know the caller', async () => {
  for (const [name, words] of [
    ['pafi.token', /client_secret/],
    ['pafi.kecukupan_skp', /the header Authorization/],
    ['padi.list_umkm', /the header x-api-key/],
    ['seekpass.upload_asset', /The URL carries its own permission/],
    ['middleware.request_out', /the header Authorization/],
  ]) {
    await visit(name, {}, async ({ page }) => {
      await eventually.equal(() => page.locator('.diagnosis').count(), 0);
      await eventually.match(() => page.locator('.proof').innerText(), words);
    });
  }
});
