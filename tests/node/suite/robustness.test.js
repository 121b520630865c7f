// A hundred thousand bad inputs, and the instance still answers.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { SegelError, byName } from 'segel';
import { catalogue } from 'segel/catalogue';
import { ANSWER, CONFIG, NOW, STATUS, prakerja } from './fixtures.js';

/** Reproducible chance: xorshift. */
function chance(seed) {
  let state = seed;
  return (below) => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) % below;
  };
}

const pick = chance(20231026);
const ODD = [
  undefined,
  null,
  true,
  0,
  -1,
  1.5,
  1e308,
  NaN,
  2n ** 70n,
  '',
  ' ',
  '\0',
  '\ud800',
  '😀'.repeat(99),
  'x'.repeat(5000),
  [],
  [[]],
  {},
  { a: { b: [null] } },
  new Uint8Array([255, 0]),
  () => 1,
  Symbol.iterator,
];
const PIECES = [
  '{',
  '}',
  '[',
  ']',
  '"',
  ':',
  ',',
  '\\',
  '\\u',
  'null',
  '1e9',
  '-',
  '\0',
  'é',
  '\ud800',
  ' ',
];

/** A text with a few pieces cut out and others put in. */
function spoiled(text) {
  let spoilt = text;
  for (let round = pick(4); round >= 0; round--) {
    const at = pick(spoilt.length + 1);
    spoilt = spoilt.slice(0, at) + PIECES[pick(PIECES.length)] + spoilt.slice(at + pick(3));
  }
  return spoilt;
}

const any = () => ODD[pick(ODD.length)];

/** An object with a member replaced by something odd. */
function odd(object) {
  const names = [...Object.keys(object), 'unknown'];
  return { ...object, [names[pick(names.length)]]: any() };
}

const SIGNER = ['sign', 'verify', 'diagnose'];
const SIGNED = {
  now: NOW,
  method: 'POST',
  path: '/a',
  body: '{}',
  authorization: 'x',
  signature: '',
};

test('a hundred thousand bad inputs, then a good one', { timeout: 600_000 }, () => {
  const client = prakerja();
  const { authorization: _, signature: __, ...signing } = SIGNED;
  const signature = client.sign(signing);
  const spelled = Object.fromEntries(
    Object.entries(SIGNED).map(([name, value]) => [name, JSON.stringify(value)]),
  );
  const call = client.submissionStatus(STATUS, NOW);
  const { operations } = catalogue;
  let failures = 0;
  const attempt = (work) => {
    try {
      work();
    } catch (error) {
      assert.ok(error instanceof SegelError, error.stack ?? String(error));
      failures++;
    }
  };
  for (let round = 0; round < 20_000; round++) {
    const { name, example } = operations[pick(operations.length)];
    const operation = JSON.stringify(name);
    const [config, params] = [example.config, example.params].map((it) => JSON.stringify(it));
    const now = String(NOW);
    attempt(() => client.submissionStatus(odd(STATUS), NOW));
    attempt(() => client.prepare(pick(2) ? spoiled(name) : any(), odd(STATUS), any()));
    attempt(() => client.validate(any(), any()));
    attempt(() => client[SIGNER[pick(SIGNER.length)]](odd(SIGNED)));
    attempt(() => call.parse(pick(700), {}, spoiled(ANSWER)));
    attempt(() => byName.prepare({ operation, config, params: spoiled(params), now }));
    attempt(() => byName.prepare(odd({ operation, config, params, now })));
    attempt(() => byName.verify(odd({ config: JSON.stringify(CONFIG), ...spelled })));
    attempt(() =>
      byName.prepare({
        operation,
        config: spoiled(config),
        params,
        now: spoiled(now),
      }),
    );
    attempt(() => {
      const body_base64 = spoiled(
        JSON.stringify(btoa(spoiled(ANSWER).replaceAll(/[^\0-\xff]/g, ''))),
      );
      const answer = {
        status: spoiled('200'),
        headers: [['Retry-After', spoiled('1')]],
        body_base64,
      };
      byName.parse({ operation, config, params, now }, answer);
    });
  }
  assert.ok(failures > 100_000, `only ${failures} failed`);
  assert.equal(call.parse(200, {}, ANSWER).assignment.status, 'succeeded');
  assert.equal(client.submissionStatus(STATUS, NOW).headers.timestamp, String(NOW));
  assert.equal(client.verify({ ...signing, signature }), true);
});
