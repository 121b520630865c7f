// What a call costs in Node, as ratios to what is built in and checks nothing. The two sides of a
// ratio take turns, so that both meet the same weather, and the median of many turns counts.

import CryptoJS from 'crypto-js';
import { createHmac } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { Prakerja, Seekpass } from 'segel';

const NOW = 1698289216;
const TURNS = 41;

const config = { client_code: 'my_client_code', sign_key: 'my_sign_key' };
const prakerja = new Prakerja(config);
const feedback = {
  redeem_code: 'PRAT-UJ0EEQ',
  scope: 'tpm',
  sequence: 2,
  notes: 'Kerja bagus, lengkapi daftar pustaka. '.repeat(6).slice(0, 200),
  url_file: 'https://lms.example.id/files/feedback-2.pdf',
};
const PATH = '/api/v1/integration/tpm/feedback/submission';

/** The request as a program without Segel makes it. */
function byHand(hmac) {
  const body = JSON.stringify(feedback);
  const signature = hmac(`my_client_code${NOW}POST${PATH}${body}`);
  const headers = {
    'Content-Type': 'application/json',
    client_code: 'my_client_code',
    signature,
    timestamp: String(NOW),
  };
  return [
    `https://api.prakerja.go.id${PATH}`,
    { method: 'POST', headers, redirect: 'manual', body },
  ];
}

const withNode = () =>
  byHand((text) => createHmac('sha1', 'my_sign_key').update(text).digest('hex'));
/** As the partner's own sample does it. */
const withCryptoJs = () => byHand((text) => CryptoJS.HmacSHA1(text, 'my_sign_key').toString());
const withSegel = () => {
  const call = prakerja.submitFeedback(feedback, NOW);
  return [call.url, call.init];
};

const [expected, ...others] = [withNode(), withCryptoJs(), withSegel()].map((it) =>
  JSON.stringify(it),
);
if (others.some((it) => it !== expected)) {
  throw new Error(`the requests differ:\n${[expected, ...others].join('\n')}`);
}

const status = prakerja.submissionStatus(
  { redeem_code: 'PRAT-UJ0EEQ', scope: 'tpm', sequence: 2 },
  NOW,
);
const submission = { redeem_code: 'PRAT-UJ0EEQ', scope: 'tpm', sequence: 2, status: 2 };
const data = { assignment: submission, feedback: { ...submission, status: 0 } };
const answer = JSON.stringify({ success: true, message: 'OK', data });

const read = () => status.parse(200, {}, answer);

const seekpass = new Seekpass({ base_url: 'https://api.seekpass.example', access_token: 'token' });
const batch = {
  credential_id: 'batch-1',
  microcredential_items: Array.from({ length: 10_000 }, (_, n) => ({
    credential_id: `batch-1-${n}`,
    fields: {
      full_name: 'Siti Rahma',
      issuer_name: 'Lembaga Pelatihan Contoh',
      microcredential_name: `AI Essentials ${n}`,
      issue_date: '2024-04-30',
    },
    assets: [{ asset_id: `asset-${n}`, asset_type: 'pdf' }],
  })),
};

const fill = () => seekpass.addBatch(batch, NOW).init;

const ROWS = [
  ['submit_feedback, times crypto-js', () => ratio(withSegel, withCryptoJs, 500), 0.2],
  ['submit_feedback, times node:crypto', () => ratio(withSegel, withNode, 2000), 1],
  [
    'submission_status parse, times JSON.parse',
    () => ratio(read, () => JSON.parse(answer), 2000),
    3,
  ],
  [
    'add_batch of 10,000, times JSON.stringify',
    () => ratio(fill, () => JSON.stringify(batch), 1),
    4,
  ],
];

const rows = ROWS.map(([name, measure, goal]) => {
  const row = { name: `node ${name}`, value: measure(), unit: 'x', goal };
  console.log(row.name.padEnd(56), row.value.toFixed(2).padStart(9), 'x'.padEnd(12), `<= ${goal}`);
  return row;
});
const [, , flag, file] = process.argv;
if (flag === '--json') {
  writeFileSync(file, JSON.stringify(rows));
}

function ratio(one, other, calls) {
  const ratios = [];
  for (let turn = -9; turn < TURNS; turn++) {
    const value = time(one, calls) / time(other, calls);
    if (turn >= 0) {
      ratios.push(value);
    }
  }
  return ratios.sort((a, b) => a - b)[TURNS >> 1];
}

function time(work, calls) {
  const start = process.hrtime.bigint();
  for (let call = 0; call < calls; call++) {
    work();
  }
  return Number(process.hrtime.bigint() - start);
}
