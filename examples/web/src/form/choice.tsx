// One of several values.

import type { FieldOf, Option } from '../schema/field.ts';
import { useCatalogueWords, useCurrentLanguage } from '../words/language.tsx';
import { Row, type Place } from './row.tsx';

export function ChoiceInput(place: Place<FieldOf<'choice'>>) {
  const { field, value, change } = place;
  const meaningOf = useMeaning();
  const chosen = field.options.find(({ json }) => json === value);
  const note = chosen && meaningOf(chosen);
  return (
    <Row {...place} {...(note && { note })}>
      {(control) => (
        <select
          {...control}
          value={typeof value === 'string' ? value : ''}
          onChange={(event) => change(event.currentTarget.value)}
        >
          <option value="">—</option>
          {field.options.map((option) => (
            <option key={option.json} value={option.json}>
              {field.options.length > FEW && option.about
                ? `${option.label} · ${meaningOf(option)}`
                : option.label}
            </option>
          ))}
        </select>
      )}
    </Row>
  );
}

/** So many are told apart by their names; of more one wants to read the meaning in the list. */
const FEW = 4;

function useMeaning(): (option: Option) => string | undefined {
  const language = useCurrentLanguage();
  const catalogueWords = useCatalogueWords();
  return ({ about }) => {
    const meaning = (language === 'id' ? about?.id : undefined) ?? about?.en;
    return meaning && catalogueWords(meaning).replaceAll('`', '');
  };
}
