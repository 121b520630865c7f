// What every consumer does: prepares, reads, and shows a mistake.

export function story({ Prakerja, SegelError }) {
  const config = { client_code: 'my_client_code', sign_key: 'my_sign_key' };
  const prakerja = new Prakerja(config);
  const params = { redeem_code: 'PRAT-UJ0EEQ', scope: 'tpm', sequence: 2 };
  const call = prakerja.submissionStatus(params, 1698289216);
  const assignment = { ...params, status: 2 };
  const reply = call.parse(200, {}, JSON.stringify({ success: true, data: { assignment } }));
  try {
    prakerja.submissionStatus({ ...params, sequence: 0 }, 1698289216);
  } catch (error) {
    if (error instanceof SegelError && error.kind === 'invalid') {
      const [{ path }] = error.violations;
      return [call.url, call.headers.signature, reply.assignment.status, path].join(' ');
    }
  }
  return 'nothing was refused';
}
