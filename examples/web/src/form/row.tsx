// A field on the page: its name, its control, what the catalogue says of it and what is wrong.

import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { Prose } from '../prose.tsx';
import type { Field } from '../schema/field.ts';
import type { Value } from '../schema/value.ts';
import { useCatalogueWords, useWords } from '../words/language.tsx';
import { useViolation } from './violations.tsx';

/** What each kind of field is given. */
export interface Place<F extends Field = Field> {
  readonly field: F;
  /** JSON pointer, which is also the id of the control. */
  readonly path: string;
  readonly value: Value;
  change(value: Value): void;
}

/** What a control is told by its row. */
export interface Control {
  readonly id: string;
  readonly 'aria-describedby': string;
  readonly 'aria-invalid': boolean;
  readonly disabled: boolean;
}

export function Row(
  props: Place & { note?: string; children: (control: Control) => ComponentChildren },
) {
  const { field, path, value, change, note, children } = props;
  const words = useWords();
  const catalogueWords = useCatalogueWords();
  const [shown, touch] = useShownViolation(path);
  const isNull = value === null;
  const about = catalogueWords(field.about);
  return (
    <div class="row" onFocusOut={touch} onInput={touch}>
      <div class="naming">
        <label for={path}>{field.name}</label>
        {!field.required && <span class="optional">{words.optional}</span>}
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
      </div>
      {children({
        id: path,
        'aria-describedby': `${path}:about ${path}:violation`,
        'aria-invalid': shown !== undefined,
        disabled: isNull,
      })}
      <p class="about" id={`${path}:about`}>
        <Prose text={about} />
        {note && <span class="note">{note}</span>}
      </p>
      <p class="violation" id={`${path}:violation`}>
        {shown}
      </p>
    </div>
  );
}

/**
 * What to say under a field. A field that nobody came to yet is not told off for being empty: the
 * list beside the form names it.
 */
export function useShownViolation(path: string): [text: string | undefined, touch: () => void] {
  const [isTouched, setIsTouched] = useState(false);
  const violation = useViolation(path);
  const isShown = violation && (isTouched || violation.rule !== 'required');
  return [isShown ? violation.text : undefined, () => setIsTouched(true)];
}
