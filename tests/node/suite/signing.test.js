// Prakerja's signature by itself.

import assert from 'node:assert/strict';
import { createHmac } from 'node:crypto';
import { test } from 'node:test';
import { CONFIG, NOW, prakerja, thrown } from './fixtures.js';

const path = '/api/v1/integration/tpm/submission/status';
const body = '{"redeem_code":"PRAT-ÜJ0","scope":"tpm"}';
const signing = { now: NOW, method: 'POST', path, body };
const message = `${CONFIG.client_code}${NOW}POST${path}${body}`;
const signature = createHmac('sha1', CONFIG.sign_key).update(message).digest('hex');

test('a signature is the HMAC that the partner asks for', () => {
  assert.equal(prakerja().sign(signing), signature);
  assert.equal(prakerja().sign({ ...signing, body: new TextEncoder().encode(body) }), signature);
  assert.equal(prakerja().sign({ ...signing, method: 'post' }), signature);
});

test('a signature is checked', () => {
  assert.equal(prakerja().verify({ ...signing, signature }), true);
  assert.equal(prakerja().verify({ ...signing, signature: signature.toUpperCase() }), false);
  assert.equal(prakerja().verify({ ...signing, authorization: 'Bearer x', signature }), false);
});

test('a wrong signature is explained', () => {
  const escaped = `${CONFIG.client_code}${NOW}POST${path}${body.replace('Ü', '\\u00dc')}`;
  const wrong = createHmac('sha1', CONFIG.sign_key).update(escaped).digest('hex');
  const diagnosis = prakerja().diagnose({ ...signing, signature: wrong });
  assert.equal(diagnosis.valid, false);
  assert.deepEqual(
    diagnosis.causes.map(({ cause }) => cause),
    ['body_unicode_escaped'],
  );
  assert.equal(diagnosis.message, message);
  assert.equal(diagnosis.expected, signature);
});

test('what cannot be signed is told', () => {
  const error = thrown(() => prakerja().sign({ ...signing, now: 1.5, method: 'FETCH', path: 'x' }));
  assert.deepEqual(
    error.violations.map((it) => [it.path, it.rule]),
    [
      ['/now', 'type'],
      ['/method', 'one_of'],
      ['/path', 'format'],
    ],
  );
});
