// Filling in the form.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { eventually, visit } from './playground.js';

test('a violation stands at its field as one types, and goes when it is mended', async () => {
  await visit('prakerja.submission_status', {}, async (playground) => {
    const { page } = playground;
    await playground.fill('/params/sequence', '1000');
    await eventually.match(() => playground.violation('/params/sequence').innerText(), /999/);
    await eventually.match(() => page.locator('#sealed').innerText(), /Not sealed yet/);
    await playground.fill('/params/sequence', '999');
    await eventually.deepEqual(() => playground.violations(), ['/params/sequence']);
    await playground.field('/params/scope').selectOption('uk');
    await eventually.equal(() => playground.violation('/params/sequence').innerText(), '');
    await eventually.equal(
      () => playground.body(),
      '{"redeem_code":"PRAT-UJ0EEQ","scope":"uk","sequence":999}',
    );
  });
});

test('the list of what is wrong leads to the field, also to one that stands aside', async () => {
  await visit('prakerja.submission_status', {}, async (playground) => {
    const { page } = playground;
    await playground.unfold();
    await playground.fill('/config/base_url', 'ftp://h');
    await playground.fill('/params/redeem_code', '');
    await eventually.deepEqual(
      () => playground.violations(),
      ['/config/base_url', '/params/redeem_code'],
    );
    for (const path of await playground.violations()) {
      await page.locator('.violations button', { hasText: path }).click();
      await eventually.equal(() => page.evaluate(() => document.activeElement.id), path);
    }
  });
});

test('numbers keep the spelling that was typed, and what is none is a violation', async () => {
  await visit('prakerja.send_otp', {}, async (playground) => {
    await playground.fill('/params/amount', '15e3');
    await eventually.match(() => playground.body(), /"amount":15000}$/);
    await playground.fill('/params/amount', '9007199254740993');
    await eventually.match(() => playground.violation('/params/amount').innerText(), /\S/);
    await playground.fill('/params/amount', 'banyak');
    await eventually.match(() => playground.violation('/params/amount').innerText(), /\S/);
  });
});

test('a text that may be a number goes out as it was typed', async () => {
  await visit('padi.submit_transaction', {}, async (playground) => {
    await playground.fill('/params/tkdn', '52.50');
    await eventually.match(() => playground.body(), /"tkdn":"52.50"/);
    await playground.field('/params/kategori_project').selectOption('"200"');
    await eventually.match(() => playground.body(), /"kategori_project":"200"/);
    await playground.fill('/params/tanggal_invoice', '2021-02-30');
    await eventually.match(() => playground.violation('/params/tanggal_invoice').innerText(), /\S/);
  });
});

test('an optional object is added, filled and removed', async () => {
  await visit('padi.submit_transaction', {}, async (playground) => {
    await playground.unfold();
    await playground.button('Add reference').click();
    await playground.unfold();
    await playground.button('Add umkm').click();
    await playground.unfold();
    await playground.fill('/params/reference/umkm/uid', '124');
    await eventually.deepEqual(() => playground.violations(), ['/params/uid_umkm']);
    await playground.button('Remove reference').click();
    await eventually.deepEqual(() => playground.violations(), []);
  });
});

test('items are added and removed, with the focus where one goes on', async () => {
  await visit('seekpass.submission_statuses', {}, async (playground) => {
    const { page } = playground;
    const focused = () => page.evaluate(() => document.activeElement.id);
    await playground.button('Add ids').click();
    await eventually.equal(focused, '/params/ids/2');
    await page.keyboard.type('batch-1-education-1');
    await eventually.deepEqual(() => playground.violations(), ['/params/ids/2']);
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.type('tiga');
    await eventually.equal(
      () => playground.body(),
      '{"ids":["batch-1-education-1","batch-1-micro-1","tiga"]}',
    );
    await playground.button('Remove ids 1').click();
    await eventually.equal(focused, '/params/ids:add');
    await eventually.equal(() => playground.body(), '{"ids":["batch-1-micro-1","tiga"]}');
    await playground.button('Remove ids 1').click();
    await playground.button('Remove ids 1').click();
    await eventually.deepEqual(() => playground.violations(), ['/params/ids']);
  });
});

