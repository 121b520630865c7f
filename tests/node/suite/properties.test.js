// What holds for every text and every secret: with other ones each time.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inspect } from 'node:util';
import { Middleware, Pafi } from 'segel';
import { NOW, thrown } from './fixtures.js';

const below = (end) => Math.floor(Math.random() * end);
const between = (start, end) => start + below(end - start);
const oneOf = (choices) => choices[below(choices.length)];
const many = (count, make) => Array.from({ length: count }, make);

const ASCII = [1, 0x80];
const RANGES = [
  ...many(4, () => ASCII),
  [0x80, 0x800],
  [0x800, 0xd800],
  [0xe000, 0x10000],
  [0x10000, 0x110000],
];

/** Any characters of Unicode but NUL, not all of them white space. */
function randomText() {
  const characters = many(below(41), () => String.fromCodePoint(between(...oneOf(RANGES))));
  characters.splice(below(characters.length + 1), 0, oneOf([...'aZ09']));
  return characters.join('');
}

/** As JSON may be written: `\u00e9` for what is not ASCII too. */
const escaped = (json) =>
  json.replace(
    /[\u007f-\uffff]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

test('a text comes through unchanged in both directions', () => {
  const url = 'https://middleware.example/request-out';
  const client = new Middleware({ url, access_token: 'token' });
  for (let round = 0; round < 2000; round++) {
    const [ticket_id, subject, subject_type, subject_identifier, message] = many(5, randomText);
    const params = { ticket_id, subject, subject_type, subject_identifier };
    const call = client.requestOut(params, NOW);
    const sent = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(call.body));
    assert.deepEqual(Object.values(sent), Object.values(params));
    const spelled = oneOf([String, escaped])(
      JSON.stringify({ ...sent, StatusCode: 200, Message: message }),
    );
    const reply = call.parse(200, {}, new TextEncoder().encode(spelled));
    assert.deepEqual({ ...reply, ...params, message }, { ...reply });
  }
});

const randomSecret = () => String.fromCharCode(...many(between(16, 41), () => between(0x21, 0x7f)));

/** No eight characters of a secret stand together. */
function assertSilent(texts, ...secrets) {
  for (const secret of secrets) {
    const stretches = many(secret.length - 7, (_, at) => secret.slice(at, at + 8));
    for (const text of texts) {
      const told = stretches.some((stretch) => text.includes(stretch));
      assert.ok(!told, `${secret} is shown: ${text}`);
    }
  }
}

const shown = (value) => [
  inspect(value, { showHidden: true, depth: Infinity }),
  String(value),
  JSON.stringify(value) ?? '',
  value.stack ?? '',
];

test('a secret is in nothing that is shown', () => {
  for (let round = 0; round < 500; round++) {
    const [client_secret, access_token] = many(2, randomSecret);
    const pafi = new Pafi({ client_id: '1', client_secret, access_token });
    const nik = String(between(1e15, 9e15));
    const member = pafi.kecukupanSkp({ nik }, NOW);
    const call = pafi.token({ scope: 'a' }, NOW);
    for (const thing of [pafi, member, call]) {
      assertSilent(shown(thing), client_secret, access_token);
      assert.ok(!shown(thing).join().includes(nik), nik);
    }
    const echo = JSON.stringify({
      message: `${client_secret} and ${access_token}`,
      errors: { [client_secret]: [access_token] },
    });
    const status = oneOf([200, 302, 400, 401, 422, 500]);
    const bad = { client_secret: `${client_secret}\0`, access_token: `${access_token}\n` };
    for (const mistake of [
      () => member.parse(status, {}, echo),
      () => call.parse(status, {}, `<p>${access_token}</p>${client_secret}`),
      () => new Pafi({ ...bad, base_url: 7 }),
      () => pafi.kecukupanSkp({ nik: [access_token] }, NOW),
    ]) {
      assertSilent(shown(thrown(mistake)), client_secret, access_token);
    }
  }
});
