// SEEK Pass's scopes.

import { Client, type OperationMap } from './client.js';
import { documentOf } from './document.js';
import { attempt } from './errors.js';
import type { Seekpass } from './generated/seekpass.js';
import { wasm } from './wasm.js';

/** SEEK Pass's scopes, which a token is asked for. */
export abstract class ScopeFinder<
  Operations extends OperationMap<Operations>,
> extends Client<Operations> {
  /** The OAuth scopes that a batch needs; a group counts if it is given and not empty. */
  static scopes(params: Seekpass.AddBatchParams): string[] {
    const { json } = documentOf('/params', params, 'en');
    return JSON.parse(attempt(() => wasm().scopes(json))) as string[];
  }
}
