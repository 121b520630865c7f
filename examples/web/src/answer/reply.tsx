// A reply, member by member, with what the catalogue says of each.

import type { JsonSchema } from 'segel/catalogue';
import { Prose } from '../prose.tsx';
import type { Schema } from '../schema/field.ts';
import { useCatalogueWords, useWords } from '../words/language.tsx';

export function Reply({ reply, schema }: { reply: unknown; schema: JsonSchema }) {
  const words = useWords();
  const root = schema as Schema;
  const isEmpty = Object.keys(reply as object).length === 0;
  return (
    <div class="reply">
      <p class="verdict">
        <code>reply</code> {isEmpty ? words.emptyReply : words.success}
      </p>
      <Tree value={reply} schema={root} definitions={root.$defs ?? {}} />
    </div>
  );
}

interface Node {
  value: unknown;
  schema: Schema;
  definitions: Readonly<Record<string, Schema>>;
}

function Tree({ value, schema: given, definitions }: Node) {
  const schema = resolved(given, value, definitions);
  if (Array.isArray(value)) {
    return value.length === 0 ? (
      <code>[]</code>
    ) : (
      <ol>
        {value.map((item) => (
          <li>
            <Tree value={item} schema={schema.items ?? {}} definitions={definitions} />
          </li>
        ))}
      </ol>
    );
  }
  if (typeof value === 'object' && value !== null && Object.keys(value).length > 0) {
    return (
      <dl>
        {Object.entries(value).map(([name, member]) => (
          <Member
            name={name}
            value={member}
            schema={schema.properties?.[name] ?? {}}
            definitions={definitions}
          />
        ))}
      </dl>
    );
  }
  return (
    <Leaf value={value} meaning={schema.const === undefined ? undefined : schema.description} />
  );
}

function Member({ name, ...node }: Node & { name: string }) {
  const catalogueWords = useCatalogueWords();
  const about = node.schema.description && (
    <span class="meaning">
      <Prose text={catalogueWords(node.schema.description)} />
    </span>
  );
  const isBranch = typeof node.value === 'object' && node.value !== null;
  return (
    <>
      <dt>{name}</dt>
      <dd>
        {isBranch && about}
        <Tree {...node} />
        {!isBranch && about}
      </dd>
    </>
  );
}

function Leaf({ value, meaning }: { value: unknown; meaning: string | undefined }) {
  const catalogueWords = useCatalogueWords();
  return (
    <>
      <code class={value === null ? 'null' : typeof value}>{JSON.stringify(value)}</code>
      {meaning && (
        <span class="meaning known">
          <Prose text={catalogueWords(meaning)} />
        </span>
      )}
    </>
  );
}

/** The schema behind a reference or a choice, as far as the value tells which. */
function resolved(schema: Schema, value: unknown, definitions: Node['definitions']): Schema {
  const target = schema.$ref && definitions[schema.$ref.replace('#/$defs/', '')];
  if (target) {
    return resolved(target, value, definitions);
  }
  const choices = schema.oneOf ?? schema.anyOf;
  if (choices === undefined) {
    return schema;
  }
  const exact = choices.find((choice) => choice.const !== undefined && choice.const === value);
  const other = choices.find((choice) => choice.const === undefined && choice.type !== 'null');
  const fitting = exact ?? other;
  return fitting ? resolved(fitting, value, definitions) : schema;
}
