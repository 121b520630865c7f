// Responses to try: what each partner says when it says no, and what comes of a network.

import type { Answer } from '../draft.ts';
import type { Operation } from '../operations.ts';

export interface Sample {
  readonly name: 'rejected' | 'proxy' | 'cut';
  readonly answer: Answer;
}

export function samplesOf({ partner, example }: Operation): readonly Sample[] {
  const { status, body } = example.response;
  const cut = { status: String(status), headers: '', body: body.slice(0, -2) };
  return [
    { name: 'rejected', answer: REJECTIONS[partner] ?? PROXY },
    { name: 'proxy', answer: PROXY },
    ...(body === '' ? [] : [{ name: 'cut', answer: cut } as const]),
  ];
}

const PROXY: Answer = {
  status: '502',
  headers: 'Retry-After: 30',
  body: '<html><head><title>502 Bad Gateway</title></head><body>nginx</body></html>',
};

const REJECTIONS: Readonly<Record<string, Answer>> = {
  prakerja: {
    status: '400',
    headers: '',
    body: '{"success":false,"code":"ERRTPM4061","message":"scope dan sequence tidak sesuai"}',
  },
  pafi: {
    status: '401',
    headers: '',
    body: '{"message":"Unauthenticated.","status_code":401}',
  },
  padi: {
    status: '200',
    headers: '',
    body: '{"status":"error","message":"data tidak lengkap"}',
  },
  seekpass: {
    status: '422',
    headers: '',
    body: '{"message":"invalid","errors":{"full_name":["is required","is too short"]}}',
  },
  middleware: {
    status: '200',
    headers: '',
    body: '{"Status":"success","Message":"Request on process / not available now","StatusCode":404}',
  },
};
