// Memory stays as it is, whether or not anything is disposed of.

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { test } from 'node:test';
import { ANSWER, NOW, STATUS, prakerja, thrown } from './fixtures.js';

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
  assert.equal(call.parse(200, {}, ANSWER).assignment.status, 'succeeded');
  call[Symbol.dispose]();
  assert.match(thrown(() => call.parse(200, {}, ANSWER)).message, /disposed/);
});

test('a call that is disposed of makes itself anew', () => {
  const call = prakerja().submissionStatus(STATUS, NOW);
  call[Symbol.dispose]();
  assert.equal(call.parse(200, {}, ANSWER).assignment.status, 'succeeded');
});

test('a million clients and calls in one go do not grow the memory', { timeout: 600_000 }, () => {
  const script = new URL('million.js', import.meta.url).pathname;
  const grown = JSON.parse(execFileSync(process.execPath, ['--expose-gc', script]));
  const LIMIT = 8 << 20;
  assert.ok(grown.wasm === 0, `WebAssembly grew by ${grown.wasm} bytes`);
  assert.ok(grown.heap < LIMIT, `JavaScript grew by ${grown.heap} bytes`);
});
