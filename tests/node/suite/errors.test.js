// What is thrown.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { InvalidError, RejectedError, SegelError, UnreadableError } from 'segel';
import { NOW, STATUS, prakerja, thrown } from './fixtures.js';

const call = () => prakerja().submissionStatus(STATUS, NOW);

test('every violation is told at once', () => {
  const error = thrown(() => prakerja().submissionStatus({ scope: 'x', sequence: 0, y: 1 }, 1));
  assert.ok(error instanceof InvalidError && error instanceof SegelError && error instanceof Error);
  assert.equal(error.kind, 'invalid');
  assert.equal(error.name, 'InvalidError');
  assert.deepEqual(
    error.violations.map(({ path, rule }) => [path, rule]),
    [
      ['/params/redeem_code', 'required'],
      ['/params/scope', 'one_of'],
      ['/params/sequence', 'range'],
      ['/params/y', 'unknown_field'],
      ['/now', 'range'],
    ],
  );
  assert.equal(error.message.split('\n').length, 5);
  assert.match(error.message, /^\/params\/redeem_code: .+ \(required\)$/m);
  assert.match(error.stack, /errors\.test\.js/);
});

test('a config is checked when the client is made', () => {
  const error = thrown(() => prakerja({ sign_key: 'my_sign_key\n', lang: 'id' }));
  assert.deepEqual(
    error.violations.map(({ path, rule }) => [path, rule]),
    [['/config/sign_key', 'whitespace']],
  );
  assert.match(error.message, /spasi/);
  for (const config of [undefined, null, 7, 'x', [], () => 1]) {
    assert.equal(
      thrown(() => prakerja.call(null, config) && new (prakerja().constructor)(config)).kind,
      'invalid',
    );
  }
});

test("a refusal tells the partner's words", () => {
  const body =
    '{"success":false,"code":"ERRTPM4062","message":"not found","errors":{"a":["b","c"]}}';
  const error = thrown(() => call().parse(400, {}, body));
  assert.ok(error instanceof RejectedError && error instanceof SegelError);
  assert.deepEqual(
    [error.kind, error.name, error.status, error.code, error.reason, error.text, error.retry],
    ['rejected', 'RejectedError', 400, 'ERRTPM4062', 'not_found', 'not found', 'never'],
  );
  assert.match(error.message, /^the partner refused: not_found \(HTTP 400, ERRTPM4062\)/);
});

test('what the partner does not document is unreadable', () => {
  const error = thrown(() => call().parse(502, { 'retry-after': '4' }, '<html>nope'));
  assert.ok(error instanceof UnreadableError && error instanceof SegelError);
  assert.deepEqual(JSON.parse(JSON.stringify(error)), {
    kind: 'unreadable',
    status: 502,
    problem: 'not_json',
    at: '0',
    excerpt: '<html>nope',
    retry: 'later',
    retry_after: 4,
  });
  assert.equal(error.at, '0');
});

test('as JSON an error is what all languages share', () => {
  const rejected = thrown(() => call().parse(401, {}, ''));
  assert.deepEqual(JSON.parse(JSON.stringify(rejected)), {
    kind: 'rejected',
    status: 401,
    code: null,
    reason: 'unauthenticated',
    text: null,
    retry: 'after_fix',
    fields: {},
  });
});

test('no instance of anything else is a SegelError', () => {
  for (const value of [new Error('x'), null, { kind: 'invalid' }, 7]) {
    assert.equal(value instanceof SegelError, false);
  }
});

test("the closed sets are the library's", () => {
  const read = (path) => readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8');
  const sets = read('core/src/error/sets.rs');
  const causes = read('core/src/prakerja/diagnose/mod.rs');
  for (const [name, source, module] of [
    ['Rule', sets, 'errors'],
    ['Reason', sets, 'errors'],
    ['Retry', sets, 'errors'],
    ['Problem', sets, 'errors'],
    ['Cause', causes, 'signing'],
  ]) {
    const declared = source.split(`pub enum ${name} {`)[1].split('\n    }')[0];
    const typed = read(`bindings/node/src/${module}.ts`).split(`export type ${name} =`)[1];
    assert.deepEqual(
      typed.split(';')[0].match(/(?<=')\w+(?=')/g),
      declared.match(/(?<== ")\w+(?=")/g),
      name,
    );
  }
});
