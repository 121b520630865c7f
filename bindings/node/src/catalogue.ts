// Every operation with its schemas and a worked example: for forms, docs and tools. Apart from
// the rest, for a program that only calls has no use for it.

import { text } from './made/catalogue.js';

/** JSON Schema, draft 2020-12. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/** What an operation is. */
export interface Operation {
  /** `partner.verb_noun` */
  readonly name: string;
  readonly partner: string;
  readonly method: string;
  /** Path below the base URL, variable parts in braces. */
  readonly path: string;
  /** Known from the partner's document, its public pages, clients in production, or our own. */
  readonly provenance: 'doc' | 'public' | 'seen' | 'ours';
  /** Whether it may be prepared and sent again when nobody knows whether the partner acted. */
  readonly repeatable: boolean;
  /** How to find that out, where it is not. */
  readonly ask_first?: string;
  readonly config: JsonSchema;
  readonly params: JsonSchema;
  readonly reply: JsonSchema;
  readonly example: Example;
}

/** A worked example. */
export interface Example {
  readonly config: Readonly<Record<string, unknown>>;
  readonly params: Readonly<Record<string, unknown>>;
  readonly now: number;
  readonly request: {
    readonly method: string;
    readonly url: string;
    readonly headers: readonly (readonly [name: string, value: string])[];
    readonly body: string;
  };
  readonly response: { readonly status: number; readonly body: string };
  readonly reply: unknown;
}

export interface Catalogue {
  readonly operations: readonly Operation[];
  /** The partners' codes, by partner. */
  readonly codes: Readonly<Record<string, unknown>>;
}

export const catalogue = JSON.parse(text) as Catalogue;
