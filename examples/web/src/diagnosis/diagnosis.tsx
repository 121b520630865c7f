// A signature that somebody else made for the same request, and why it is another one.

import type { Call } from 'segel';
import { useMemo } from 'preact/hooks';
import type { Changing, Given } from '../form/form.tsx';
import { useSpoken } from '../announce.tsx';
import { QUIET } from '../form/text.tsx';
import { Prose } from '../prose.tsx';
import { diagnose } from '../seal/canonical.ts';
import { useCurrentLanguage, useWords } from '../words/language.tsx';
import { mistakesOf } from './mistakes.ts';

export function DiagnosisSection(given: Given & Changing) {
  const words = useWords();
  const { draft, change } = given;
  const { call } = given.sealed;
  return (
    <section class="exchange">
      <form class="form" onSubmit={(event) => event.preventDefault()} autocomplete="off">
        <h3>{words.mismatch}</h3>
        <p class="about">{words.aboutMismatch}</p>
        {call && <Mistakes {...given} call={call} />}
        <div class="row">
          <label for="signature">{words.yourSignature}</label>
          <textarea
            rows={2}
            {...QUIET}
            id="signature"
            value={draft.signature}
            onInput={(event) => change({ signature: event.currentTarget.value })}
          />
        </div>
      </form>
      <section class="sheet diagnosis" aria-labelledby="diagnosis-title">
        <h3 id="diagnosis-title">{words.diagnosis}</h3>
        {call === undefined ? (
          <p>{words.sealFirst}</p>
        ) : draft.signature === '' ? (
          <p>{words.noSignature}</p>
        ) : (
          <Diagnosis {...given} call={call} />
        )}
      </section>
    </section>
  );
}

function Mistakes({ operation, draft, call, change }: Given & Changing & { call: Call<unknown> }) {
  const words = useWords();
  const language = useCurrentLanguage();
  return (
    <div class="samples" role="group" aria-label={words.mistakes}>
      {mistakesOf(operation, draft, call, language).map(({ name, make }) => (
        <button type="button" key={name} onClick={() => change({ signature: make() })}>
          {words.mistakeNames[name]}
        </button>
      ))}
    </div>
  );
}

function Diagnosis({ operation, draft, call }: Given & { call: Call<unknown> }) {
  const words = useWords();
  const language = useCurrentLanguage();
  const { valid, causes, expected } = useMemo(
    () => diagnose(operation, draft, call, language, draft.signature),
    [operation, draft, call, language],
  );
  const verdict = valid ? words.matches : causes.length > 0 ? words.explained : words.unexplained;
  useSpoken([verdict, ...causes.map(({ text }) => text)].join(' '));
  return (
    <>
      <p class="verdict">{verdict}</p>
      {causes.length > 0 && (
        <ol class="causes">
          {causes.map(({ cause, text, fix }) => (
            <li key={cause}>
              <code>{cause}</code>
              <p>
                <Prose text={text} />
              </p>
              <p class="fix">
                <Prose text={fix} />
              </p>
            </li>
          ))}
        </ol>
      )}
      {!valid && (
        <p class="expected">
          {words.expected} <code>{expected}</code>
        </p>
      )}
    </>
  );
}
