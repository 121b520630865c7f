// Preparing and reading through the clients.

import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { runInNewContext } from 'node:vm';
import * as segel from 'segel';
import { catalogue } from 'segel/catalogue';
import { ANSWER, NOW, STATUS, pafi, prakerja, rules, seekpass, thrown } from './fixtures.js';

test('a request is signed as it is sent', () => {
  const call = prakerja({ sign_key: 'my_sign_key' }).submissionStatus(STATUS, NOW);
  const body = '{"redeem_code":"PRAT-UJ0EEQ","scope":"tpm","sequence":2}';
  assert.equal(call.method, 'POST');
  assert.equal(call.url, 'https://api.prakerja.go.id/api/v1/integration/tpm/submission/status');
  assert.deepEqual(Object.entries(call.headers), [
    ['Content-Type', 'application/json'],
    ['client_code', 'my_client_code'],
    ['signature', '2f4a053904e378eac2bb76c5564876a715a5009b'],
    ['timestamp', '1698289216'],
  ]);
  assert.equal(Buffer.from(call.body).toString(), body);
  assert.deepEqual(call.init, {
    method: 'POST',
    headers: call.headers,
    body,
    redirect: 'manual',
  });
});

test('fetch sends the very bytes', async () => {
  const notes = 'Bagus é 字 😀 "kutip" \\ /';
  const params = { ...STATUS, notes, url_file: 'https://lms.example.id/a.pdf' };
  const call = prakerja().submitFeedback(params, NOW);
  const request = new Request(call.url, call.init);
  assert.deepEqual(new Uint8Array(await request.arrayBuffer()), call.body);
  assert.equal(request.headers.get('content-type'), 'application/json');
});

test('a call without a body has none', () => {
  const call = pafi().kecukupanSkp({ nik: '3171234567890123' }, NOW);
  assert.equal(call.method, 'GET');
  assert.equal(call.body.length, 0);
  assert.equal('body' in call.init, false);
  assert.doesNotThrow(() => new Request(call.url, call.init));
});

test('bytes are sent as they are', async () => {
  const content = Uint8Array.from([0x25, 0x50, 0x44, 0x46, 0x2d, 0, 0xff, 0xfe, 0x80, 10, 10]);
  const url = 'https://uploads.example.com/a.pdf?X-Amz-Signature=3f1a';
  const call = seekpass().uploadAsset({ url, asset_type: 'pdf', content }, NOW);
  assert.equal(call.url, url);
  assert.deepEqual(call.body, content);
  assert.deepEqual(call.init.body, content);
  const base64 = Buffer.from(content).toString('base64');
  const same = seekpass().uploadAsset({ url, asset_type: 'pdf', content: base64 }, NOW);
  assert.deepEqual(same.body, content);
  const large = new Uint8Array(1_000_003).fill(0x81);
  large.set(content);
  const sent = seekpass().uploadAsset({ url, asset_type: 'pdf', content: large }, NOW).body;
  assert.equal(Buffer.compare(sent, large), 0);
});

test('a file is sent as it was read, whatever holds its bytes', () => {
  const url = 'https://uploads.example.com/a.pdf';
  const file = join(mkdtempSync(join(tmpdir(), 'segel-')), 'x.pdf');
  writeFileSync(file, Buffer.from([0x25, 0x50, 0x44, 0x46, 0x2d, 0, 0xff]));
  const content = readFileSync(file);
  const bytes = new Uint8Array(content);
  const foreign = runInNewContext('Uint8Array.from(bytes)', { bytes });
  for (const held of [content, bytes, bytes.buffer, foreign]) {
    const call = seekpass().uploadAsset({ url, asset_type: 'pdf', content: held }, NOW);
    assert.deepEqual(call.body, bytes);
  }
  const name = 'seekpass.upload_asset';
  assert.deepEqual(seekpass().validate(name, { url, asset_type: 'pdf', content }), []);
  for (const held of [
    new DataView(bytes.buffer),
    [...bytes],
    { [Symbol.toStringTag]: 'Uint8Array' },
  ]) {
    const error = thrown(() => seekpass().uploadAsset({ url, asset_type: 'pdf', content: held }));
    assert.deepEqual(rules(error), [['/params/content', 'type']]);
  }
});

