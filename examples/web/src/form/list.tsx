// Several of one kind.

import { useLayoutEffect, useRef } from 'preact/hooks';
import { Prose } from '../prose.tsx';
import type { Field, FieldOf } from '../schema/field.ts';
import { itemsOf, type Value } from '../schema/value.ts';
import { useCatalogueWords, useWords } from '../words/language.tsx';
import { Input } from './input.tsx';
import { Fields } from './object.tsx';
import { useShownViolation, type Place } from './row.tsx';

export function ListInput({ field, path, value, change }: Place<FieldOf<'list'>>) {
  const words = useWords();
  const catalogueWords = useCatalogueWords();
  const [violation, touch] = useShownViolation(path);
  const items = itemsOf(value);
  const list = useFocusOnNew(items.length);
  const isNull = value === null;
  const changeItem = (at: number, item: Value) => change(items.with(at, item));
  const remove = (at: number) => {
    touch();
    change(items.length === 1 ? undefined : items.toSpliced(at, 1));
    document.getElementById(`${path}:add`)?.focus();
  };
  return (
    <fieldset class="list" id={path} tabIndex={-1} ref={list}>
      <legend>
        {field.name} {!field.required && <span class="optional">{words.optional}</span>}
      </legend>
      {field.nullable && (
        <label class="null">
          <input
            type="checkbox"
            checked={isNull}
            onChange={() => change(isNull ? undefined : null)}
          />
          <span>
            {words.send} <code>null</code>
          </span>
        </label>
      )}
      <p class="about">
        <Prose text={catalogueWords(field.about)} />
      </p>
      {items.map((item, at) => (
        <Item
          field={{ ...field.item, name: `${field.name} ${at + 1}` }}
          path={`${path}/${at}`}
          value={item}
          change={(changed) => changeItem(at, changed)}
          remove={() => remove(at)}
        />
      ))}
      <p class="violation">{violation}</p>
      <button
        type="button"
        class="add"
        id={`${path}:add`}
        disabled={isNull}
        onClick={() => change([...items, field.item.kind === 'object' ? {} : ''])}
      >
        {words.add} <code>{field.name}</code>
      </button>
    </fieldset>
  );
}

function Item({ field, remove, ...place }: Place & { remove: () => void }) {
  return (
    <div class="item">
      {field.kind === 'object' ? (
        <fieldset class="nested" id={place.path} tabIndex={-1}>
          <legend>{field.name}</legend>
          <RemoveButton field={field} remove={remove} />
          <Fields fields={field.fields} {...place} />
        </fieldset>
      ) : (
        <>
          <Input field={field} {...place} />
          <RemoveButton field={field} remove={remove} />
        </>
      )}
    </div>
  );
}

function RemoveButton({ field, remove }: { field: Field; remove: () => void }) {
  const words = useWords();
  return (
    <button type="button" class="remove" onClick={remove}>
      {words.remove} <span class="unseen">{field.name}</span>
    </button>
  );
}

/** A new item is there to be filled: its first control gets the focus, before the next key. */
function useFocusOnNew(count: number) {
  const list = useRef<HTMLFieldSetElement>(null);
  const last = useRef(count);
  useLayoutEffect(() => {
    if (count > last.current) {
      const items = list.current?.querySelectorAll<HTMLElement>(':scope > .item');
      items?.[count - 1]?.querySelector<HTMLElement>('input, select, textarea')?.focus();
    }
    last.current = count;
  }, [count]);
  return list;
}
