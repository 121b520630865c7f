// Prakerja's signature by itself.

import assert from 'node:assert/strict';
import { createHmac } from 'node:crypto';
import { test } from 'node:test';
import { byName } from 'segel';
import { CONFIG, NOW, prakerja, rules, thrown } from './fixtures.js';

const path = '/api/v1/integration/tpm/submission/status';
const body = '{"redeem_code":"PRAT-ÜJ0","scope":"tpm"}';
const signing = { now: NOW, method: 'POST', path, body };
const message = `${CONFIG.client_code}${NOW}POST${path}${body}`;
const signature = createHmac('sha1', CONFIG.sign_key).update(message).digest('hex');

test('a signature is the HMAC that the partner asks for', () => {
  assert.equal(prakerja().sign(signing), signature);
  assert.equal(prakerja().sign({ ...signing, body: new TextEncoder().encode(body) }), signature);
  assert.equal(prakerja().sign({ ...signing, body: Buffer.from(body) }), signature);
  assert.equal(prakerja().sign({ ...signing, method: 'post' }), signature);
  assert.equal(prakerja().sign({ ...signing, authorization: null, signature: NaN }), signature);
  const bytes = Uint8Array.from([0x50, 0xff, 0xfe, 0]);
  const [start] = message.split(body);
  const hmac = createHmac('sha1', CONFIG.sign_key).update(start).update(bytes).digest('hex');
  for (const held of [bytes, bytes.buffer]) {
    assert.equal(prakerja().sign({ ...signing, body: held }), hmac);
  }
  const none = createHmac('sha1', CONFIG.sign_key).update(start).digest('hex');
  for (const absent of [undefined, null, '', new Uint8Array()]) {
    assert.equal(prakerja().sign({ ...signing, body: absent }), none);
  }
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
  assert.deepEqual(rules(error), [
    ['/now', 'type'],
    ['/method', 'one_of'],
    ['/path', 'format'],
  ]);
});

const FIELDS = ['now', 'method', 'path', 'body', 'authorization', 'signature'];
const pathOf = (field) => (field === 'body' ? '/body_base64' : `/${field}`);

test('what is missing is told, and all of it', () => {
  const client = prakerja();
  const missing = [
    ['/now', 'required'],
    ['/method', 'required'],
    ['/path', 'required'],
  ];
  assert.deepEqual(rules(thrown(() => client.sign({}))), missing);
  for (const absent of [undefined, null, Symbol('x'), () => 1]) {
    const fields = Object.fromEntries(FIELDS.map((field) => [field, absent]));
    for (const method of ['verify', 'diagnose']) {
      assert.deepEqual(rules(thrown(() => client[method](fields))), [
        ...missing,
        ['/signature', 'required'],
      ]);
    }
  }
});

test('what is of another type is told, and nothing is made of it', () => {
  const client = prakerja();
  for (const field of FIELDS) {
    const odd = [true, NaN, {}, [], ['POST'], [[1]], { a: NaN }];
    odd.push(
      field === 'now' ? String(NOW) : NOW,
      ...(field === 'body' ? [] : [Buffer.from('POST')]),
    );
    for (const value of odd) {
      const signed = { ...signing, signature, [field]: value };
      for (const method of field === 'signature' ? ['verify', 'diagnose'] : ['sign', 'verify']) {
        const error = thrown(() => client[method](signed));
        assert.deepEqual(rules(error), [[pathOf(field), 'type']], `${field} ${String(value)}`);
      }
    }
  }
});

test('half a surrogate pair is signed nowhere', () => {
  const half = '/a\ud800';
  for (const field of FIELDS.slice(1)) {
    const error = thrown(() => prakerja().verify({ ...signing, signature, [field]: half }));
    assert.deepEqual(rules(error), [[pathOf(field), 'encoding']]);
  }
});

test('by name, a value in place of its JSON is told', () => {
  const config = JSON.stringify(CONFIG);
  for (const [given, violations] of [
    [{ config, now: NOW, method: '"POST"', path: 5 }, [['/path', 'type']]],
    [{ config, now: NOW, method: {}, path: '"/"' }, [['/method', 'type']]],
    [{ config: CONFIG, now: String(NOW), method: '"POST"', path: '"/"' }, [['/config', 'type']]],
  ]) {
    assert.deepEqual(rules(thrown(() => byName.sign(given))), violations);
  }
  assert.equal(byName.members(7), undefined);
});

test('the config says in which language', () => {
  const error = thrown(() => prakerja({ lang: 'id' }).sign({ ...signing, now: NaN }));
  assert.match(error.message, /JSON; berikan/);
});
