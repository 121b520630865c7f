// The bytes of a file, which stay in the page.

import { useRef, useState } from 'preact/hooks';
import { base64 } from '../base64.ts';
import type { FieldOf } from '../schema/field.ts';
import { useWords } from '../words/language.tsx';
import { Row, type Place } from './row.tsx';

export function BytesInput(place: Place<FieldOf<'bytes'>>) {
  const words = useWords();
  const [name, setName] = useState<string>();
  // What was typed while the file was read must not be lost.
  const change = useRef(place.change);
  change.current = place.change;
  const take = async (file: File | undefined) => {
    if (file !== undefined) {
      const bytes = new Uint8Array(await file.arrayBuffer());
      change.current(base64(bytes));
      setName(file.name);
    }
  };
  const size = typeof place.value === 'string' ? sizeOf(place.value) : 0;
  return (
    <Row {...place} note={`${name ?? words.exampleFile}: ${words.bytes(size)}`}>
      {(control) => (
        <input
          type="file"
          {...control}
          onChange={(event) => void take(event.currentTarget.files?.[0])}
        />
      )}
    </Row>
  );
}

/** How many bytes a Base64 stands for. */
function sizeOf(text: string): number {
  return (text.replace(/=+$/, '').length * 3) >> 2;
}
