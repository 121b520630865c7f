// Who speaks, in which language and light.

import { Rosette } from './seal/rosette.tsx';
import { ThemeSwitch } from './theme.tsx';
import { LANGUAGES, useCurrentLanguage, useWords, type Language } from './words/language.tsx';

export function Masthead(props: { chooseLanguage: (language: Language) => void }) {
  const words = useWords();
  const current = useCurrentLanguage();
  return (
    <header class="masthead">
      <button type="button" class="skip" onClick={() => document.getElementById('main')?.focus()}>
        {words.skip}
      </button>
      <div class="mark">
        <Rosette seed={MARK} />
        <span>Segel</span>
      </div>
      <div class="promise">
        <h1>{words.tagline}</h1>
        <p>{words.promise}</p>
      </div>
      <div class="switches">
        <div role="group" aria-label={words.language} class="languages">
          {(Object.keys(LANGUAGES) as Language[]).map((language) => (
            <button
              type="button"
              lang={language}
              aria-pressed={language === current}
              onClick={() => props.chooseLanguage(language)}
            >
              {LANGUAGES[language]}
            </button>
          ))}
        </div>
        <ThemeSwitch />
      </div>
    </header>
  );
}

/** The mark is a seal like any other: of the partner's own published example. */
const MARK = '943c20a8e36b6243f576404b00fffdc86411ce1f';