test('every operation has its method, and every method its operation', () => {
  for (const { name, partner, example } of catalogue.operations) {
    const type = segel[partner[0].toUpperCase() + partner.slice(1)];
    const method = name.split('.')[1].replaceAll(/_(.)/g, (_, letter) => letter.toUpperCase());
    const client = new type(example.config);
    const call = client[method](example.params, example.now);
    const { method: verb, url, headers, body } = example.request;
    assert.deepEqual(
      [call.method, call.url, Object.entries(call.headers), Buffer.from(call.body).toString()],
      [verb, url, headers, body],
      name,
    );
    const { status, body: answer } = example.response;
    assert.deepEqual(call.parse(status, {}, answer), example.reply, name);
    assert.deepEqual(client.validate(name, example.params), [], name);
  }
  const own = ['constructor', 'prepare', 'validate', 'sign', 'verify', 'diagnose'];
  for (const type of [segel.Prakerja, segel.Pafi, segel.Padi, segel.Seekpass, segel.Middleware]) {
    const methods = Object.getOwnPropertyNames(type.prototype).filter((it) => !own.includes(it));
    const partner = type.name.toLowerCase();
    const names = catalogue.operations.filter((it) => it.partner === partner);
    assert.equal(methods.length, names.length, partner);
  }
});

test('now is the clock if it is not given', () => {
  const before = Math.floor(Date.now() / 1000);
  const { timestamp } = prakerja().submissionStatus(STATUS).headers;
  assert.ok(Number(timestamp) >= before && Number(timestamp) <= Date.now() / 1000);
});

test('now is a whole number', () => {
  for (const [now, rule] of [
    [NOW + 0.5, 'type'],
    [NaN, 'type'],
    [Infinity, 'type'],
    [-1, 'range'],
    [1e300, 'range'],
    [Date.now(), 'range'],
    [null, 'required'],
    ['1698289216', 'type'],
    [new Date(), 'type'],
    [{}, 'type'],
    [new Uint8Array(), 'type'],
    [2n ** 80n, 'range'],
    [Symbol('x'), 'required'],
  ]) {
    const error = thrown(() => prakerja().submissionStatus(STATUS, now));
    assert.deepEqual(rules(error), [['/now', rule]], String(now));
  }
  for (const now of [BigInt(NOW), Object(NOW)]) {
    const { timestamp } = prakerja().submissionStatus(STATUS, now).headers;
    assert.equal(timestamp, String(NOW));
  }
});

test('an operation is a text', () => {
  for (const [operation, rule] of [
    [undefined, 'required'],
    [null, 'required'],
    [7, 'type'],
    [NaN, 'type'],
    [2n ** 70n, 'type'],
    [{}, 'type'],
    [['prakerja.submission_status'], 'type'],
    [new Uint8Array(9), 'type'],
    ['prakerja.submission', 'unknown_operation'],
    ['padi.submit_umkm', 'unknown_operation'],
  ]) {
    for (const now of [NOW, NaN]) {
      const error = thrown(() => prakerja().prepare(operation, { sequence: NaN }, now));
      assert.deepEqual(rules(error), [['/operation', rule]], String(operation));
    }
    const violations = prakerja().validate(operation, { sequence: NaN });
    assert.deepEqual(rules({ violations }), [['/operation', rule]], String(operation));
  }
  const boxed = Object('prakerja.submission_status');
  assert.equal(prakerja().prepare(boxed, STATUS, NOW).method, 'POST');
  const broken = thrown(() => prakerja().prepare(boxed, { ...STATUS, sequence: NaN }, NaN));
  assert.deepEqual(rules(broken), [
    ['/params/sequence', 'type'],
    ['/now', 'type'],
  ]);
});

