// Texts, secrets and numbers: all typed.

import { useState } from 'preact/hooks';
import type { FieldOf } from '../schema/field.ts';
import { useWords } from '../words/language.tsx';
import { Row, type Control, type Place } from './row.tsx';

export function TextInput(place: Place<FieldOf<'text'>>) {
  const { field } = place;
  if (field.secret) {
    return <SecretInput {...place} />;
  }
  return (
    <Row {...place}>
      {(control) =>
        field.long ? <Long {...place} {...control} /> : <Short {...place} {...control} />
      }
    </Row>
  );
}

/** What keyboard a phone shows, and a model of what to type. */
const FORMATS: Readonly<
  Record<string, { inputMode: 'url' | 'email' | 'numeric'; placeholder: string }>
> = {
  uri: { inputMode: 'url', placeholder: 'https://' },
  email: { inputMode: 'email', placeholder: 'nama@contoh.id' },
  date: { inputMode: 'numeric', placeholder: 'YYYY-MM-DD' },
};

type Typed = Place<FieldOf<'text'>> & Control;

/** Never of the types `url`, `email` and `date`: browsers mend what is typed there, the core judges it. */
function Short({ field, path: _, value, change, ...control }: Typed) {
  return (
    <input
      type="text"
      {...QUIET}
      {...FORMATS[field.format ?? '']}
      {...control}
      value={String(value ?? '')}
      onInput={(event) => change(event.currentTarget.value)}
    />
  );
}

function Long({ field: _, path: __, value, change, ...control }: Typed) {
  const text = String(value ?? '');
  return (
    <textarea
      rows={Math.min(text.split('\n').length, 12)}
      {...QUIET}
      {...control}
      value={text}
      onInput={(event) => change(event.currentTarget.value)}
    />
  );
}

/**
 * Hidden until it is asked for, from whoever looks over a shoulder. Not of the type `password`:
 * browsers offer to keep what is typed there, and this is not to leave the page.
 */
function SecretInput(place: Place<FieldOf<'text'>>) {
  const words = useWords();
  const [isShown, setIsShown] = useState(false);
  return (
    <Row {...place}>
      {(control) => (
        <div class="secret">
          <input
            type="text"
            class={isShown ? '' : 'hidden'}
            {...QUIET}
            {...control}
            value={String(place.value ?? '')}
            onInput={(event) => place.change(event.currentTarget.value)}
          />
          <button
            type="button"
            aria-pressed={isShown}
            aria-label={`${words.show} ${place.field.name}`}
            onClick={() => setIsShown(!isShown)}
          >
            {words.show}
          </button>
        </div>
      )}
    </Row>
  );
}

export function NumberInput(place: Place<FieldOf<'number'>>) {
  return (
    <Row {...place}>
      {(control) => (
        <input
          type="text"
          inputMode="numeric"
          {...QUIET}
          {...control}
          value={String(place.value ?? '')}
          onInput={(event) => place.change(event.currentTarget.value)}
        />
      )}
    </Row>
  );
}

/** A browser neither mends nor remembers what is typed. */
export const QUIET = {
  autocomplete: 'off',
  autocapitalize: 'off',
  autocorrect: 'off',
  spellcheck: false,
} as const;
