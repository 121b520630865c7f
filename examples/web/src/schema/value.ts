// What a form holds, and the JSON that it writes: numbers as they were typed, nothing for what
// was left empty.

import type { Field } from './field.ts';

/**
 * A leaf is the text that was typed, a choice the JSON of its option, bytes their Base64; null is
 * an explicit null, undefined is nothing.
 */
export type Value = string | null | undefined | readonly Value[] | Members;

export interface Members {
  readonly [name: string]: Value;
}

const NUMBER = /^-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][-+]?[0-9]+)?$/;

/** The JSON of a field; none if it was not given. */
export function write(field: Field, value: Value): string | undefined {
  if (value === null) {
    return 'null';
  }
  switch (field.kind) {
    case 'text':
      return value === undefined || value === '' ? undefined : JSON.stringify(value);
    case 'number':
      return writeNumber(value as string | undefined);
    case 'choice':
      return value === '' ? undefined : (value as string | undefined);
    case 'bytes':
      return value === undefined ? undefined : JSON.stringify(value);
    case 'object':
      // So that what is missing in it is named, field by field.
      return value === undefined && !field.required
        ? undefined
        : writeMembers(field.fields, membersOf(value));
    case 'list':
      return writeList(field.item, itemsOf(value), value !== undefined && field.nullable);
    case 'details':
      return value === undefined ? undefined : writeDetails(itemsOf(value));
  }
}

/** The JSON of an object. */
export function writeMembers(fields: readonly Field[], members: Members): string {
  const written = fields.map((field) => [field.name, write(field, members[field.name])] as const);
  return object(written.filter(([, json]) => json !== undefined));
}

/** What a form holds of a value as a program has it. */
export function read(field: Field, value: unknown): Value {
  if (value === undefined || value === null) {
    return value;
  }
  switch (field.kind) {
    case 'text':
    case 'number':
    case 'bytes':
      return String(value);
    case 'choice':
      return JSON.stringify(value);
    case 'object':
      return readMembers(field.fields, value as Record<string, unknown>);
    case 'list':
      return (value as unknown[]).map((item) => read(field.item, item));
    case 'details':
      return Object.entries(value).map(([name, detail]) => readDetail(name, detail));
  }
}

export function readMembers(fields: readonly Field[], value: Record<string, unknown>): Members {
  const members = fields.map((field) => [field.name, read(field, value[field.name])] as const);
  return Object.fromEntries(members.filter(([, member]) => member !== undefined));
}

export function membersOf(value: Value): Members {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Members)
    : {};
}

export function itemsOf(value: Value): readonly Value[] {
  return Array.isArray(value) ? (value as readonly Value[]) : [];
}

/** A detail: any name, and a value of one of these kinds. */
export interface Detail extends Members {
  readonly name: string;
  readonly kind: DetailKind;
  readonly value: string;
}

export const DETAIL_KINDS = ['text', 'number', 'yes_no', 'texts', 'null'] as const;
export type DetailKind = (typeof DETAIL_KINDS)[number];

function readDetail(name: string, value: unknown): Detail {
  if (Array.isArray(value)) {
    return { name, kind: 'texts', value: value.join('\n') };
  }
  const kinds = { string: 'text', number: 'number', boolean: 'yes_no' } as const;
  const kind = kinds[typeof value as keyof typeof kinds] ?? 'null';
  return { name, kind, value: value === null ? '' : String(value) };
}

function writeDetails(details: readonly Value[]): string {
  return object((details as readonly Detail[]).map((detail) => [detail.name, writeDetail(detail)]));
}

function writeDetail({ kind, value }: Detail): string {
  switch (kind) {
    case 'text':
      return JSON.stringify(value);
    case 'number':
      return writeNumber(value) ?? 'null';
    case 'yes_no':
      return value === 'true' ? 'true' : 'false';
    case 'texts':
      return JSON.stringify(value.split('\n').filter((line) => line !== ''));
    case 'null':
      return 'null';
  }
}

/** A number with the spelling that was typed; what is none is left to the core to refuse. */
function writeNumber(text: string | undefined): string | undefined {
  if (text === undefined || text.trim() === '') {
    return undefined;
  }
  return NUMBER.test(text.trim()) ? text.trim() : JSON.stringify(text);
}

function writeList(item: Field, values: readonly Value[], evenEmpty: boolean): string | undefined {
  if (values.length === 0 && !evenEmpty) {
    return undefined;
  }
  return `[${values.map((value) => write(item, value) ?? 'null').join(',')}]`;
}

function object(members: readonly (readonly [string, string | undefined])[]): string {
  return `{${members.map(([name, json]) => `${JSON.stringify(name)}:${json}`).join(',')}}`;
}
