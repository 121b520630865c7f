// The examples, against the sandbox whose address is in the environment as SANDBOX. SEGEL_PROJECTS
// is the folder to run them in.

import assert from 'node:assert/strict';
import { execFile, spawn } from 'node:child_process';
import { cpSync, mkdirSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { promisify } from 'node:util';
import { build } from 'vite';
import { Seekpass } from 'segel';
import { launch, serve } from './browser.js';

const here = import.meta.dirname;
const { SANDBOX: sandbox, SEGEL_PROJECTS: projects } = process.env;

/** An example where it finds what it needs. */
function project(name) {
  const folder = join(projects, `example-${name}`);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(projects, { recursive: true });
  cpSync(join(here, '../../examples', name), folder, { recursive: true });
  symlinkSync(join(here, 'node_modules'), join(folder, 'node_modules'));
  return folder;
}

test('the stories are told to their end', async () => {
  const { stdout } = await promisify(execFile)('node', ['tell.js', sandbox], {
    cwd: project('node'),
  });
  assert.match(stdout, /body_slashes_escaped/);
  assert.match(stdout, /\/params\/certificate_tkdn/);
  assert.match(stdout, /uploaded batch-1-b-asset/);
  assert.match(stdout, /The same ticket again\n.*data/s);
});

test('the service tells its callers whose fault it is', async () => {
  const env = { ...process.env, PRAKERJA: sandbox, PORT: '0' };
  const server = spawn('node', ['server.js'], { cwd: project('node'), env });
  try {
    const [greeting] = await server.stdout.setEncoding('utf8').take(1).toArray();
    const ask = async (body) => {
      const url = `${greeting.trim().split(' ').pop()}/submissions/status`;
      const response = await fetch(url, { method: 'POST', body });
      return [response.status, response.headers.get('content-type'), await response.text()];
    };
    const known = JSON.stringify({ redeem_code: 'PRAT-NODE01', scope: 'tpm', sequence: 2 });
    const [status, type, text] = await ask(known);
    assert.deepEqual([status, type], [200, 'application/json']);
    assert.equal(JSON.parse(text).assignment.status, 'not_submitted');
    const [invalid, , violations] = await ask('{"scope":"tpm"}');
    assert.equal(invalid, 422);
    assert.deepEqual(
      JSON.parse(violations).violations.map(({ path }) => path),
      ['/params/redeem_code', '/params/sequence'],
    );
    assert.equal((await ask('{'))[0], 400);
  } finally {
    server.kill();
  }
});

test('a page uploads a real file to a presigned URL', async (t) => {
  const root = project('browser');
  await build({ root, logLevel: 'error' });
  const policy = `default-src 'none'; img-src data:; style-src 'self'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self' ${sandbox}`;
  const server = await serve({ '': join(root, 'dist') }, policy);
  const browser = await launch();
  t.after(async () => {
    await browser.close();
    await server.close();
  });
  const presigned = await presign();
  const page = await browser.newPage();
  await page.goto(`${server.url}/index.html`);
  const upload = async (name, content) => {
    await page.getByLabel('Presigned URL').fill(presigned);
    await page
      .getByLabel('File')
      .setInputFiles({ name, mimeType: '', buffer: Buffer.from(content) });
    await page.getByRole('button', { name: 'Upload', exact: true }).click();
    await page.waitForFunction(() => document.querySelector('output').dataset.kind);
    const { kind, text } = await page.evaluate(() => {
      const { dataset, textContent } = document.querySelector('output');
      return { kind: dataset.kind, text: textContent };
    });
    return [kind, text];
  };
  const [kind, text] = await upload('certificate.pdf', '\x89PNG');
  assert.equal(kind, 'invalid');
  assert.match(text, /\/params\/content/);
  assert.deepEqual(await upload('certificate.pdf', `%PDF-1.7\n${'\xff\0'.repeat(99_999)}`), [
    'done',
    'certificate.pdf is there.',
  ]);
});

/** A presigned URL, as a server gets it from SEEK Pass. */
async function presign() {
  const send = async (call) => call.read(await fetch(call.url, call.init));
  const config = {
    base_url: sandbox,
    client_id: 'seekpass-client',
    client_secret: 'seekpass-secret',
  };
  const assets = [{ asset_id: 'page-asset', asset_type: 'pdf' }];
  const fields = {
    full_name: 'Siti Rahma',
    issuer_name: 'Lembaga Pelatihan Contoh',
    microcredential_name: 'AI Essentials',
    issue_date: '2024-04-30',
  };
  const batch = {
    credential_id: 'batch-page',
    microcredential_items: [{ credential_id: 'page', fields, assets }],
  };
  const { access_token } = await send(
    new Seekpass(config).token({ scopes: Seekpass.scopes(batch) }),
  );
  const { asset_uploads } = await send(new Seekpass({ ...config, access_token }).addBatch(batch));
  return asset_uploads[0].url;
}
