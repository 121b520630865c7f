// Members of any name, each with a value of some kind.

import { Prose } from '../prose.tsx';
import type { FieldOf } from '../schema/field.ts';
import { DETAIL_KINDS, itemsOf, type Detail, type DetailKind } from '../schema/value.ts';
import { useCatalogueWords, useWords } from '../words/language.tsx';
import type { Place } from './row.tsx';
import { QUIET } from './text.tsx';
import { useViolation } from './violations.tsx';

export function DetailsInput({ field, path, value, change }: Place<FieldOf<'details'>>) {
  const words = useWords();
  const catalogueWords = useCatalogueWords();
  const details = itemsOf(value) as readonly Detail[];
  const remove = (at: number) => {
    change(details.length === 1 ? undefined : details.toSpliced(at, 1));
    document.getElementById(`${path}:add`)?.focus();
  };
  return (
    <fieldset class="list" id={path} tabIndex={-1}>
      <legend>
        {field.name} {!field.required && <span class="optional">{words.optional}</span>}
      </legend>
      <p class="about">
        <Prose text={catalogueWords(field.about)} />
      </p>
      {details.map((detail, at) => (
        <DetailRow
          detail={detail}
          path={`${path}/${pointer(detail.name)}`}
          label={`${field.name} ${at + 1}`}
          change={(changed) => change(details.with(at, { ...detail, ...changed }))}
          remove={() => remove(at)}
        />
      ))}
      <button
        type="button"
        class="add"
        id={`${path}:add`}
        onClick={() => change([...details, { name: '', kind: 'text', value: '' }])}
      >
        {words.add} <code>{field.name}</code>
      </button>
    </fieldset>
  );
}

interface DetailProps {
  detail: Detail;
  path: string;
  label: string;
  change(changed: Partial<Detail>): void;
  remove(): void;
}

function DetailRow({ detail, path, label, change, remove }: DetailProps) {
  const words = useWords();
  const violation = useViolation(path);
  return (
    <div class="item detail" role="group" aria-label={label}>
      <input
        type="text"
        {...QUIET}
        aria-label={`${label}: ${words.name}`}
        placeholder={words.name}
        value={detail.name}
        onInput={(event) => change({ name: event.currentTarget.value })}
      />
      <select
        aria-label={`${label}: ${words.kind}`}
        value={detail.kind}
        onChange={(event) => change(ofKind(event.currentTarget.value as DetailKind))}
      >
        {DETAIL_KINDS.map((kind) => (
          <option key={kind} value={kind}>
            {words.detailKinds[kind]}
          </option>
        ))}
      </select>
      <DetailValue detail={detail} label={`${label}: ${words.value}`} change={change} />
      <button type="button" class="remove" onClick={remove}>
        {words.remove} <span class="unseen">{label}</span>
      </button>
      <p class="violation" id={path} tabIndex={-1}>
        {violation?.text}
      </p>
    </div>
  );
}

function DetailValue({ detail, label, change }: Pick<DetailProps, 'detail' | 'label' | 'change'>) {
  switch (detail.kind) {
    case 'null':
      return <span class="optional">null</span>;
    case 'yes_no':
      return (
        <select
          aria-label={label}
          value={detail.value}
          onChange={(event) => change({ value: event.currentTarget.value })}
        >
          <option>true</option>
          <option>false</option>
        </select>
      );
    case 'texts':
    case 'text':
      return (
        <textarea
          rows={detail.kind === 'texts' ? Math.max(2, detail.value.split('\n').length) : 1}
          {...QUIET}
          aria-label={label}
          value={detail.value}
          onInput={(event) => change({ value: event.currentTarget.value })}
        />
      );
    case 'number':
      return (
        <input
          type="text"
          inputMode="numeric"
          {...QUIET}
          aria-label={label}
          value={detail.value}
          onInput={(event) => change({ value: event.currentTarget.value })}
        />
      );
  }
}

/** A name as a JSON pointer spells it. */
function pointer(name: string): string {
  return name.replaceAll('~', '~0').replaceAll('/', '~1');
}

function ofKind(kind: DetailKind): Partial<Detail> {
  return { kind, value: kind === 'yes_no' ? 'true' : '' };
}
