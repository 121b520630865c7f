// The operations as the page shows them, and the parts of a form that follow from each.

import { catalogue, type Operation as Entry } from 'segel/catalogue';
import { fieldsOf, type Field } from './schema/field.ts';
import { readMembers, type Members } from './schema/value.ts';

export interface Operation extends Entry {
  /** Name without its partner. */
  readonly title: string;
  readonly configFields: readonly Field[];
  readonly paramsFields: readonly Field[];
}

/** In every config, and set by the language of the page. */
const LANG = 'lang';

export const operations: readonly Operation[] = catalogue.operations.map((entry) => ({
  ...entry,
  title: entry.name.slice(entry.partner.length + 1),
  configFields: fieldsOf(entry.partner, entry.config).filter(({ name }) => name !== LANG),
  paramsFields: fieldsOf(entry.partner, entry.params),
}));

export const partners: readonly string[] = [...new Set(operations.map(({ partner }) => partner))];

export function operationsOf(partner: string): readonly Operation[] {
  return operations.filter((operation) => operation.partner === partner);
}

/** The example config of all operations of a partner: keys and tokens are typed once for all. */
export function exampleConfig(partner: string): Members {
  const examples = operationsOf(partner).map(({ configFields, example }) =>
    readMembers(configFields, example.config),
  );
  return Object.assign({}, ...examples);
}

export function exampleParams({ paramsFields, example }: Operation): Members {
  return readMembers(paramsFields, example.params);
}
