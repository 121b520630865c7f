// The JSON of config and params. What has none is a violation at its place, like any other.

import { InvalidError, type Violation } from './errors.js';

export type Lang = 'en' | 'id';

/** JSON, and what in its source has no JSON. */
export interface Document {
  readonly json: string;
  readonly findings: ReadonlyMap<string, Violation>;
}

/** The document of a config or of params. `root` is where violations begin. */
export function documentOf(root: '/config' | '/params', value: unknown, lang: Lang): Document {
  const json = isPlain(value) ? quick(value) : undefined;
  return json === undefined ? new Speller(lang).document(root, value) : { json, findings: NONE };
}

/** Throws if something had no JSON, though the library found nothing wrong with the rest. */
export function refuse(findings: Document['findings']): void {
  if (findings.size > 0) {
    throw new InvalidError([...findings.values()]);
  }
}

/** The library's violations, with what has no JSON told as what it is. */
export function explained(
  violations: readonly Violation[],
  findings: Document['findings'],
): readonly Violation[] {
  const told = violations.map((violation) =>
    violation.rule === 'unknown_field' ? violation : (findings.get(violation.path) ?? violation),
  );
  const paths = new Set(told.map(({ path }) => path));
  return [...told, ...[...findings.values()].filter(({ path }) => !paths.has(path))];
}

const NONE: Document['findings'] = new Map();

/** Whether the platform's own JSON is worth a try: bytes would become objects in it. */
function isPlain(value: unknown): value is object {
  if (typeof value !== 'object' || value === null) {
    return false;
  }
  for (const name in value) {
    if (isBytes((value as Record<string, unknown>)[name])) {
      return false;
    }
  }
  return true;
}

/** The platform's own JSON, unless it lost something on the way: NaN, half a surrogate pair. */
function quick(value: object): string | undefined {
  try {
    const json = JSON.stringify(value);
    return json.includes('null') || json.includes('\\ud') ? undefined : json;
  } catch {
    // A BigInt, something that holds itself, or an error of the caller's that comes again.
    return undefined;
  }
}

/** Deeper than the library looks: it will say so. */
const DEEPEST = 130;
const TOO_DEEP = '['.repeat(DEEPEST) + ']'.repeat(DEEPEST);

/** No field takes this: so the library reports every other problem too, and this one among them. */
const NO_JSON = '[]';

const TEXTS = {
  type: {
    en: 'the value has no JSON; give a text, a finite number, a boolean, null, a list or an object',
    id: 'nilai ini tidak punya bentuk JSON; berikan teks, angka terhingga, boolean, null, daftar, atau objek',
  },
  encoding: {
    en: 'the text holds half of a surrogate pair, which has no UTF-8; give whole characters',
    id: 'teks berisi separuh pasangan surrogate yang tidak punya bentuk UTF-8; berikan karakter utuh',
  },
} as const;

/** Spells JSON as `JSON.stringify` does, and keeps what that loses. */
class Speller {
  readonly #lang: Lang;
  readonly #findings = new Map<string, Violation>();

  constructor(lang: Lang) {
    this.#lang = lang;
  }

  document(root: string, value: unknown): Document {
    try {
      return { json: this.#value(value, '', root, 1) ?? 'null', findings: this.#findings };
    } catch (error) {
      if (error === TOO_DEEP) {
        return { json: TOO_DEEP, findings: NONE };
      }
      throw error;
    }
  }

  /** The JSON of a value; none if objects leave it out. */
  #value(given: unknown, name: string, path: string, depth: number): string | undefined {
    const value = unboxed(given, name);
    switch (typeof value) {
      case 'string':
        return isWellFormed(value) ? JSON.stringify(value) : this.#find('encoding', path);
      case 'number':
        return Number.isFinite(value) ? JSON.stringify(value) : this.#find('type', path);
      case 'bigint':
        return value.toString();
      case 'boolean':
        return String(value);
      case 'object':
        return value === null ? 'null' : this.#composite(value, path, depth);
      default:
        return undefined;
    }
  }

  #composite(value: object, path: string, depth: number): string {
    if (depth > DEEPEST) {
      throw TOO_DEEP;
    }
    if (isBytes(value)) {
      return `"${base64(value)}"`;
    }
    if (Array.isArray(value)) {
      const items = value.map(
        (item, index) => this.#value(item, String(index), `${path}/${index}`, depth + 1) ?? 'null',
      );
      return `[${items.join()}]`;
    }
    const members: string[] = [];
    for (const [name, member] of Object.entries(value)) {
      const json = this.#value(member, name, `${path}/${escaped(name)}`, depth + 1);
      if (json !== undefined) {
        // No documented name is like that: the library will report the field as unknown.
        members.push(`${JSON.stringify(toWellFormed(name))}:${json}`);
      }
    }
    return `{${members.join()}}`;
  }

  #find(rule: keyof typeof TEXTS, path: string): string {
    this.#findings.set(path, { path, rule, text: TEXTS[rule][this.#lang] });
    return NO_JSON;
  }
}

/** What `JSON.stringify` makes of objects that stand for something else. */
function unboxed(given: unknown, name: string): unknown {
  const speaks = typeof given === 'object' && given !== null && 'toJSON' in given;
  const value: unknown = speaks && typeof given.toJSON === 'function' ? given.toJSON(name) : given;
  const isBox =
    value instanceof Number ||
    value instanceof String ||
    value instanceof Boolean ||
    value instanceof BigInt;
  return isBox ? value.valueOf() : value;
}

/** A name as RFC 6901 spells it. */
function escaped(name: string): string {
  return name.replaceAll('~', '~0').replaceAll('/', '~1');
}

const HALF = /\p{Surrogate}/u;

function isWellFormed(text: string): boolean {
  return !HALF.test(text);
}

function toWellFormed(text: string): string {
  return text.replaceAll(/\p{Surrogate}/gu, '\ufffd');
}

function isBytes(value: unknown): value is Uint8Array {
  return value instanceof Uint8Array;
}

function base64(bytes: Uint8Array): string {
  // An argument a byte, and engines limit how many there may be.
  const PIECE = 0x6000;
  const pieces: string[] = [];
  for (let at = 0; at < bytes.length; at += PIECE) {
    pieces.push(btoa(String.fromCharCode(...bytes.subarray(at, at + PIECE))));
  }
  return pieces.join('');
}
