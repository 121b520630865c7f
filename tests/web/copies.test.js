// The request as programs: each is run, and sends what the page shows.

import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { createServer } from 'node:http';
import { after, test } from 'node:test';
import { promisify } from 'node:util';
import { eventually, visit } from './playground.js';

const execute = promisify(execFile);
const run = (program, words) => execute(program, words, { timeout: 60_000 });

/** How a copy is run. */
const RUNNERS = {
  curl: (code) => run('sh', ['-c', code]),
  PHP: (code) => run('php', ['-r', code.replace(/^<\?php/, '')]),
  Python: (code) => run('python3', ['-c', code]),
  fetch: (code) => run('node', ['--input-type=module', '-e', code]),
};

const received = [];
const server = createServer(async (request, response) => {
  const pieces = [];
  for await (const piece of request) {
    pieces.push(piece);
  }
  const { method, url, headers } = request;
  received.push({ method, url, headers, body: Buffer.concat(pieces) });
  response.end('diterima');
});
await new Promise((ready) => server.listen(0, '127.0.0.1', ready));
const partner = `http://127.0.0.1:${server.address().port}`;
after(() => server.closeAllConnections());
after(() => server.close());

/** Runs every copy of the request on the page. */
async function send(playground, body, forms = Object.keys(RUNNERS)) {
  const message = await playground.copied('HTTP');
  const [first, ...lines] = message.slice(0, message.indexOf('\n\n')).split('\n');
  const [method, url] = first.split(' ');
  for (const form of forms) {
    const { stdout } = await RUNNERS[form](await playground.copied(form));
    assert.match(stdout, /diterima/, form);
    const got = received.pop();
    assert.equal(got.method, method, form);
    assert.equal(got.url, url.slice(partner.length), form);
    assert.deepEqual(got.body, Buffer.from(body ?? (await playground.body())), form);
    for (const line of lines) {
      const [name, value] = line.split(': ');
      assert.equal(got.headers[name.toLowerCase()], value, form);
    }
  }
}

test('a signed body goes out to the byte', async () => {
  await visit('prakerja.submission_status', {}, async (playground) => {
    await playground.unfold();
    await playground.fill('/config/base_url', partner);
    await send(playground);
  });
});

test('a GET goes out without a body', async () => {
  await visit('pafi.kecukupan_skp', {}, async (playground) => {
    await playground.unfold();
    await playground.fill('/config/base_url', partner);
    await send(playground, '');
  });
});

const NASTY = '@{"a": "it\'s \\"$HOME\\" `id` \\\\ %s é 字 😀",\r\n\t"b":"<?php ?>\u2028"}\n';

test('a body that every language would escape goes out to the byte', async () => {
  await visit('prakerja.signed', {}, async (playground) => {
    await playground.unfold();
    await playground.fill('/config/base_url', partner);
    await playground.fill('/params/authorization', 'Payment to"k\'en$1');
    // A browser makes one character of CR LF in a text area.
    await playground.fill('/params/body', NASTY);
    await send(playground, NASTY.replaceAll('\r\n', '\n'));
  });
});

test('a path that clients would tidy goes out as it was signed', async () => {
  await visit('prakerja.signed', {}, async (playground) => {
    await playground.unfold();
    await playground.fill('/config/base_url', partner);
    await playground.fill('/params/path', '/a/../b/[1-3]/{x,y}?q="%2F"&r=\'$1\'');
    await send(playground, undefined, ['curl', 'PHP', 'Python']);
    await eventually.match(() => playground.copied('fetch'), /^\/\/ fetch would send another URL/);
  });
});

test('a host that is none is told to who copies for fetch, in both languages', async () => {
  await visit('prakerja.signed', {}, async (playground) => {
    const { page } = playground;
    await playground.unfold();
    for (const url of ['https://<host>/api', 'https://a^b', 'https://10.0.0.999']) {
      await playground.fill('/config/base_url', url);
      await eventually.match(() => playground.copied('fetch'), /^\/\/ fetch refuses this URL/);
      assert.ok((await playground.copied('fetch')).includes(`await fetch('${url}/`));
    }
    await playground.button('Indonesia').click();
    const shown = () => page.getByRole('tabpanel').innerText();
    await eventually.match(shown, /^\/\/ fetch menolak URL ini/);
    await playground.fill('/config/base_url', `${partner}/a/../b`);
    await eventually.match(shown, /^\/\/ fetch akan mengirim URL lain: http/);
  });
});

test('bytes that are no text go out as they are, however many', async () => {
  await visit('seekpass.upload_asset', {}, async (playground) => {
    await playground.fill('/params/url', `${partner}/unggah/1.pdf?X-Amz-Signature=3f1a`);
    for (const size of [300, 40_000]) {
      const bytes = Buffer.from(Array.from({ length: size }, (_, at) => (at * 7) % 256));
      const buffer = Buffer.concat([Buffer.from('%PDF-1.7\n'), bytes]);
      await playground
        .field('/params/content')
        .setInputFiles({ name: 'a.pdf', mimeType: 'application/pdf', buffer });
      await playground.page
        .getByText(`its body has ${buffer.length.toLocaleString('en')} bytes`)
        .waitFor();
      await send(playground, buffer);
    }
  });
});
