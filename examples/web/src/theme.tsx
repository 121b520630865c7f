// Light or dark: the system's, until the visitor chooses.

import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import { remember, remembered } from './remembered.ts';
import { useWords } from './words/language.tsx';

type Theme = 'light' | 'dark';

export function ThemeSwitch() {
  const words = useWords();
  const system = useSystemTheme();
  const [chosen, setChosen] = useState(() => remembered('theme', ['light', 'dark']));
  useLayoutEffect(() => {
    if (chosen !== undefined) {
      document.documentElement.dataset['theme'] = chosen;
    }
  }, [chosen]);
  const isDark = (chosen ?? system) === 'dark';
  const turn = () => {
    const next: Theme = isDark ? 'light' : 'dark';
    remember('theme', next);
    setChosen(next);
  };
  return (
    <button
      type="button"
      class="theme"
      aria-pressed={isDark}
      aria-label={words.dark}
      onClick={turn}
    >
      <svg viewBox="0 0 24 24" aria-hidden="true">
        <circle cx="12" cy="12" r="8" />
        <path d="M12 4a8 8 0 0 1 0 16z" />
      </svg>
    </button>
  );
}

function useSystemTheme(): Theme {
  const [query] = useState(() => matchMedia('(prefers-color-scheme: dark)'));
  const [isDark, setIsDark] = useState(query.matches);
  useEffect(() => {
    const follow = () => setIsDark(query.matches);
    query.addEventListener('change', follow);
    return () => query.removeEventListener('change', follow);
  }, [query]);
  return isDark ? 'dark' : 'light';
}
