// The control that fits a field.

import { BytesInput } from './bytes.tsx';
import { ChoiceInput } from './choice.tsx';
import { DetailsInput } from './details.tsx';
import { ListInput } from './list.tsx';
import { ObjectInput } from './object.tsx';
import type { Place } from './row.tsx';
import { NumberInput, TextInput } from './text.tsx';

export function Input({ field, ...place }: Place) {
  switch (field.kind) {
    case 'text':
      return <TextInput field={field} {...place} />;
    case 'number':
      return <NumberInput field={field} {...place} />;
    case 'choice':
      return <ChoiceInput field={field} {...place} />;
    case 'bytes':
      return <BytesInput field={field} {...place} />;
    case 'object':
      return <ObjectInput field={field} {...place} />;
    case 'list':
      return <ListInput field={field} {...place} />;
    case 'details':
      return <DetailsInput field={field} {...place} />;
  }
}
