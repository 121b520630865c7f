// The form of an operation: who calls, when, and what for.

import type { Draft } from '../draft.ts';
import type { Operation } from '../operations.ts';
import type { Sealed } from '../seal/seal.ts';
import { useWords } from '../words/language.tsx';
import { Fields } from './object.tsx';
import { Time } from './time.tsx';
import { InViolations } from './violations.tsx';

export interface Given {
  readonly operation: Operation;
  readonly draft: Draft;
  readonly sealed: Sealed;
}

export interface Changing {
  change(part: Partial<Draft>): void;
}

export function OperationForm({ operation, draft, sealed, change }: Given & Changing) {
  const words = useWords();
  return (
    <form class="form" onSubmit={(event) => event.preventDefault()} autocomplete="off">
      <InViolations violations={sealed.violations ?? []}>
        <fieldset>
          <legend>{words.params}</legend>
          <Fields
            fields={operation.paramsFields}
            path="/params"
            value={draft.params}
            change={(params) => change({ params })}
          />
        </fieldset>
        <fieldset>
          <legend>{words.config}</legend>
          <Fields
            fields={operation.configFields}
            path="/config"
            value={draft.config}
            change={(config) => change({ config })}
          />
        </fieldset>
        <fieldset>
          <legend>{words.time}</legend>
          <Time now={draft.now} change={(now) => change({ now })} />
        </fieldset>
      </InViolations>
    </form>
  );
}
