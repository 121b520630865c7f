// An assignment on its way: handed in, asked for, accepted; then a signature that goes wrong, and
// why.

import { Prakerja } from 'segel';
import * as show from '../show.js';

export async function story(url) {
  show.partner('Prakerja');
  const prakerja = new Prakerja({
    client_code: 'my_client_code',
    sign_key: 'my_sign_key',
    base_url: url,
  });
  const which = { redeem_code: 'PRAT-UJ0EEQ', scope: 'tpm', sequence: 2 };
  const assignment = { ...which, url_file: 'https://lms.example.id/files/tugas-2.pdf' };

  show.title('A participant hands in an assignment');
  const handedIn = prakerja.submitAssignment(assignment);
  show.request(handedIn);
  show.value('signature', handedIn.headers.signature);
  show.value('reply', await show.send(handedIn));

  for (const title of ['What became of it?', 'And a little later?']) {
    show.title(title);
    const asked = prakerja.submissionStatus(which);
    show.request(asked);
    const { assignment: submission } = await show.send(asked);
    show.value('status', submission.status);
  }

  show.title('A mistake: signed as PHP spells JSON, sent without the backslashes');
  const call = prakerja.submitAssignment(assignment);
  const { body, headers } = call.init;
  const signed = {
    now: Number(headers.timestamp),
    method: call.method,
    path: new URL(call.url).pathname,
    body,
  };
  const wrong = prakerja.sign({ ...signed, body: body.replaceAll('/', '\\/') });
  const init = { ...call.init, headers: { ...headers, signature: wrong } };
  show.failure(await show.refusal(call.read(await fetch(call.url, init))));
  for (const { cause, fix } of prakerja.diagnose({ ...signed, signature: wrong }).causes) {
    show.value(cause, fix);
  }
}
