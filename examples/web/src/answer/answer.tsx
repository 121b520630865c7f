// A pasted response, and what the core reads in it.

import { useMemo } from 'preact/hooks';
import { useSpoken } from '../announce.tsx';
import { exampleAnswer, type Answer } from '../draft.ts';
import type { Changing, Given } from '../form/form.tsx';
import { QUIET } from '../form/text.tsx';
import { useWords } from '../words/language.tsx';
import { Failure } from './failure.tsx';
import { splitMessage } from './message.ts';
import { readAnswer } from './reading.ts';
import { Reply } from './reply.tsx';
import { samplesOf } from './samples.ts';

export function AnswerSection(given: Given & Changing) {
  return (
    <section class="exchange">
      <AnswerForm {...given} />
      <Reading {...given} />
    </section>
  );
}

function AnswerForm({ operation, draft: { answer }, change }: Given & Changing) {
  const words = useWords();
  const set = (part: Partial<Answer>) => change({ answer: { ...answer, ...part } });
  return (
    <form class="form" onSubmit={(event) => event.preventDefault()} autocomplete="off">
      <h3>{words.response}</h3>
      <p class="about">{words.aboutResponse}</p>
      <div class="samples" role="group" aria-label={words.samples}>
        <button type="button" onClick={() => set(exampleAnswer(operation))}>
          {words.sampleNames.success}
        </button>
        {samplesOf(operation).map(({ name, answer: sample }) => (
          <button type="button" key={name} onClick={() => set(sample)}>
            {words.sampleNames[name]}
          </button>
        ))}
      </div>
      <div class="row">
        <label for="status">{words.status}</label>
        <input
          type="text"
          inputMode="numeric"
          {...QUIET}
          id="status"
          value={answer.status}
          onInput={(event) => set({ status: event.currentTarget.value })}
        />
      </div>
      <div class="row">
        <label for="headers">{words.headers}</label>
        <textarea
          rows={2}
          {...QUIET}
          id="headers"
          placeholder="Retry-After: 30"
          value={answer.headers}
          onInput={(event) => set({ headers: event.currentTarget.value })}
        />
      </div>
      <div class="row">
        <label for="body">{words.body}</label>
        <textarea
          rows={8}
          {...QUIET}
          id="body"
          value={answer.body}
          onInput={(event) => set(splitMessage(event.currentTarget.value))}
        />
      </div>
    </form>
  );
}

function Reading({ operation, draft: { answer }, sealed: { call } }: Given) {
  const words = useWords();
  const reading = useMemo(() => call && readAnswer(call, answer), [call, answer]);
  const kind = reading?.error?.kind;
  useSpoken(!reading ? '' : kind ? words.faults[kind] : words.success);
  return (
    <section class="sheet reading" aria-labelledby="reading-title">
      <h3 id="reading-title">{words.reading}</h3>
      {reading === undefined ? (
        <p>{words.sealFirst}</p>
      ) : reading.error ? (
        <Failure error={reading.error} operation={operation} />
      ) : (
        <Reply reply={reading.reply} schema={operation.reply} />
      )}
    </section>
  );
}
