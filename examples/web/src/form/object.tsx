// Fields that belong together.

import { useState } from 'preact/hooks';
import { Prose } from '../prose.tsx';
import type { Field, FieldOf } from '../schema/field.ts';
import { membersOf, type Members, type Value } from '../schema/value.ts';
import { useCatalogueWords, useWords } from '../words/language.tsx';
import { Input } from './input.tsx';
import type { Place } from './row.tsx';
import { useAnyViolation, useViolation } from './violations.tsx';

interface FieldsProps {
  fields: readonly Field[];
  path: string;
  value: Value;
  change(members: Members): void;
}

/** Fields in their order; optional ones that nobody filled stand aside until they are wanted. */
export function Fields({ fields, path, value, change }: FieldsProps) {
  const members = membersOf(value);
  const [aside] = useState(() =>
    fields.filter(({ name, required }) => !required && members[name] === undefined),
  );
  const inputs = (some: readonly Field[]) =>
    some.map((field) => (
      <Input
        key={field.name}
        field={field}
        path={`${path}/${field.name}`}
        value={members[field.name]}
        change={(member) => change({ ...members, [field.name]: member })}
      />
    ));
  return (
    <>
      {inputs(fields.filter((field) => !aside.includes(field)))}
      {aside.length > 0 && (
        <Aside paths={aside.map(({ name }) => `${path}/${name}`)}>{inputs(aside)}</Aside>
      )}
    </>
  );
}

function Aside({
  paths,
  children,
}: {
  paths: readonly string[];
  children: preact.ComponentChildren;
}) {
  const words = useWords();
  const [isOpen, setIsOpen] = useState(false);
  const isWrong = useAnyViolation(paths);
  return (
    <details
      class="aside"
      open={isOpen || isWrong}
      onToggle={(event) => setIsOpen(event.currentTarget.open)}
    >
      <summary>{words.moreFields(paths.length)}</summary>
      {children}
    </details>
  );
}

export function ObjectInput({ field, path, value, change }: Place<FieldOf<'object'>>) {
  const words = useWords();
  const catalogueWords = useCatalogueWords();
  const violation = useViolation(path);
  if (value === undefined && !field.required) {
    return (
      <div class="row">
        <button type="button" class="add" id={path} onClick={() => change({})}>
          {words.add} <code>{field.name}</code>
        </button>
        <p class="about">
          <Prose text={catalogueWords(field.about)} />
        </p>
      </div>
    );
  }
  return (
    <fieldset class="nested" id={path} tabIndex={-1}>
      <legend>{field.name}</legend>
      {!field.required && (
        <button type="button" class="remove" onClick={() => change(undefined)}>
          {words.remove} <span class="unseen">{field.name}</span>
        </button>
      )}
      <p class="violation">{violation?.text}</p>
      <Fields fields={field.fields} path={path} value={value} change={change} />
    </fieldset>
  );
}
