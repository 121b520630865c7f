// Makes src/generated/ from a catalogue: a file a partner, with its class and its types.
// `node generate.mjs CATALOGUE` prints one JSON object, path => text; `cargo xtask generate` writes
// the files or compares them.

import { readFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import { compile } from 'json-schema-to-typescript';
import { format, resolveConfig } from 'prettier';

/** What a partner offers beside its operations is written by hand, in the parent of its class. */
const PARENTS = {
  prakerja: ['Signer', '../signing.js'],
  seekpass: ['ScopeFinder', '../scopes.js'],
};

/** What the types' generator has to say of each definition. */
const REFERENCED = / \* ?\n \* This interface was referenced by .*\n \* via the .*\n/g;

const style = await resolveConfig(import.meta.filename);
const { operations } = JSON.parse(readFileSync(process.argv[2], 'utf8'));
const files = {};
for (const partner of new Set(operations.map(({ partner }) => partner))) {
  const own = operations.filter((operation) => operation.partner === partner);
  const text = await format(await moduleOf(partner, own), { ...style, parser: 'typescript' });
  files[`bindings/node/src/generated/${partner}.ts`] = text;
}
process.stdout.write(JSON.stringify(files));

async function moduleOf(partner, own) {
  const className = pascal(partner);
  const [parent, module] = PARENTS[partner] ?? ['Client', '../client.js'];
  const types = await compile(schemaOf(own), 'Operations', {
    additionalProperties: false,
    bannerComment: '',
    format: false,
    ignoreMinAndMaxItems: true,
    unreachableDefinitions: true,
  });
  return `// Made from the catalogue by \`cargo xtask generate\`.

import type { Call } from '../call.js';
import { ${parent} } from '${module}';

${doc(own[0].config.description)}
export class ${className} extends ${parent}<${className}.Operations> {
  ${doc('Throws `InvalidError` with every violation of the config.')}
  constructor(config: ${className}.Config) {
    super('${partner}', config);
  }
${own.map((operation) => methodOf(className, operation)).join('')}}

export declare namespace ${className} {
${types.replaceAll(REFERENCED, '')}
}
`;
}

function methodOf(className, { name, method, path, params, ask_first: askFirst }) {
  const operation = name.split('.')[1];
  const type = `${className}.${pascal(operation)}`;
  const about = [
    `\`${method} ${path}\``,
    params.description,
    askFirst && `If no readable answer came, ask before you repeat it: ${askFirst}.`,
    "`now`: Unix seconds, the clock's if not given. Throws `InvalidError` with every violation.",
  ];
  return `
  ${doc(about.filter(Boolean).join('\n\n'))}
  ${camel(operation)}(params: ${type}Params, now?: number): Call<${type}Reply> {
    return this.prepare('${name}', params, now);
  }
`;
}

/** One schema of all types of a partner, so that what two operations share is one type. */
function schemaOf(own) {
  const definitions = {};
  const properties = {};
  for (const { name, params, reply } of own) {
    const operation = pascal(name.split('.')[1]);
    define(definitions, operation, `${operation}Params`, params);
    define(definitions, operation, `${operation}Reply`, reply);
    properties[name] = {
      type: 'object',
      properties: {
        params: { tsType: `${operation}Params` },
        reply: { tsType: `${operation}Reply` },
      },
      required: ['params', 'reply'],
    };
  }
  define(definitions, '', 'Config', configOf(own));
  const description = 'Params and reply of each operation.';
  return {
    description,
    type: 'object',
    properties,
    required: Object.keys(properties),
    definitions,
  };
}

/** What any operation takes; only what all of them ask for is required. */
function configOf(own) {
  const merged = (name) => Object.assign({}, ...own.map(({ config }) => config[name]));
  const required = own[0].config.required ?? [];
  return {
    ...own[0].config,
    properties: merged('properties'),
    required: required.filter((name) => own.every(({ config }) => config.required?.includes(name))),
    $defs: merged('$defs'),
  };
}

/** Adds a schema and what it refers to; a name that means something else already gets a prefix. */
function define(definitions, prefix, name, { $defs = {}, $schema, ...schema }) {
  const names = {};
  const lookUp = (local) => {
    if (!(local in names)) {
      names[local] = local;
      const definition = translated($defs[local]);
      const known = Object.keys(definitions).find((other) =>
        isDeepStrictEqual({ ...definitions[other], title: '' }, { ...definition, title: '' }),
      );
      names[local] = known ?? (local in definitions ? prefix + local : local);
      definitions[names[local]] ??= definition;
    }
    return names[local];
  };
  /** A schema in the generator's terms: references by name, for it makes a type of each of them. */
  const translated = (value) => {
    if (typeof value !== 'object' || value === null) {
      return value;
    }
    if (Array.isArray(value)) {
      return value.map(translated);
    }
    const { $ref, title, 'x-sensitive': _, ...rest } = value;
    if ('type' in rest) {
      // Limits of numbers, which TypeScript's types cannot say.
      delete rest.anyOf;
    }
    const local = $ref?.replace('#/$defs/', '');
    if (local === undefined) {
      const copy = Object.fromEntries(Object.entries(rest).map(([k, v]) => [k, translated(v)]));
      const isAnything = Object.keys(copy).every((key) => key === 'description');
      const tsType =
        copy.contentEncoding === 'base64' ? 'Uint8Array | ArrayBuffer | string' : 'unknown';
      return isAnything || copy.contentEncoding ? { ...copy, tsType } : copy;
    }
    const isShape = local.startsWith('Nullable');
    return isShape ? { ...translated($defs[local]), ...rest } : { ...rest, tsType: lookUp(local) };
  };
  definitions[name] = translated(schema);
}

function doc(text) {
  const lines = text.split('\n');
  if (lines.length === 1) {
    return `/** ${text} */`;
  }
  return ['/**', ...lines.map((line) => ` * ${line}`.trimEnd()), ' */'].join('\n');
}

function camel(snake) {
  return snake.replaceAll(/_(.)/g, (_, letter) => letter.toUpperCase());
}

function pascal(snake) {
  return camel(`_${snake}`);
}
