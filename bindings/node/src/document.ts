// The JSON of config, params and other arguments. What has none is a violation at its place, like any other.

import { base64, bytesIn } from './bytes.js';
import { InvalidError, type Violation } from './errors.js';

export type Lang = 'en' | 'id';

/** JSON, and what in its source has no JSON. */
export interface Document {
  readonly json: string;
  readonly findings: ReadonlyMap<string, Violation>;
}

/** Several documents as one. */
export interface Documents<Of extends readonly Document[]> {
  readonly json: { readonly [Index in keyof Of]: string };
  readonly findings: Document['findings'];
}

/** The document of a config, of params, of any other argument. `root` is where violations begin. */
export function documentOf(root: string, value: unknown, lang: Lang): Document {
  const json = isPlain(value) ? quick(value) : undefined;
  return json === undefined ? new Speller(lang).document(root, value) : { json, findings: NONE };
}

/** The document of a body: the Base64 of its bytes, which may be those of a text. */
export function bodyOf(root: string, value: unknown, lang: Lang): Document {
  const isText = typeof value === 'string' && isWellFormed(value);
  const bytes = isText ? new TextEncoder().encode(value) : bytesIn(value);
  return bytes === undefined
    ? documentOf(root, value, lang)
    : { json: `"${base64(bytes)}"`, findings: NONE };
}

export function together<const Of extends readonly Document[]>(documents: Of): Documents<Of> {
  return {
    json: documents.map(({ json }) => json) as Documents<Of>['json'],
    findings: new Map(documents.flatMap(({ findings }) => [...findings])),
  };
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
  // Of an operation that it does not know the library reads nothing else.
  const rest = paths.has('/operation') ? [] : [...findings.values()];
  return [...told, ...rest.filter(({ path }) => !isTold(path, paths))];
}

/** Whether something is said already of a path, or of what it leads into. */
function isTold(path: string, paths: ReadonlySet<string>): boolean {
  for (let end = path.length; end > 0; end = path.lastIndexOf('/', end - 1)) {
    if (paths.has(path.slice(0, end))) {
      return true;
    }
  }
  return false;
}

const NONE: Document['findings'] = new Map();

/** Whether the platform's own JSON is worth a try: bytes would become objects in it. */
function isPlain(value: unknown): value is object {
  if (typeof value !== 'object' || value === null || bytesIn(value) !== undefined) {
    return false;
  }
  for (const name in value) {
    if (bytesIn((value as Record<string, unknown>)[name]) !== undefined) {
      return false;
    }
  }
  return true;
}

/** What `JSON.stringify` leaves of NaN, and of half a surrogate pair. */
const LOST = /null|\\ud/;

/** The platform's own JSON, unless it lost something on the way: NaN, half a surrogate pair. */
function quick(value: object): string | undefined {
  try {
    const json = JSON.stringify(value);
    return LOST.test(json) ? undefined : json;
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
      // Fields take bytes, an argument does not.
      const isBytes = bytesIn(value) !== undefined;
      const json = isBytes ? this.#find('type', root) : this.#value(value, '', root, 1);
      return { json: json ?? 'null', findings: this.#findings };
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
    const bytes = bytesIn(value);
    if (bytes !== undefined) {
      return `"${base64(bytes)}"`;
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
  if (bytesIn(given) !== undefined) {
    return given;
  }
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