test('a body is read from text, bytes and buffers, any number of times', () => {
  const call = prakerja().submissionStatus(STATUS, NOW);
  const expected = {
    assignment: {
      redeem_code: 'PRAT-UJ0EEQ',
      scope: 'tpm',
      sequence: 2,
      status: 'succeeded',
    },
    feedback: null,
  };
  const bytes = new TextEncoder().encode(ANSWER);
  for (const body of [ANSWER, bytes, bytes.buffer, Buffer.from(ANSWER), `\ufeff${ANSWER}`]) {
    assert.deepEqual(call.parse(200, {}, body), expected);
  }
});

test('texts and bytes of any size come through unchanged, in any order', () => {
  const FIELDS = { full_name: 'A', issuer_name: 'B', issue_date: '2024-04-30' };
  const batch = (microcredential_name) => ({
    credential_id: 'batch-1',
    microcredential_items: [
      { credential_id: 'a', fields: { ...FIELDS, microcredential_name }, assets: [] },
    ],
  });
  const client = seekpass();
  const SIZES = [10, 20_000, 21_850, 65_400, 65_536, 65_537, 200_000, 3];
  for (const size of [...SIZES, ...SIZES.toReversed()]) {
    for (const text of ['a', 'é', '字', '😀', 'aaaaaaaaaaaaaaaa字'].map((it) => it.repeat(size))) {
      const call = client.addBatch(batch(text), NOW);
      const [{ fields }] = JSON.parse(call.init.body).microcredential_items;
      assert.equal(fields.microcredential_name, text);
      const refusal = JSON.stringify({ message: text });
      for (const body of [refusal, Buffer.from(refusal)]) {
        assert.equal(thrown(() => call.parse(400, {}, body)).text, text);
      }
    }
  }
});

test('what a JSON parser made of a body is refused with a hint', () => {
  const call = prakerja().submissionStatus(STATUS, NOW);
  for (const body of [JSON.parse(ANSWER), null, undefined, 7, [1, 2]]) {
    assert.throws(() => call.parse(200, {}, body), {
      name: 'TypeError',
      message: /JSON parser/,
    });
  }
});

test('headers come in every form that clients have', () => {
  const call = prakerja().submissionStatus(STATUS, NOW);
  for (const headers of [
    new Headers({ 'Retry-After': '7' }),
    { 'retry-after': '7' },
    {
      'set-cookie': ['a', 'b'],
      'x-none': undefined,
      'retry-after': ['7', '9'],
    },
    [['Retry-After', '7']],
    new Map([['RETRY-AFTER', '7']]),
    [
      ['bad\0name', 'x'],
      ['Retry-After', '7'],
      ['Retry-After', '9'],
    ],
  ]) {
    assert.equal(thrown(() => call.parse(503, headers, '')).retry_after, 7);
  }
  assert.equal(thrown(() => call.parse(503, {}, '')).retry_after, undefined);
});

test('a response of fetch is read whole', async () => {
  const call = prakerja().submissionStatus(STATUS, NOW);
  const reply = await call.read(new Response(ANSWER));
  assert.equal(reply.assignment.status, 'succeeded');
  const refused = new Response('', {
    status: 503,
    headers: { 'Retry-After': '3' },
  });
  await assert.rejects(call.read(refused), {
    kind: 'rejected',
    retry: 'later',
    retry_after: 3,
  });
  const redirect = Response.error();
  Object.defineProperty(redirect, 'type', { value: 'opaqueredirect' });
  await assert.rejects(call.read(redirect), {
    kind: 'unreadable',
    problem: 'mismatch',
  });
});

test('a status that is none is refused', () => {
  const call = prakerja().submissionStatus(STATUS, NOW);
  for (const status of [0, 99, 600, 200.5, -200, 65736, NaN, 1e300, '200', 200n, null, undefined]) {
    const error = thrown(() => call.parse(status, {}, ANSWER));
    assert.deepEqual([error.kind, error.violations[0].path], ['invalid', '/response/status']);
  }
});

test('scopes of a batch', () => {
  const item = { credential_id: 'a', fields: {} };
  assert.deepEqual(
    segel.Seekpass.scopes({
      credential_id: 'x',
      microcredential_items: [item],
    }),
    ['write.microcredential'],
  );
  assert.deepEqual(segel.Seekpass.scopes({ credential_id: 'x' }), []);
});
