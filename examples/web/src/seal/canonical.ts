// The text that Prakerja's signature is made over, cut into what it is put together from.

import { byName, type Call } from 'segel';
import { base64 } from '../base64.ts';
import type { Request } from '../draft.ts';
import type { Operation } from '../operations.ts';
import type { Language } from '../words/language.tsx';
import { configJson, nowJson } from './seal.ts';

export interface Part {
  readonly name: PartName;
  readonly text: string;
}

export const PARTS = [
  'client_code',
  'timestamp',
  'method',
  'path',
  'authorization',
  'body',
] as const;
export type PartName = (typeof PARTS)[number];

/** The signature of a call; none if its partner does not sign. */
export function signatureOf(call: Call<unknown>): string | undefined {
  return call.headers['signature'];
}

/** The text that was signed, part by part. */
export function canonicalParts(
  operation: Operation,
  draft: Request,
  call: Call<unknown>,
  language: Language,
): readonly Part[] {
  const { message } = diagnose(operation, draft, call, language, signatureOf(call) ?? '');
  const { client_code = '', timestamp = '', Authorization: authorization = '' } = call.headers;
  const texts = [client_code, timestamp, call.method, pathOf(call), authorization];
  const lengths = texts.map((text) => text.length);
  const parts: Part[] = [];
  let rest = message ?? '';
  for (const [at, name] of PARTS.entries()) {
    const text = rest.slice(0, lengths[at] ?? rest.length);
    rest = rest.slice(text.length);
    if (text !== '') {
      parts.push({ name, text });
    }
  }
  return parts;
}

/** Why a signature that somebody made for this very call is not the right one. */
export function diagnose(
  operation: Operation,
  draft: Request,
  call: Call<unknown>,
  language: Language,
  signature: string,
): ReturnType<typeof byName.diagnose> {
  return byName.diagnose({
    ...signing(operation, draft, call, language),
    signature: JSON.stringify(signature),
  });
}

/** What the signature of a call is made over, as the core takes it. */
export function signing(
  operation: Operation,
  draft: Request,
  call: Call<unknown>,
  language: Language,
): Parameters<typeof byName.sign>[0] {
  const { Authorization: authorization } = call.headers;
  return {
    config: configJson(operation, draft, language),
    now: nowJson(draft.now),
    method: JSON.stringify(call.method),
    path: JSON.stringify(pathOf(call)),
    body_base64: JSON.stringify(base64(call.body)),
    authorization: authorization === undefined ? undefined : JSON.stringify(authorization),
  };
}

/** Path as in the request line, a query included. */
export function pathOf({ url }: Call<unknown>): string {
  return url.replace(/^https?:\/\/[^/?#]*/i, '');
}
