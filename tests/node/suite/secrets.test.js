// Nothing shows a secret.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { format, inspect } from 'node:util';
import { Prakerja } from 'segel';
import { CONFIG, NOW, STATUS, pafi, prakerja, seekpass, thrown } from './fixtures.js';

const SECRETS = [
  'my-very-secret-sign-key',
  'token-of-pafi',
  'token-of-seekpass',
  'X-Amz-Signature',
];
const NIK = '3171234567890123';

/** All the ways in which values are printed. */
function printed(value) {
  const options = { showHidden: true, depth: Infinity, getters: false };
  const cloned = (() => {
    try {
      return inspect(structuredClone(value), options);
    } catch (error) {
      return String(error);
    }
  })();
  return [
    inspect(value, options),
    format('%o %O %s %j', value, value, value, value),
    String(value),
    JSON.stringify(value),
    JSON.stringify(Object.getOwnPropertyDescriptors(value)),
    Object.entries({ ...value }).join(),
    cloned,
  ].join('\n');
}

test('clients and calls show none, however they are printed', () => {
  const url = 'https://uploads.example.com/a.pdf?X-Amz-Signature=3f1a';
  const content = new TextEncoder().encode('%PDF-1.7');
  for (const value of [
    prakerja(),
    prakerja().submissionStatus(STATUS, NOW),
    pafi(),
    pafi().kecukupanSkp({ nik: NIK }, NOW),
    seekpass().uploadAsset({ url, asset_type: 'pdf', content }, NOW),
    seekpass(),
  ]) {
    const text = printed(value);
    for (const secret of [...SECRETS, NIK, '2f4a05']) {
      assert.equal(text.includes(secret), false, `${secret} in ${text}`);
    }
  }
});

test('a call shows where it goes and the names of its headers', () => {
  assert.equal(
    inspect(prakerja().submissionStatus(STATUS, NOW)),
    'Call { POST api.prakerja.go.id, Content-Type, client_code, signature, timestamp }',
  );
});

test('errors show none', () => {
  const config = { ...CONFIG, sign_key: `${CONFIG.sign_key}\n` };
  const bad = thrown(() => new Prakerja(config));
  const body = `{"success":false,"message":"${CONFIG.sign_key} ${NIK}"}`;
  const refused = thrown(() => prakerja().submissionStatus(STATUS, NOW).parse(400, {}, body));
  const excerpt = thrown(() =>
    prakerja().submissionStatus(STATUS, NOW).parse(500, {}, body.slice(9)),
  );
  for (const error of [bad, refused, excerpt]) {
    const text = printed(error) + error.stack;
    for (const secret of [...SECRETS, NIK]) {
      assert.equal(text.includes(secret), false, `${secret} in ${text}`);
    }
  }
});
