// What an editor must know; `tsc` alone reads this.

import {
  init,
  InvalidError,
  Prakerja,
  SegelError,
  Seekpass,
  type Problem,
  type Reason,
  type Rule,
  type Violation,
} from 'segel';
import { catalogue } from 'segel/catalogue';

/** What of Node's `Buffer` is not a `Uint8Array`'s; the project has none of Node's types. */
interface NodeBuffer extends Uint8Array {
  toJSON(): { type: string; data: number[] };
}

/** Fails to compile unless the two types are one. */
type Same<A, B> =
  (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
const same = <T extends true>(): T => true as T;

await init();
const prakerja = new Prakerja({ client_code: 'a', sign_key: 'b', lang: 'id' });
const params: Prakerja.SubmissionStatusParams = {
  redeem_code: 'A',
  scope: 'tpm',
  sequence: 1,
};
const call = prakerja.submissionStatus(params);
const response: Response = await fetch(call.url, call.init);
const reply: Prakerja.SubmissionStatusReply = await call.read(response);
const status: Prakerja.Status | undefined = reply.assignment?.status;
if (typeof status === 'object') {
  const other: number = status.other;
  console.log(other);
}
same<Same<ReturnType<typeof call.parse>, Prakerja.SubmissionStatusReply>>();

// By name the types are the same.
const named = prakerja.prepare('prakerja.redeem_status', {
  redeem_code: 'A',
  sequence: 1,
});
same<Same<ReturnType<typeof named.parse>, Prakerja.RedeemStatusReply>>();

try {
  call.parse(200, { 'retry-after': ['1'] }, new Uint8Array());
} catch (error) {
  if (error instanceof SegelError) {
    switch (error.kind) {
      case 'invalid': {
        const violations: readonly Violation[] = error.violations;
        const rule: Rule | undefined = violations[0]?.rule;
        console.log(rule);
        break;
      }
      case 'rejected': {
        const reason: Reason = error.reason;
        const after: number | undefined = error.retry_after;
        console.log(reason, after, error.code?.length, error.fields['a']?.[0]?.length);
        break;
      }
      case 'unreadable': {
        const problem: Problem = error.problem;
        console.log(problem, error.at?.length, error.excerpt.length);
        break;
      }
      default:
        same<Same<typeof error, never>>();
    }
    // @ts-expect-error not every kind has a status
    console.log(error.status);
  }
  if (error instanceof InvalidError) {
    same<Same<typeof error.kind, 'invalid'>>();
  }
}

{
  using client = new Seekpass({
    base_url: 'https://api.example.com',
    access_token: 't',
  });
  const file = new Uint8Array();
  client.uploadAsset({
    url: 'https://a.example/b',
    asset_type: 'pdf',
    content: file,
  });
  const bytes: ArrayBuffer = file.buffer;
  client.uploadAsset({ url: 'https://a.example/b', asset_type: 'pdf', content: bytes });
  prakerja.sign({ now: 1, method: 'POST', path: '/', body: bytes });
  const buffer: NodeBuffer = Object.assign(file, { toJSON: () => ({ type: 'Buffer', data: [0] }) });
  client.uploadAsset({ url: 'https://a.example/b', asset_type: 'pdf', content: buffer });
  // @ts-expect-error an operation of another partner
  client.prepare('prakerja.submission_status', params);
}

// @ts-expect-error a misspelt field
prakerja.submissionStatus({ ...params, redeemcode: 'A' });
// @ts-expect-error a value that is none of the partner's
prakerja.submissionStatus({ ...params, scope: 'other' });
// @ts-expect-error a field that is missing
prakerja.submissionStatus({ redeem_code: 'A', scope: 'tpm' });
// @ts-expect-error a key that is missing
new Prakerja({ client_code: 'a' });
// @ts-expect-error a body that a JSON parser made
call.parse(200, {}, { success: true });
// @ts-expect-error calls come from clients
new call.constructor();

same<Same<(typeof catalogue)['operations'][number]['name'], string>>();
