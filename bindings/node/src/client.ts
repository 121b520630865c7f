// A partner with its checked config.

import { Call } from './call.js';
import { dispose } from './dispose.js';
import { documentOf, explained, refuse, together, type Document, type Lang } from './document.js';
import { attempt, InvalidError, type Violation } from './errors.js';
import { writeText } from './room.js';
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
 * and makes anew what it dropped: nothing leaks if you never dispose of one. It overwrites a
 * client's secrets once the client and its calls are disposed of, or collected.
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
    const document = documentOf('/params', params, this.#lang);
    if (typeof operation === 'string' && Number.isSafeInteger(now)) {
      const { json, findings } = document;
      return this.#prepare(findings, (client, call) =>
        wasm().prepare(client, call, operation, writeText(json), now),
      );
    }
    const { json, findings } = together([
      documentOf('/operation', operation, this.#lang),
      document,
      documentOf('/now', now, this.#lang),
    ]);
    return this.#prepare(findings, (client, call) =>
      wasm().prepare_any(client, undefined, call, ...json),
    );
  }

  /** What is wrong with the params of an operation; empty if all is well. */
  validate<Name extends keyof Operations & string>(
    operation: Name,
    params: unknown,
  ): readonly Violation[] {
    const { json, findings } = together([
      documentOf('/operation', operation, this.#lang),
      documentOf('/params', params, this.#lang),
    ]);
    const violations = attempt(() => wasm().validate(this.open, undefined, ...json));
    return explained(JSON.parse(violations) as Violation[], findings);
  }

  /**
   * For `using`: the client is of no use any more. The WebAssembly overwrites its secrets at once,
   * or when the last of its calls is disposed of or collected; those still read their responses.
   */
  [dispose](): void {
    this.#config = undefined;
    wasm().close(this.#number);
  }

  /** The language of violations. */
  protected get lang(): Lang {
    return this.#lang;
  }

  /** The number under which the WebAssembly keeps this client. */
  protected get open(): number {
    return this.#open(this.#config);
  }

  #open(config: string | undefined): number {
    if (config === undefined) {
      throw new TypeError('this client was disposed of; make a new one');
    }
    if (!wasm().is_open(this.#number)) {
      wasm().open(this.#number, this.#partner, config);
    }
    return this.#number;
  }

  /** A call holds the config: it may have to be made anew when the client was disposed of. */
  #prepare<Reply>(
    findings: Document['findings'],
    prepare: (client: number, call: number) => string,
  ): Call<Reply> {
    const config = this.#config;
    return guard(findings, () =>
      Call.prepared((call) => {
        try {
          return prepare(this.#open(config), call);
        } finally {
          if (this.#config === undefined) {
            wasm().close(this.#number);
          }
        }
      }),
    );
  }
}

/** A call holds its client: with a client its calls are forgotten too. */
const FORGOTTEN = new FinalizationRegistry<number>((number) => wasm().release(number));

function clock(): number {
  return Math.floor(Date.now() / 1000);
}

/** Does work with documents: its violations tell what had no JSON as what it is. */
export function guard<T>(findings: Document['findings'], work: () => T): T {
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
