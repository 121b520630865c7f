// The door for programs that hand on what they were given: spellings of numbers, repeated keys
// and the order of keys survive, and what is wrong with any argument is a violation.

import { Call, linesOf } from './call.js';
import { attempt, type Violation } from './errors.js';
import type { Diagnosis, Task } from './signing.js';
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
  const [itsConfig, ...given] = texts(config, operation, params, now);
  return attempt(() =>
    Call.prepared((call) => wasm().prepare_any(undefined, itsConfig, call, ...given)),
  );
}

/**
 * Reads a response in another process than the one that prepared the call, and gives the JSON of
 * the reply: the same as the call gives.
 */
export function parse({ operation, config, params, now }: Prepared, answer: Answer): string {
  const { status, headers = [], body_base64 } = answer;
  const given = texts(operation, config, params, now, status);
  const [body] = texts(body_base64);
  return attempt(() => wasm().parse_once(...given, linesOf(headers), body));
}

/** Every violation of config and params; empty if all is well. */
export function validate({ operation, config, params }: Prepared): Violation[] {
  return JSON.parse(wasm().validate(undefined, ...texts(config, operation, params))) as Violation[];
}

/** The signature of a request that is made elsewhere. */
export function sign(signing: Signing): string {
  return signature('sign', signing) as string;
}

/** Whether a signature is the right one. */
export function verify(signed: Signed): boolean {
  return signature('verify', signed) as boolean;
}

/** Why a signature is not the right one. */
export function diagnose(signed: Signed): Diagnosis {
  return signature('diagnose', signed) as Diagnosis;
}

/** The OAuth scopes that a batch of SEEK Pass needs. */
export function scopes(params: Json): string[] {
  return JSON.parse(attempt(() => wasm().scopes(...texts(params)))) as string[];
}

/** The members of a JSON object in their order, repeated ones too; none if it is no object. */
export function members(object: string): [name: string, json: string][] | undefined {
  const all = wasm().members(String(object));
  return all === undefined ? undefined : (JSON.parse(all) as [string, string][]);
}

function signature(task: Task, given: Signed): unknown {
  const { config, now, method, path, body_base64, authorization, signature } = given;
  const json = texts(config, now, method, path, body_base64, authorization, signature);
  return JSON.parse(attempt(() => wasm().signature(task, undefined, ...json)));
}

/** The WebAssembly takes texts alone; what is none by mistake it is told as one. */
function texts<All extends readonly Json[]>(...all: All): { [Index in keyof All]: Json } {
  return all.map((json) => (json === undefined ? json : String(json))) as never;
}