test('a whole batch is put together: objects in lists in objects, nulls, details', async () => {
  await visit('seekpass.add_batch', {}, async (playground) => {
    const { page } = playground;
    const education = '/params/education_items/0';
    await playground.button('Remove education_items 1').click();
    await playground.unfold();

    await playground.button('Add digital_identity').click();
    await playground.unfold();
    await playground.fill('/params/digital_identity/credential_id', 'id-1');
    await playground.fill('/params/digital_identity/fields/full_name', 'Siti Rahma');
    await playground
      .field('/params/digital_identity/fields/identity_document_validity')
      .selectOption('"manual"');

    await playground.button('Add education_items').click();
    await playground.unfold();
    assert.ok((await playground.violations()).includes(`${education}/fields/full_name`));
    await playground.fill(`${education}/credential_id`, 'e-1');
    await playground.fill(`${education}/fields/full_name`, 'Siti Rahma');
    await playground.fill(`${education}/fields/education_provider`, 'Universitas Contoh');
    await playground.fill(`${education}/fields/course_name`, 'S1 Farmasi');
    await playground.field(`${education}/fields/awaiting_graduation`).selectOption('true');
    await playground.field(`${education}/fields/has_majors`).selectOption('true');
    await playground.button('Add majors').click();
    await page.keyboard.type('Farmakologi');
    await page.locator(`[id="${education}/fields/partner_chain"] .null input`).first().check();
    await playground.button('Add transcript').click();
    await playground.fill(`${education}/fields/transcript/overall/issuance_date`, '2024-01-31');
    await playground.button('Add subjects').click();
    const subject = `${education}/fields/transcript/subjects/0`;
    await playground.fill(`${subject}/name`, 'Kimia');
    await playground.fill(`${subject}/code`, 'K1');
    await playground.fill(`${subject}/grade`, 'A');
    await playground.fill(`${subject}/completion_date`, '2023');

    await playground.button('Add universal_credential_items').click();
    await playground.unfold();
    const universal = '/params/universal_credential_items/0';
    await playground.fill(`${universal}/credential_id`, 'u-1');
    await playground.fill(`${universal}/fields/full_name`, 'Siti Rahma');
    await playground.fill(`${universal}/fields/credential_name`, 'Anggota');
    await playground.fill(`${universal}/fields/issuer_name`, 'Perkumpulan');
    await playground.fill(`${universal}/fields/credential_sub_type`, 'membership');
    const detail = async (at, name, kind, value) => {
      await playground.button('Add credential_details').click();
      const row = page.getByRole('group', { name: `credential_details ${at}` });
      await row.getByLabel('name').fill(name);
      await row.getByLabel('kind').selectOption(kind);
      if (kind === 'yes_no') {
        await row.getByLabel('value').selectOption(value);
      } else if (kind !== 'null') {
        await row.getByLabel('value').fill(value);
      }
    };
    await detail(1, 'level', 'text', 'Madya');
    await detail(2, 'points', 'number', '12');
    await detail(3, 'active', 'yes_no', 'false');
    await detail(4, 'fields', 'texts', 'satu\ndua');
    await detail(5, 'none', 'null');

    await eventually.deepEqual(() => playground.violations(), []);
    assert.deepEqual(JSON.parse(await playground.body()), {
      credential_id: 'batch-1',
      digital_identity: {
        credential_id: 'id-1',
        fields: { full_name: 'Siti Rahma', identity_document_validity: 'manual' },
      },
      education_items: [
        {
          credential_id: 'e-1',
          fields: {
            full_name: 'Siti Rahma',
            education_provider: 'Universitas Contoh',
            course_name: 'S1 Farmasi',
            conferral_year: null,
            awaiting_graduation: true,
            has_majors: true,
            majors: ['Farmakologi'],
            transcript: {
              overall: { issuance_date: '2024-01-31' },
              subjects: [{ name: 'Kimia', code: 'K1', grade: 'A', completion_date: '2023' }],
            },
            partner_chain: null,
          },
        },
      ],
      universal_credential_items: [
        {
          credential_id: 'u-1',
          fields: {
            full_name: 'Siti Rahma',
            credential_name: 'Anggota',
            credential_sub_type: 'membership',
            issuer_name: 'Perkumpulan',
            credential_details: {
              level: 'Madya',
              points: 12,
              active: false,
              fields: ['satu', 'dua'],
              none: null,
            },
          },
        },
      ],
    });
    await playground.screenshot('batch');

    const repeated = page.getByRole('group', { name: 'credential_details 2' });
    await repeated.getByLabel('name').fill('level');
    await eventually.deepEqual(
      () => playground.violations(),
      [`${universal}/fields/credential_details/level`],
    );
  });
});

