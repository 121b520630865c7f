// The door for programs that hand on what they were given: spellings of numbers, repeated keys
// and the order of keys survive, and what is wrong with any argument is a violation.

import { Call, linesOf } from './call.js';
import { attempt, type Violation } from './errors.js';
import type { Diagnosis } from './signing.js';
import { wasm } from './wasm.js';

/** The JSON of a value of any type; not given if undefined. */
export type Json = string | undefined;

/** What an operation is prepared from. */
export interface Prepared {
  operation?: Json;
  config?: Json;
  params?: Json;
  now?: Json;
}

/** A response as it came. */
export interface Answer {
  status?: Json;
  headers?: readonly (readonly [string, string])[];
  body_base64?: Json;
}

/** What a signature is made over. */
export interface Signing {
  config?: Json;
  now?: Json;
  method?: Json;
  path?: Json;
  body_base64?: Json;
  authorization?: Json;
}

export type Signed = Signing & { signature?: Json };

/** As a client's `prepare`, from a config that is not kept. */
export function prepare({ operation, config, params, now }: Prepared): Call<unknown> {
  return attempt(() =>
    Call.prepared((call) => wasm().prepare_once(call, operation, config, params, now)),
  );
}

/**
 * Reads a response in another process than the one that prepared the call, and gives the JSON of
 * the reply: the same as the call gives.
 */
export function parse({ operation, config, params, now }: Prepared, answer: Answer): string {
  const { status, headers = [], body_base64: body } = answer;
  const lines = linesOf(headers);
  return attempt(() => wasm().parse_once(operation, config, params, now, status, lines, body));
}

/** Every violation of config and params; empty if all is well. */
export function validate({ operation, config, params }: Prepared): Violation[] {
  return JSON.parse(wasm().validate_once(operation, config, params)) as Violation[];
}

/** The signature of a request that is made elsewhere. */
export function sign({ config, now, method, path, body_base64, authorization }: Signing): string {
  return attempt(() => wasm().sign_once(config, now, method, path, body_base64, authorization));
}

/** Whether a signature is the right one. */
export function verify(signed: Signed): boolean {
  const { config, now, method, path, body_base64, authorization, signature } = signed;
  return attempt(() =>
    wasm().verify_once(config, now, method, path, body_base64, authorization, signature),
  );
}

/** Why a signature is not the right one. */
export function diagnose(signed: Signed): Diagnosis {
  const { config, now, method, path, body_base64, authorization, signature } = signed;
  const diagnosis = attempt(() =>
    wasm().diagnose_once(config, now, method, path, body_base64, authorization, signature),
  );
  return JSON.parse(diagnosis) as Diagnosis;
}

/** The OAuth scopes that a batch of SEEK Pass needs. */
export function scopes(params: Json): string[] {
  return JSON.parse(attempt(() => wasm().scopes(params))) as string[];
}

/** The members of a JSON object in their order, repeated ones too; none if it is no object. */
export function members(object: string): [name: string, json: string][] | undefined {
  const all = wasm().members(object);
  return all === undefined ? undefined : (JSON.parse(all) as [string, string][]);
}
