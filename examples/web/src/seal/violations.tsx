// Everything that is wrong, at once; each leads to its field.

import type { Violation } from 'segel';
import { useWords } from '../words/language.tsx';

export function Violations({ violations }: { violations: readonly Violation[] }) {
  const words = useWords();
  return (
    <>
      <p>{words.toMend(violations.length)}</p>
      <ol class="violations">
        {violations.map(({ path, rule, text }) => (
          <li key={path}>
            <button type="button" onClick={() => lead(path)}>
              <code>{path}</code>
              <span class="rule">{rule}</span>
              <span>{text}</span>
            </button>
          </li>
        ))}
      </ol>
    </>
  );
}

/** Puts the focus on the field at a path, or on the nearest that the form has around it. */
function lead(path: string): void {
  for (let at = path; at !== ''; at = at.slice(0, at.lastIndexOf('/'))) {
    const field = document.getElementById(at);
    if (field !== null) {
      field.closest('details')?.setAttribute('open', '');
      field.focus();
      field.scrollIntoView({ block: 'center' });
      return;
    }
  }
}
