// The whole page: left what a visitor gives, right what Segel makes of it.

import { useMemo } from 'preact/hooks';
import { AnswerSection } from './answer/answer.tsx';
import { DiagnosisSection } from './diagnosis/diagnosis.tsx';
import { useDraft } from './draft.ts';
import { OperationForm } from './form/form.tsx';
import { Heading } from './heading.tsx';
import { Masthead } from './masthead.tsx';
import { Navigation, useOperation } from './navigation.tsx';
import { Announcer } from './announce.tsx';
import { seal } from './seal/seal.ts';
import { SealedSheet, SealedState } from './seal/sheet.tsx';
import { InLanguage, useLanguage } from './words/language.tsx';

export function Page() {
  const [language, chooseLanguage] = useLanguage();
  const operation = useOperation();
  const { draft, change, reset, edition } = useDraft(operation);
  const { config, params, now } = draft;
  const sealed = useMemo(
    () => seal(operation, { config, params, now }, language),
    [operation, config, params, now, language],
  );
  const given = { operation, draft, sealed };
  return (
    <InLanguage language={language}>
      <Announcer>
        <Masthead chooseLanguage={chooseLanguage} />
        <div class="desk">
          <Navigation current={operation} />
          <main id="main" tabIndex={-1}>
            <Heading operation={operation} reset={reset} />
            <section class="exchange">
              <OperationForm {...given} change={change} key={`${operation.name} ${edition}`} />
              <SealedSheet {...given} />
            </section>
            <AnswerSection {...given} change={change} key={operation.name} />
            {operation.partner === 'prakerja' && <DiagnosisSection {...given} change={change} />}
          </main>
        </div>
        <SealedState sealed={sealed} />
      </Announcer>
    </InLanguage>
  );
}
