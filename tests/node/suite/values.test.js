// What JavaScript's values become.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { NOW, STATUS, prakerja, rules as rulesOf, seekpass, thrown } from './fixtures.js';

const rules = (params, config) =>
  rulesOf(thrown(() => prakerja(config).submissionStatus(params, NOW)));

test('undefined is not given, null neither', () => {
  const base_url = undefined;
  assert.equal(prakerja({ base_url }).submissionStatus(STATUS, NOW).method, 'POST');
  assert.equal(prakerja({ base_url: null }).submissionStatus(STATUS, NOW).method, 'POST');
  assert.deepEqual(rules({ ...STATUS, scope: undefined }), [['/params/scope', 'required']]);
  assert.deepEqual(rules({ ...STATUS, scope: null }), [['/params/scope', 'required']]);
});

test('a number that JSON does not know is no silent null', () => {
  for (const sequence of [NaN, Infinity, -Infinity]) {
    assert.deepEqual(rules({ ...STATUS, sequence }), [['/params/sequence', 'type']]);
  }
  const error = thrown(() => prakerja({ max_response_bytes: NaN, lang: 'id' }));
  assert.deepEqual(
    error.violations.map(({ path }) => path),
    ['/config/max_response_bytes'],
  );
  assert.match(error.message, /JSON; berikan/);
});

test('a BigInt is an integer', () => {
  assert.equal(prakerja().submissionStatus({ ...STATUS, sequence: 2n }, NOW).method, 'POST');
  assert.deepEqual(rules({ ...STATUS, sequence: 2n ** 80n }), [['/params/sequence', 'range']]);
});

test('half a surrogate pair is an encoding that is wrong', () => {
  assert.deepEqual(rules({ ...STATUS, redeem_code: 'PRAT\ud83d' }), [
    ['/params/redeem_code', 'encoding'],
  ]);
  assert.deepEqual(rules({ ...STATUS, redeem_code: '\udc00' }), [
    ['/params/redeem_code', 'encoding'],
  ]);
  assert.deepEqual(
    rules({ ...STATUS, 'x\ud83d': 1 }).map(([, rule]) => rule),
    ['unknown_field'],
  );
  const whole = {
    ...STATUS,
    notes: '\\ud83d 😀 null NaN',
    url_file: 'https://a.example/b',
  };
  const { body } = prakerja().submitFeedback(whole, NOW);
  assert.equal(JSON.parse(Buffer.from(body)).notes, whole.notes);
});

test('what has no JSON stands among the other violations, in its place', () => {
  assert.deepEqual(rules({ redeem_code: '\ud800', scope: 'x', sequence: NaN, more: NaN }), [
    ['/params/redeem_code', 'encoding'],
    ['/params/scope', 'one_of'],
    ['/params/sequence', 'type'],
    ['/params/more', 'unknown_field'],
  ]);
});

test('of what has no JSON inside a value that is wrong, nothing more is said', () => {
  const told = [['/params/scope', 'type']];
  for (const scope of [[NaN], ['tpm', { a: '\ud800' }], { a: { b: NaN } }, [[NaN], [NaN]]]) {
    assert.deepEqual(rules({ ...STATUS, scope }), told);
    const violations = prakerja().validate('prakerja.submission_status', { ...STATUS, scope });
    assert.deepEqual(rulesOf({ violations }), told);
  }
  assert.deepEqual(rules({ ...STATUS, sequence: { x: NaN }, scope: [NaN] }), [
    ['/params/scope', 'type'],
    ['/params/sequence', 'type'],
  ]);
  for (const more of [NaN, [NaN, NaN], { a: NaN, b: '\ud800' }]) {
    assert.deepEqual(rules({ ...STATUS, more, 'a/b~': more }), [
      ['/params/more', 'unknown_field'],
      ['/params/a~1b~0', 'unknown_field'],
    ]);
  }
  assert.deepEqual(rules({ ...STATUS, scop: 1, scope: { scop: NaN } }), [
    ['/params/scope', 'type'],
    ['/params/scop', 'unknown_field'],
  ]);
  assert.deepEqual(rules([NaN]), [['/params', 'type']]);
  const config = thrown(() => prakerja({ lang: [NaN], more: { a: NaN }, base_url: '\ud800' }));
  assert.deepEqual(rulesOf(config), [
    ['/config/base_url', 'encoding'],
    ['/config/lang', 'type'],
    ['/config/more', 'unknown_field'],
  ]);
});

