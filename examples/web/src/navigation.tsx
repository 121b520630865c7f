// The operations, and the one that the address names.

import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import { operations, operationsOf, partners, type Operation } from './operations.ts';
import { useWords } from './words/language.tsx';

/** The operation that stands behind `#`; any other word there changes nothing. */
export function useOperation(): Operation {
  const [operation, setOperation] = useState(() => named(location.hash) ?? first());
  useEffect(() => {
    const follow = () => {
      const next = named(location.hash);
      if (next !== undefined) {
        setOperation(next);
      }
    };
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  useLayoutEffect(() => {
    document.title = `${operation.name} · Segel`;
  }, [operation]);
  return operation;
}

function named(hash: string): Operation | undefined {
  return operations.find(({ name }) => `#${name}` === hash);
}

function first(): Operation {
  return operations[0] as Operation;
}

export function Navigation({ current }: { current: Operation }) {
  const words = useWords();
  const [isOpen, setIsOpen] = useState(false);
  return (
    <nav class="operations" aria-label={words.operations} data-open={isOpen}>
      <button
        type="button"
        class="unfold"
        aria-expanded={isOpen}
        aria-controls="operations"
        onClick={() => setIsOpen(!isOpen)}
      >
        <span>{words.partners[current.partner]}</span> <code>{current.title}</code>
      </button>
      <div id="operations">
        {partners.map((partner) => (
          <div class="partner" key={partner}>
            <h2 id={`partner-${partner}`}>{words.partners[partner] ?? partner}</h2>
            <ul aria-labelledby={`partner-${partner}`}>
              {operationsOf(partner).map((operation) => (
                <li key={operation.name}>
                  <a
                    href={`#${operation.name}`}
                    aria-current={operation === current ? 'page' : undefined}
                    onClick={() => setIsOpen(false)}
                  >
                    {operation.title}
                  </a>
                </li>
              ))}
            </ul>
          </div>
        ))}
      </div>
    </nav>
  );
}
