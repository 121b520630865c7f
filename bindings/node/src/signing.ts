// Prakerja's signature by itself: made, checked, explained.

import type { Bytes } from './bytes.js';
import { Client, guard, type OperationMap } from './client.js';
import { bodyOf, documentOf, together } from './document.js';
import { wasm } from './wasm.js';

/** What a signature is made over, beside the config. */
export interface Signing {
  /** Unix seconds, ten digits: the value of the header `timestamp`. */
  now: number;
  /** `GET`, `POST`, `PUT`, `PATCH` or `DELETE`, in any case. */
  method: string;
  /** Path as in the request line, a query included. The base URL's path is not added. */
  path: string;
  /** The exact bytes of the body, or the text whose UTF-8 they are. */
  body?: Bytes | string | undefined;
  /** The whole value of the header `Authorization`, if there is one. */
  authorization?: string | undefined;
}

/** What was signed, and the signature that came with it. */
export interface Signed extends Signing {
  signature: string;
}

/** Why a signature is not the right one. It shows the text to sign: not for logs. */
export interface Diagnosis {
  /** Whether it is the right one. */
  readonly valid: boolean;
  /** The mistakes that reproduce it; empty if it is right, or nothing explains it. */
  readonly causes: readonly Explanation[];
  /** The text to sign; null if it is not UTF-8. */
  readonly message: string | null;
  /** The right signature. */
  readonly expected: string;
}

/** A mistake, told in the language of the config. */
export interface Explanation {
  readonly cause: Cause;
  /** What was done. */
  readonly text: string;
  /** What to do. */
  readonly fix: string;
}

/** A mistake that people make when they sign. */
export type Cause =
  | 'body_spaced'
  | 'body_slashes_escaped'
  | 'body_unicode_escaped'
  | 'body_html_escaped'
  | 'body_newline'
  | 'body_bom'
  | 'body_empty_array'
  | 'body_not_signed'
  | 'body_keys_sorted'
  | 'body_whitespace_removed'
  | 'body_pretty_printed'
  | 'timestamp_milliseconds'
  | 'timestamp_not_signed'
  | 'timestamp_differs'
  | 'method_lower_case'
  | 'method_not_signed'
  | 'method_differs'
  | 'path_with_host'
  | 'path_without_slash'
  | 'path_trailing_slash'
  | 'path_double_slash'
  | 'path_without_query'
  | 'path_percent_decoded'
  | 'key_whitespace'
  | 'key_hex_decoded'
  | 'key_base64_decoded'
  | 'key_and_message_swapped'
  | 'key_is_client_code'
  | 'client_code_not_signed'
  | 'authorization_not_signed'
  | 'order_differs'
  | 'signature_upper_case'
  | 'signature_base64'
  | 'signature_whitespace'
  | 'signature_sha256';

/** @internal What to do about a signature. */
export type Task = 'sign' | 'verify' | 'diagnose';

/** Kartu Prakerja's signature, for requests that are made elsewhere. */
export abstract class Signer<
  Operations extends OperationMap<Operations>,
> extends Client<Operations> {
  /** The signature of a request that is made elsewhere: 40 lower-case hex digits. */
  sign(signing: Signing): string {
    return this.#signature('sign', signing) as string;
  }

  /** Whether a signature is the right one, compared in constant time. */
  verify(signed: Signed): boolean {
    return this.#signature('verify', signed, signed.signature) as boolean;
  }

  /** Why a signature is not the right one. */
  diagnose(signed: Signed): Diagnosis {
    return this.#signature('diagnose', signed, signed.signature) as Diagnosis;
  }

  #signature(task: Task, given: Signing, signature?: unknown): unknown {
    const { now, method, path, body, authorization } = given;
    const { json, findings } = together([
      documentOf('/now', now, this.lang),
      documentOf('/method', method, this.lang),
      documentOf('/path', path, this.lang),
      bodyOf('/body_base64', body, this.lang),
      documentOf('/authorization', authorization, this.lang),
      documentOf('/signature', signature, this.lang),
    ] as const);
    return JSON.parse(guard(findings, () => wasm().signature(task, this.open, undefined, ...json)));
  }
}
