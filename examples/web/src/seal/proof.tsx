// By what a partner that asks for no signature knows its caller.

import type { Call } from 'segel';
import type { Field } from '../schema/field.ts';
import { useWords } from '../words/language.tsx';

/** Headers that carry a credential. */
const CREDENTIALS = ['Authorization', 'x-api-key'];

export function Proof({ call, config }: { call: Call<unknown>; config: readonly Field[] }) {
  const words = useWords();
  const header = CREDENTIALS.find((name) => name in call.headers);
  const secret = config.find((field) => field.kind === 'text' && field.secret)?.name;
  return (
    <div class="proof">
      <h4>{words.unsigned}</h4>
      <p>
        {header !== undefined ? (
          <>
            {words.byHeader} <code>{header}</code>.
          </>
        ) : call.method === 'PUT' ? (
          words.byUrl
        ) : call.body.length > 0 && secret === 'client_secret' ? (
          <>
            {words.byBody} <code>client_id</code>, <code>client_secret</code>.
          </>
        ) : (
          words.byNothing
        )}
      </p>
    </div>
  );
}