test('a file becomes the body, and one that is not what it says is refused', async () => {
  await visit('seekpass.upload_asset', {}, async (playground) => {
    const { page } = playground;
    const file = (name, buffer) =>
      playground.field('/params/content').setInputFiles({ name, mimeType: 'x/y', buffer });
    const png = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0xff, 0x00]);
    await file('gambar.png', png);
    await eventually.deepEqual(() => playground.violations(), ['/params/content']);
    await playground.field('/params/asset_type').selectOption('"png"');
    await eventually.deepEqual(() => playground.violations(), []);
    await eventually.match(
      () => page.locator('.form').first().innerText(),
      /gambar\.png: 10 bytes/,
    );
    await eventually.match(() => page.locator('.request').innerText(), /its body has 10 bytes/);
    await file('kosong.png', Buffer.alloc(0));
    await eventually.deepEqual(() => playground.violations(), ['/params/content']);
  });
});

test('the time is taken from the clock only when it is asked for', async () => {
  await visit('prakerja.submission_status', {}, async (playground) => {
    await eventually.equal(() => playground.field('/now').inputValue(), '1698289216');
    const before = Math.floor(Date.now() / 1000);
    await playground.button('Now').click();
    const now = Number(await playground.field('/now').inputValue());
    assert.ok(now >= before && now <= before + 60, String(now));
    await eventually.match(() => playground.copied('HTTP'), new RegExp(`timestamp: ${now}`));
    await playground.fill('/now', `${now}000`);
    await eventually.deepEqual(() => playground.violations(), ['/now']);
    await eventually.match(() => playground.violation('/now').innerText(), /\S/);
  });
});

test('a secret is hidden until it is asked for', async () => {
  await visit('prakerja.authorize_payment', {}, async (playground) => {
    for (const [path, name] of [
      ['/params/otp', 'otp'],
      ['/params/payment_token', 'payment_token'],
      ['/config/sign_key', 'sign_key'],
    ]) {
      const look = () =>
        playground.field(path).evaluate((input) => getComputedStyle(input).webkitTextSecurity);
      await eventually.equal(look, 'disc');
      await playground.button(`Show ${name}`).click();
      await eventually.equal(look, 'none');
    }
  });
});

test('what was typed outlives a visit to another operation, until it is reset', async () => {
  await visit('prakerja.submission_status', {}, async (playground) => {
    const { page } = playground;
    await playground.fill('/params/redeem_code', 'PRAT-LAIN');
    await playground.fill('/config/client_code', 'kode_saya');
    await page.getByRole('link', { name: 'redeem_commit' }).click();
    await eventually.equal(() => playground.field('/config/client_code').inputValue(), 'kode_saya');
    await eventually.equal(() => playground.field('/params/redeem_code').inputValue(), 'code');
    await page.goBack();
    await eventually.equal(() => playground.field('/params/redeem_code').inputValue(), 'PRAT-LAIN');
    await playground.button('Back to the example').click();
    await eventually.equal(
      () => playground.field('/params/redeem_code').inputValue(),
      'PRAT-UJ0EEQ',
    );
    await eventually.equal(
      () => playground.field('/config/client_code').inputValue(),
      'my_client_code',
    );
  });
});
