// What a form asks for, read from a JSON Schema of the catalogue.

import { catalogue, type JsonSchema } from 'segel/catalogue';

/** One place of a form. */
export type Field = Kind & {
  readonly name: string;
  /** The catalogue's sentence on it. */
  readonly about: string;
  readonly required: boolean;
  /** Whether an explicit null says something else than nothing. */
  readonly nullable: boolean;
};

export type Kind =
  | {
      readonly kind: 'text';
      readonly secret: boolean;
      readonly long: boolean;
      readonly format?: string;
    }
  | { readonly kind: 'number' }
  | { readonly kind: 'choice'; readonly options: readonly Option[] }
  | { readonly kind: 'bytes' }
  | { readonly kind: 'object'; readonly fields: readonly Field[] }
  | { readonly kind: 'list'; readonly item: Field }
  | { readonly kind: 'details' };

export type FieldOf<K extends Kind['kind']> = Extract<Field, { kind: K }>;

/** One value of several. */
export interface Option {
  /** The value as JSON. */
  readonly json: string;
  readonly label: string;
  /** What it means, in the languages that are known. */
  readonly about?: { readonly en: string; readonly id?: string };
}

/** The part of JSON Schema that the catalogue speaks. */
export interface Schema {
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, Schema>>;
  readonly type?: string | readonly string[];
  readonly description?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean | Schema;
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly enum?: readonly (string | number | null)[];
  readonly const?: unknown;
  readonly format?: string;
  readonly pattern?: string;
  readonly maxLength?: number;
  readonly contentEncoding?: string;
}

/** The fields of a config or of params. */
export function fieldsOf(partner: string, schema: JsonSchema): readonly Field[] {
  const root = schema as Schema;
  return new Reader(partner, root.$defs ?? {}).fields(root);
}

/** From this length on a text may have several lines. */
const LONG = 250;

class Reader {
  readonly #partner: string;
  readonly #definitions: Readonly<Record<string, Schema>>;

  constructor(partner: string, definitions: Readonly<Record<string, Schema>>) {
    this.#partner = partner;
    this.#definitions = definitions;
  }

  fields({ properties = {}, required = [] }: Schema): readonly Field[] {
    return Object.entries(properties).map(([name, schema]) =>
      this.#field(name, schema, required.includes(name)),
    );
  }

  #field(name: string, given: Schema, required: boolean): Field {
    const { description: about = '' } = given;
    // Null means not given, wherever no type of its own says that it is written.
    const schema = given.anyOf?.find((one) => one.$ref !== undefined) ?? given;
    const reference = schema.$ref?.replace('#/$defs/', '');
    const nullable = reference?.startsWith('Nullable') ?? false;
    const named = reference === undefined ? {} : (this.#definitions[reference] ?? {});
    const whole = { ...named, ...schema };
    // What has a name of its own and is but a text is a secret: it must not be mixed up.
    const secret = named.type === 'string';
    return {
      name,
      about,
      required: required && !nullable,
      nullable,
      ...this.#kind(name, whole, secret),
    };
  }

  #kind(name: string, schema: Schema, secret: boolean): Kind {
    const types = [schema.type ?? []].flat();
    if (schema.oneOf !== undefined) {
      return { kind: 'choice', options: schema.oneOf.map(named) };
    }
    if (schema.enum !== undefined) {
      // Where a code may be a number too, its text says the same.
      const codes = schema.enum.filter((code) => typeof code === 'string');
      return { kind: 'choice', options: codes.map((code) => this.#coded(name, code)) };
    }
    if (types.includes('boolean')) {
      return { kind: 'choice', options: [plain(true), plain(false)] };
    }
    if (schema.contentEncoding === 'base64') {
      return { kind: 'bytes' };
    }
    if (schema.properties !== undefined) {
      return { kind: 'object', fields: this.fields(schema) };
    }
    if (typeof schema.additionalProperties === 'object') {
      return { kind: 'details' };
    }
    if (schema.items !== undefined) {
      return { kind: 'list', item: this.#field('', schema.items, true) };
    }
    if (types.includes('integer')) {
      return { kind: 'number' };
    }
    const { format, pattern, maxLength } = schema;
    const isFree = !secret && format === undefined && pattern === undefined;
    const long = isFree && (maxLength ?? (types.includes('null') ? LONG : 0)) >= LONG;
    return { kind: 'text', secret, long, ...(format !== undefined && { format }) };
  }

  /** A partner's code, with its names if the catalogue has them. */
  #coded(name: string, code: string): Option {
    const names = (catalogue.codes[this.#partner] as Codes | undefined)?.[name];
    const about = names?.find((one) => one.code === code);
    return { ...plain(code), ...(about && { about }) };
  }
}

type Codes = Readonly<
  Record<string, readonly { code: string; en: string; id: string }[] | undefined>
>;

function named({ const: value, description = '' }: Schema): Option {
  const option = plain(value);
  const isMore = description !== '' && description !== `\`${option.label}\``;
  return isMore ? { ...option, about: { en: description } } : option;
}

function plain(value: unknown): Option {
  return { json: JSON.stringify(value), label: String(value) };
}
