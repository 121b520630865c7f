// What the chosen operation is, and how well it is known.

import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Operation } from './operations.ts';
import { Prose } from './prose.tsx';
import { useCatalogueWords, useWords } from './words/language.tsx';

export function Heading({ operation, reset }: { operation: Operation; reset: () => void }) {
  const words = useWords();
  const catalogueWords = useCatalogueWords();
  const heading = useFocusOnChange(operation);
  const { partner, title, method, path, provenance, repeatable, ask_first: askFirst } = operation;
  return (
    <header class="heading">
      <h2 ref={heading} tabIndex={-1}>
        <span>{words.partners[partner] ?? partner}</span> {title}
      </h2>
      <p class="wire">
        <span class="method">{method}</span> <span class="path">{path}</span>
      </p>
      <ul class="facts">
        <li>{words.provenance[provenance]}</li>
        <li>
          {repeatable ? (
            words.repeatable
          ) : (
            <>
              {words.askFirst} <Prose text={catalogueWords(askFirst ?? '')} />
            </>
          )}
        </li>
      </ul>
      <button type="button" class="quiet" onClick={reset}>
        {words.reset}
      </button>
    </header>
  );
}

/** Who went to another operation is led to its heading, but not who just came to the page. */
function useFocusOnChange(operation: Operation) {
  const heading = useRef<HTMLHeadingElement>(null);
  const last = useRef(operation);
  useLayoutEffect(() => {
    if (last.current !== operation) {
      last.current = operation;
      scrollTo({ top: 0, behavior: 'instant' });
      heading.current?.focus({ preventScroll: true });
    }
  }, [operation]);
  return heading;
}
