// A partner with its checked config.

import { Call } from './call.js';
import { dispose } from './dispose.js';
import { documentOf, explained, refuse, type Document, type Lang } from './document.js';
import { attempt, InvalidError, type Violation } from './errors.js';
import { utf8 } from './text.js';
import { wasm } from './wasm.js';

/** Params and reply by the name of an operation. */
export type OperationMap<Operations> = {
  [Name in keyof Operations]: { params: object; reply: unknown };
};

let count = 0;

/**
 * A partner with its checked config; prepares any number of calls.
 *
 * It shows none of its config, whoever prints it. The WebAssembly keeps the last thousand clients
 * and makes anew what it dropped: nothing leaks if you never dispose of one.
 */
export abstract class Client<Operations extends OperationMap<Operations>> {
  readonly #partner: string;
  readonly #lang: Lang;
  readonly #number = ++count;
  /** None once the client is disposed of. */
  #config: string | undefined;

  /** Throws `InvalidError` with every violation of the config. */
  protected constructor(partner: string, config: object) {
    const lang = (config as { lang?: unknown } | undefined)?.lang === 'id' ? 'id' : 'en';
    const { json, findings } = documentOf('/config', config, lang);
    this.#partner = partner;
    this.#lang = lang;
    this.#config = json;
    guard(findings, () => wasm().open(this.#number, partner, json));
    FORGOTTEN.register(this, this.#number);
  }

  /** Prepares an operation by its name in the catalogue. */
  prepare<Name extends keyof Operations & string>(
    operation: Name,
    params: Operations[Name]['params'],
    now: number = clock(),
  ): Call<Operations[Name]['reply']> {
    const { json, findings } = documentOf('/params', params, this.#lang);
    // What is no number is none of the WebAssembly's: it would make one of it.
    const seconds = typeof now === 'number' ? now : NaN;
    return guard(findings, () =>
      Call.prepared((call) => wasm().prepare(this.open, call, operation, utf8(json), seconds)),
    );
  }

  /** What is wrong with the params of an operation; empty if all is well. */
  validate<Name extends keyof Operations & string>(
    operation: Name,
    params: unknown,
  ): readonly Violation[] {
    const { json, findings } = documentOf('/params', params, this.#lang);
    const violations = attempt(() => wasm().validate(this.open, operation, utf8(json)));
    return explained(JSON.parse(violations) as Violation[], findings);
  }

  /** For `using`: overwrites the secrets in the WebAssembly. The client is of no use any more. */
  [dispose](): void {
    this.#config = undefined;
    FORGOTTEN.unregister(this);
    wasm().close(this.#number);
  }

  /** The number under which the WebAssembly keeps this client. */
  protected get open(): number {
    if (!wasm().is_open(this.#number)) {
      if (this.#config === undefined) {
        throw new TypeError('this client was disposed of; make a new one');
      }
      wasm().open(this.#number, this.#partner, this.#config);
    }
    return this.#number;
  }
}

const FORGOTTEN = new FinalizationRegistry<number>((number) => wasm().close(number));

function clock(): number {
  return Math.floor(Date.now() / 1000);
}

/** Does work with documents: its violations tell what had no JSON as what it is. */
function guard<T>(findings: Document['findings'], work: () => T): T {
  try {
    const result = attempt(work);
    refuse(findings);
    return result;
  } catch (error) {
    throw error instanceof InvalidError && findings.size > 0
      ? new InvalidError(explained(error.violations, findings))
      : error;
  }
}
