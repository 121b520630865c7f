// A request as the writers of code take it.

import type { Call } from 'segel';

export interface Wire {
  readonly method: string;
  readonly url: string;
  readonly headers: readonly (readonly [name: string, value: string])[];
  readonly bytes: Uint8Array;
  /** The body, if it is a text. */
  readonly text: string | undefined;
}

export function wireOf({ method, url, headers, body }: Call<unknown>): Wire {
  return { method, url, headers: Object.entries(headers), bytes: body, text: textOf(body) };
}

function textOf(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

const MOST = 20_000;

/** What is looked at; the copy is whole. */
export function shortened(text: string): string {
  return text.length <= MOST ? text : `${text.slice(0, MOST)}…`;
}
