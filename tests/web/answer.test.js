// Reading a pasted response.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { eventually, operations, visit } from './playground.js';

test('the reply is shown member by member, with what it means', async () => {
  await visit('prakerja.submission_status', {}, async (playground) => {
    const reading = await playground.reading();
    assert.match(reading, /The partner did it/);
    assert.match(reading, /"succeeded"\s+2: submitted and accepted\./);
    assert.match(reading, /"not_submitted"\s+0: nothing was submitted\./);
  });
});

for (const { name, partner } of operations.filter(
  ({ partner }, at) => operations.findIndex((other) => other.partner === partner) === at,
)) {
  test(`what ${partner} says when it says no is a rejection`, async () => {
    await visit(name, {}, async (playground) => {
      await playground.button('The partner says no').click();
      await eventually.match(() => playground.reading(), /rejected\s+The partner said no/);
      await eventually.match(() => playground.reading(), /reason\s+\w+/);
      await eventually.match(() => playground.reading(), /retry\s+\w+/);
    });
  });
}

test('a code that Prakerja documents says what to do', async () => {
  await visit('prakerja.submission_status', {}, async (playground) => {
    await playground.button('The partner says no').click();
    const reading = await playground.reading();
    assert.match(reading, /ERRTPM4061/);
    assert.match(reading, /after_fix\s+Mend params or config first/);
  });
});

test('a page of a proxy is unreadable, and says to ask before repeating', async () => {
  await visit('prakerja.submit_feedback', {}, async (playground) => {
    await playground.button('A proxy’s page').click();
    const reading = await playground.reading();
    assert.match(reading, /unreadable/);
    assert.match(reading, /not_json/);
    assert.match(reading, /Wait 30 s/);
    assert.match(reading, /Ask first.*prakerja\.submission_status/s);
  });
});

test('a response that was cut is unreadable, and its excerpt shows no values', async () => {
  await visit('pafi.kecukupan_skp', {}, async (playground) => {
    await playground.button('Cut short').click();
    const reading = await playground.reading();
    assert.match(reading, /unreadable/);
    assert.doesNotMatch(reading, /3206021201960046/);
  });
});

test('what curl -i prints is taken apart', async () => {
  await visit('prakerja.submission_status', {}, async (playground) => {
    const pasted = 'HTTP/2 503 \r\nretry-after: 7\r\ncontent-type: text/html\r\n\r\n<html>';
    await playground.fill('body', pasted);
    await eventually.equal(() => playground.field('status').inputValue(), '503');
    await eventually.match(() => playground.field('headers').inputValue(), /retry-after: 7/);
    await eventually.equal(() => playground.field('body').inputValue(), '<html>');
    await eventually.match(() => playground.reading(), /Wait 7 s/);
  });
});

test('a status that is none is said to be none', async () => {
  await visit('prakerja.submission_status', {}, async (playground) => {
    for (const status of ['', '99', 'dua ratus']) {
      await playground.fill('status', status);
      await eventually.match(() => playground.reading(), /invalid.*\/response\/status/s, status);
    }
  });
});

test('a reply with lists and nested records is shown whole', async () => {
  await visit('padi.list_transactions', {}, async (playground) => {
    await eventually.match(() => playground.reading(), /transaksi_id/);
  });
  await visit('seekpass.add_batch', {}, async (playground) => {
    await eventually.match(() => playground.reading(), /asset_uploads[\s\S]*"asset-1"/);
  });
});

test('a response waits for its request', async () => {
  await visit('prakerja.submission_status', {}, async (playground) => {
    await playground.fill('/params/redeem_code', '');
    await eventually.match(() => playground.reading(), /Mend the form first/);
  });
});
