// Memory stays as it is, whether or not anything is disposed of.

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { test } from 'node:test';
import * as segel from 'segel';
import { catalogue } from 'segel/catalogue';
import { ANSWER, NOW, STATUS, prakerja, seekpass, thrown } from './fixtures.js';
import { isGone, memory } from './wasm-memory.js';

test('a call whose place was taken by a thousand others still reads its response', () => {
  const client = prakerja();
  const call = client.submissionStatus(STATUS, NOW);
  for (let other = 0; other < 3000; other++) {
    client.submissionStatus({ ...STATUS, redeem_code: `PRAT-${other}` }, NOW);
  }
  assert.equal(call.parse(200, {}, ANSWER).assignment.status, 'succeeded');
  assert.equal(call.parse(200, {}, new TextEncoder().encode(ANSWER)).feedback, null);
});

test('a client whose place was taken by a thousand others still prepares', () => {
  const client = prakerja();
  const { signature } = client.submissionStatus(STATUS, NOW).headers;
  for (let other = 0; other < 3000; other++) {
    prakerja({ sign_key: `other-${other}` });
  }
  assert.equal(client.submissionStatus(STATUS, NOW).headers.signature, signature);
  assert.deepEqual(client.validate('prakerja.submission_status', STATUS), []);
});

test('a client that is disposed of is of no use, and says so', () => {
  const client = prakerja();
  const call = client.submissionStatus(STATUS, NOW);
  client[Symbol.dispose]();
  client[Symbol.dispose]();
  assert.throws(() => client.submissionStatus(STATUS, NOW), /disposed/);
  assert.throws(() => client.validate('prakerja.submission_status', STATUS), /disposed/);
  assert.throws(() => client.sign({ now: NOW, method: 'GET', path: '/' }), /disposed/);
  assert.equal(call.parse(200, {}, ANSWER).assignment.status, 'succeeded');
});

test('a call that is disposed of makes itself anew', () => {
  const call = prakerja().submissionStatus(STATUS, NOW);
  call[Symbol.dispose]();
  assert.equal(call.parse(200, {}, ANSWER).assignment.status, 'succeeded');
});

const SECRETS = ['sign_key', 'access_token', 'client_secret', 'api_key'];

test('secrets are gone with a client and its calls', () => {
  for (const { name, partner, example } of catalogue.operations) {
    const config = { ...example.config };
    const given = SECRETS.filter((secret) => secret in config);
    for (const secret of given) {
      config[secret] = `planted-${secret}-${name}`;
    }
    const planted = given.map((secret) => config[secret]);
    const client = new segel[partner[0].toUpperCase() + partner.slice(1)](config);
    const calls = [1, 2].map(() => client.prepare(name, example.params, example.now));
    calls[0].parse(example.response.status, {}, example.response.body);
    thrown(() => calls[1].parse(500, {}, '<html>'));
    if (partner === 'prakerja') {
      client.diagnose({ now: NOW, method: 'GET', path: '/', signature: 'x' });
    }
    assert.ok(planted.every((secret) => memory().includes(secret)));
    calls[0][Symbol.dispose]();
    client[Symbol.dispose]();
    calls[1][Symbol.dispose]();
    for (const secret of planted) {
      assert.equal(memory().includes(secret), false, secret);
    }
  }
});

test('a config that is refused leaves no secret behind', () => {
  const sign_key = 'planted-in-a-bad-config';
  thrown(() => new segel.Prakerja({ sign_key, client_code: '字'.repeat(3000) }));
  assert.equal(memory().includes(sign_key), false);
});

test('params and bodies are gone with their call', () => {
  const client = prakerja();
  for (const size of [1, 100_000]) {
    const call = client.submissionStatus({ ...STATUS, redeem_code: 'PLANTED-CODE' }, NOW);
    const message = 'planted-message '.repeat(size);
    thrown(() => call.parse(400, {}, JSON.stringify({ success: false, message })));
    call[Symbol.dispose]();
    const scope = 'planted-scope '.repeat(size);
    thrown(() => client.submissionStatus({ ...STATUS, scope }, NOW));
    for (const planted of ['PLANTED-CODE', 'planted-message', 'planted-scope']) {
      assert.equal(memory().includes(planted), false, planted);
    }
  }
});

test('a call reads its response as long as it is there, its client or not', () => {
  const sign_key = 'planted-for-a-late-reply';
  const client = prakerja({ sign_key });
  const call = client.submissionStatus(STATUS, NOW);
  client[Symbol.dispose]();
  const others = prakerja();
  for (let other = 0; other < 3000; other++) {
    others.submissionStatus(STATUS, NOW);
  }
  assert.equal(memory().includes(sign_key), false);
  assert.equal(call.parse(200, {}, ANSWER).assignment.status, 'succeeded');
  assert.throws(() => client.submissionStatus(STATUS, NOW), /disposed/);
  call[Symbol.dispose]();
  assert.equal(memory().includes(sign_key), false);
});

test('secrets of what is forgotten go with it', { timeout: 60_000 }, async () => {
  const sign_key = 'planted-and-forgotten';
  const use = (...keep) => {
    const client = prakerja({ sign_key });
    client.submissionStatus(STATUS, NOW).parse(200, {}, ANSWER);
    client.validate('prakerja.submission_status', STATUS);
    keep.push(client.submissionStatus(STATUS, NOW));
    return keep;
  };
  let kept = use();
  assert.equal(await isGone(sign_key), false);
  assert.equal(kept[0].parse(200, {}, ANSWER).feedback, null);
  kept = undefined;
  assert.equal(await isGone(sign_key), true);
  const calls = (() => {
    const client = prakerja({ sign_key });
    const call = client.submissionStatus(STATUS, NOW);
    client[Symbol.dispose]();
    return [call];
  })();
  assert.equal(memory().includes(sign_key), true);
  calls.pop();
  assert.equal(await isGone(sign_key), true);
});

test(
  'a large call goes once it is forgotten, though its client stays',
  { timeout: 60_000 },
  async () => {
    const client = seekpass();
    const assets = Array.from({ length: 50_000 }, (_, n) => ({
      asset_id: `planted-asset-${n}`,
      asset_type: 'pdf',
    }));
    const education_items = [
      {
        ...catalogue.operations.find(({ name }) => name === 'seekpass.add_batch').example.params
          .education_items[0],
        assets,
      },
    ];
    const params = { credential_id: 'batch', education_items };
    const calls = [client.addBatch(params, NOW)];
    assert.ok(memory().includes('planted-asset-49999'));
    calls.pop();
    assert.equal(await isGone('planted-asset-49999'), true);
    assert.equal(client.validate('seekpass.submission_status', { id: 'a' }).length, 0);
  },
);

test('a million clients and calls in one go do not grow the memory', { timeout: 600_000 }, () => {
  const script = new URL('million.js', import.meta.url).pathname;
  const grown = JSON.parse(execFileSync(process.execPath, [script]));
  const LIMIT = 8 << 20;
  assert.ok(grown.wasm === 0, `WebAssembly grew by ${grown.wasm} bytes`);
  assert.ok(grown.heap < LIMIT, `JavaScript grew by ${grown.heap} bytes`);
});
