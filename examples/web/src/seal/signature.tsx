// How a Prakerja request is signed: what is put together, and what comes of it.

import type { Call } from 'segel';
import { useMemo } from 'preact/hooks';
import type { Given } from '../form/form.tsx';
import { CopyButton } from '../request/copy.tsx';
import { useCurrentLanguage, useWords } from '../words/language.tsx';
import { canonicalParts, signatureOf, type Part } from './canonical.ts';
import { Stamp } from './stamp.tsx';

export function Signature({ operation, draft, call }: Given & { call: Call<unknown> }) {
  const words = useWords();
  const language = useCurrentLanguage();
  const parts = useMemo(
    () => canonicalParts(operation, draft, call, language),
    [operation, draft, call, language],
  );
  const signature = signatureOf(call) ?? '';
  return (
    <>
      <div class="seal">
        <div>
          <div class="titled">
            <h4>{words.signature}</h4>
            <CopyButton text={signature} what={words.signature} />
          </div>
          <p class="signature">
            <code>
              {signature.match(/.{8}/g)?.map((group) => (
                <span>{group}</span>
              ))}
            </code>
          </p>
          <p class="about">
            HMAC-SHA1(<code>sign_key</code>, {words.canonical.toLowerCase()})
          </p>
        </div>
        <Stamp signature={signature} now={draft.now} />
      </div>
      <h4>{words.canonical}</h4>
      <p class="about">{words.aboutCanonical}</p>
      <Canonical parts={parts} />
    </>
  );
}

function Canonical({ parts }: { parts: readonly Part[] }) {
  const words = useWords();
  return (
    <>
      <p class="canonical">
        <code>
          {parts.map(({ name, text }) => (
            <span class={`part ${name}`}>{text}</span>
          ))}
        </code>
      </p>
      <ul class="legend" aria-label={words.parts}>
        {parts.map(({ name }) => (
          <li class={name} key={name}>
            {name}
          </li>
        ))}
      </ul>
    </>
  );
}
