// What comes of a form: the sealed request, or all that keeps it from being one.

import type { Call } from 'segel';
import { useSpoken } from '../announce.tsx';
import type { Given } from '../form/form.tsx';
import { RequestView } from '../request/request.tsx';
import { useWords } from '../words/language.tsx';
import { signatureOf } from './canonical.ts';
import { Proof } from './proof.tsx';
import type { Sealed } from './seal.ts';
import { Signature } from './signature.tsx';
import { Violations } from './violations.tsx';

export function SealedSheet(given: Given) {
  const words = useWords();
  const { call, violations } = given.sealed;
  useSpoken(call ? words.sealed : words.toMend(violations.length));
  return (
    <section class="sheet sealed" id="sealed" tabIndex={0} aria-labelledby="sealed-title">
      <h3 id="sealed-title">{call ? words.sealed : words.notSealed}</h3>
      {call ? <Letter {...given} call={call} /> : <Violations violations={violations} />}
    </section>
  );
}

function Letter({ call, ...given }: Given & { call: Call<unknown> }) {
  return (
    <>
      {signatureOf(call) === undefined ? (
        <Proof call={call} config={given.operation.configFields} />
      ) : (
        <Signature {...given} call={call} />
      )}
      <RequestView call={call} />
    </>
  );
}

/** A line at the foot of a small screen, where the sheet is out of sight. */
export function SealedState({ sealed: { call, violations } }: { sealed: Sealed }) {
  const words = useWords();
  const show = () => document.getElementById('sealed')?.scrollIntoView();
  return (
    <button type="button" class="state" data-sealed={call !== undefined} onClick={show}>
      <span>{call ? words.sealed : words.toMend(violations.length)}</span>
      <code>{call && (signatureOf(call)?.slice(0, 8) ?? call.method)}</code>
    </button>
  );
}
