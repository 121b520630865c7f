// Wrong signatures of the request on the page, for who has none at hand.

import { byName, type Call } from 'segel';
import { base64 } from '../base64.ts';
import type { Draft } from '../draft.ts';
import type { Operation } from '../operations.ts';
import { signatureOf, signing } from '../seal/canonical.ts';
import type { Language } from '../words/language.tsx';

export interface Mistake {
  readonly name: 'spaced' | 'escaped' | 'late' | 'upper_case' | 'sha256';
  make(): string;
}

export function mistakesOf(
  operation: Operation,
  draft: Draft,
  call: Call<unknown>,
  language: Language,
): readonly Mistake[] {
  const right = signing(operation, draft, call, language);
  const body = new TextDecoder().decode(call.body);
  const withBody = (text: string) =>
    byName.sign({ ...right, body_base64: JSON.stringify(base64(new TextEncoder().encode(text))) });
  const mistakes: Mistake[] = [
    { name: 'spaced', make: () => withBody(spaced(body)) },
    { name: 'escaped', make: () => withBody(body.replaceAll('/', '\\/')) },
    { name: 'late', make: () => byName.sign({ ...right, now: String(Number(draft.now) + 1) }) },
    { name: 'upper_case', make: () => (signatureOf(call) ?? '').toUpperCase() },
    { name: 'sha256', make: () => SOME_SHA256 },
  ];
  return mistakes.filter(
    ({ name }) =>
      (name !== 'spaced' || spaced(body) !== body) && (name !== 'escaped' || body.includes('/')),
  );
}

/** Of the empty text: its length is what tells. */
const SOME_SHA256 = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';

/** JSON as Python writes it: a space behind each comma and colon that stands in no text. */
function spaced(json: string): string {
  return json.replaceAll(/"(?:[^"\\]|\\.)*"|[:,](?! )/g, (found) =>
    found.startsWith('"') ? found : `${found} `,
  );
}
