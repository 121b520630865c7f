// An error: whose fault, what happened, what to do.

import type { InvalidError, RejectedError, SegelError, UnreadableError } from 'segel';
import type { ComponentChildren } from 'preact';
import type { Operation } from '../operations.ts';
import { Prose } from '../prose.tsx';
import { useCatalogueWords, useWords } from '../words/language.tsx';

export function Failure({ error, operation }: { error: SegelError; operation: Operation }) {
  const words = useWords();
  return (
    <div class={`failure ${error.kind}`}>
      <p class="verdict">
        <code>{error.kind}</code> {words.faults[error.kind]}
      </p>
      {error.kind === 'invalid' && <Invalid error={error} />}
      {error.kind === 'rejected' && <Rejected error={error} />}
      {error.kind === 'unreadable' && <Unreadable error={error} operation={operation} />}
    </div>
  );
}

function Invalid({ error }: { error: InvalidError }) {
  return (
    <dl>
      {error.violations.map(({ path, text }) => (
        <Member name={path}>{text}</Member>
      ))}
    </dl>
  );
}

function Rejected({ error }: { error: RejectedError }) {
  const words = useWords();
  return (
    <dl>
      <Member name="reason" value={error.reason}>
        {words.reasons[error.reason]}
      </Member>
      <Member name="code" value={error.code ?? 'null'} />
      <Member name="text" value={error.text ?? 'null'} />
      <Retrying {...error} />
      {Object.entries(error.fields).map(([field, texts]) => (
        <Member name={`fields.${field}`} value={texts.join(' · ')} />
      ))}
      <Member name="status" value={String(error.status)} />
    </dl>
  );
}

function Unreadable({ error, operation }: { error: UnreadableError; operation: Operation }) {
  const words = useWords();
  const catalogueWords = useCatalogueWords();
  const { ask_first: askFirst } = operation;
  return (
    <dl>
      <Member name="problem" value={error.problem}>
        {words.problems[error.problem]}
      </Member>
      {error.at !== null && <Member name="at" value={error.at} />}
      {error.excerpt !== '' && <Member name="excerpt" value={error.excerpt} />}
      <Retrying {...error} />
      <Member name="status" value={String(error.status)} />
      {askFirst !== undefined && (
        <Member name={words.askFirst}>
          <Prose text={catalogueWords(askFirst)} />
        </Member>
      )}
    </dl>
  );
}

function Retrying({ retry, retry_after }: Pick<RejectedError, 'retry' | 'retry_after'>) {
  const words = useWords();
  return (
    <Member name="retry" value={retry}>
      {words.retries[retry]} {retry_after !== undefined && words.seconds(retry_after)}
    </Member>
  );
}

function Member(props: { name: string; value?: string; children?: ComponentChildren }) {
  return (
    <>
      <dt>{props.name}</dt>
      <dd>
        {props.value !== undefined && <code>{props.value}</code>}
        {props.children && <span class="meaning">{props.children}</span>}
      </dd>
    </>
  );
}