test('what has no JSON is told in lists, each at its place', () => {
  const ids = (...given) =>
    rulesOf(thrown(() => seekpass().submissionStatuses({ ids: given }, NOW)));
  assert.deepEqual(ids('a', '\ud800', Infinity), [
    ['/params/ids/1', 'encoding'],
    ['/params/ids/2', 'type'],
  ]);
  assert.deepEqual(ids('a', [NaN]), [['/params/ids/1', 'type']]);
});

test('of an operation that is unknown, that alone is said', () => {
  for (const params of [{ x: NaN }, { x: [{ y: '\ud800' }] }, NaN, [NaN], undefined]) {
    const violations = prakerja().validate('padi.submit_umkm', params);
    assert.deepEqual(rulesOf({ violations }), [['/operation', 'unknown_operation']]);
    const error = thrown(() => prakerja().prepare('padi.submit_umkm', params, NOW));
    assert.deepEqual(rulesOf(error), [['/operation', 'unknown_operation']]);
  }
});

test('what holds itself, or is too deep, is too large', () => {
  const own = {};
  own.a = [own, own];
  assert.deepEqual(rules(own), [['/params', 'too_large']]);
  let deep = {};
  for (let level = 0; level < 100_000; level++) {
    deep = { deep };
  }
  assert.deepEqual(rules(deep), [['/params', 'too_large']]);
});

test('objects say themselves what they are', () => {
  const day = { toJSON: (name) => (name === 'scope' ? 'tpm' : 'no') };
  assert.equal(prakerja().submissionStatus({ ...STATUS, scope: day }, NOW).method, 'POST');
  const boxed = {
    ...STATUS,
    sequence: Object(2),
    scope: Object('tpm'),
    redeem_code: null,
  };
  assert.deepEqual(rules(boxed), [['/params/redeem_code', 'required']]);
  class Params {
    redeem_code = 'PRAT-UJ0EEQ';
    scope = 'tpm';
    sequence = 2;
    method() {}
  }
  assert.equal(prakerja().submissionStatus(new Params(), NOW).method, 'POST');
});

test("what a value throws is the caller's", () => {
  const failing = {
    toJSON: () => {
      throw new RangeError('mine');
    },
  };
  assert.throws(() => prakerja().submissionStatus({ scope: failing }, NOW), /mine/);
  const proxy = new Proxy(
    {},
    {
      ownKeys: () => {
        throw new RangeError('mine too');
      },
    },
  );
  assert.throws(() => prakerja().submissionStatus(proxy, NOW), /mine too/);
});

test('params that are no object are told so', () => {
  for (const [params, rule] of [
    [undefined, 'required'],
    [null, 'required'],
    [7, 'type'],
    ['x', 'type'],
    [[], 'type'],
    [Symbol('x'), 'required'],
    [() => 1, 'required'],
    [NaN, 'type'],
    ['\ud800', 'encoding'],
  ]) {
    assert.deepEqual(rules(params), [['/params', rule]], String(params));
  }
});

test('validate tells the same and throws nothing', () => {
  const violations = prakerja().validate('prakerja.submission_status', {
    ...STATUS,
    sequence: NaN,
  });
  assert.deepEqual(
    violations.map(({ path, rule }) => [path, rule]),
    [['/params/sequence', 'type']],
  );
  assert.deepEqual(
    prakerja()
      .validate('padi.submit_umkm', {})
      .map(({ rule }) => rule),
    ['unknown_operation'],
  );
});
